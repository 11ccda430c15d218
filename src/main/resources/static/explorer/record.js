/** The record of one place as a story, with a note for each fact: what happened, the award, where the sources differ. */

import { get, request } from "./api.js";
import { awardLabels, awardPart } from "./awardpart.js";
import { citation } from "./citation.js";
import { disagreement } from "./disagreements.js";
import { el, viewLink } from "./elements.js";
import { facts } from "./facts.js";
import { eventList, figureList } from "./happened.js";
import { namePart } from "./names.js";
import { clear, fill } from "./panel.js";
import { partLink } from "./partlink.js";
import { note, openBook, works } from "./sources.js";
import { go, href, view } from "./state.js";
import { head } from "./summary.js";
import { languageName, numeral, t } from "./text.js";
import { hide as hideTip } from "./tip.js";
import { warLine } from "./warline.js";

/** The largest page size of the API. No place has more records of one type. */
const LIMIT = 500;
/** Sorts after all dates. */
const NO_DATE = "9999";

let shown = null;

/** Shows a record; one that was not open before gets the focus, so that it is read next. */
export function showRecord(article, id, lang) {
  const opened = shown !== id;
  shown = id;
  article.hidden = false;
  if (opened) {
    hideTip();
    if (!article.querySelector("h2") || article.dataset.shown) article.replaceChildren(el("p", { class: "loading", role: "status" }, t("record.loading")));
  }
  fill(article, () => load(id, lang), (record) => {
    if (view().place !== id) return; // The reader has left the record meanwhile.
    article.dataset.shown = id;
    if (!record.place) return article.replaceChildren(...missing(id));
    article.setAttribute("aria-labelledby", "record-name");
    article.replaceChildren(...parts(record, lang));
    document.title = `${record.place.name} – ${t("name")}`;
    if (opened) reveal(article);
  });
}

/** Hides the record and ignores the responses that are still to come. Returns false if no record was open. */
export function hideRecord(article) {
  const had = shown !== null;
  shown = null;
  article.hidden = true;
  clear(article);
  return had;
}

/**
 * Requests the record and its lists in parallel, then the works that they refer to. If the record cannot be loaded, its
 * error is reported, even when a list fails first. A record that does not exist has no place.
 */
async function load(id, lang) {
  const requested = get(request(`/places/${encodeURIComponent(id)}`, { lang }));
  const lists = Promise.all([
    list("/names", id),
    list("/awards", id, { lang }),
    list("/events", id, { lang, sort: "date" }),
    list("/figures", id),
    list("/statements", id),
    list("/disagreements", id),
  ]);
  lists.catch(() => {}); // The error is thrown where the lists are awaited.
  let place;
  try {
    place = await requested;
  } catch (failure) {
    if (failure.status === 404) return {};
    throw failure;
  }
  const { partOf } = place.status;
  const [[names, awards, events, figures, statements, disagreements], whole] = await Promise.all([lists, partOf && get(request(`/places/${partOf}`, { lang }))]);
  const cited = [...new Set(statements.map((one) => one.source.id))].join(",");
  const sources = await get(request("/sources", { id: cited, limit: LIMIT }));
  return { place, whole, names, awards, events: [...events].sort(byDate), figures, statements, disagreements, sources: sources.data };
}

async function list(path, place, more = {}) {
  const { data } = await get(request(path, { place, limit: LIMIT, ...more }));
  return data;
}

/** Compares events by the first and then by the last possible day; open ends come last. */
function byDate(one, other) {
  const bounds = ({ date }) => `${date?.earliest ?? NO_DATE} ${date?.latest ?? NO_DATE}`;
  return bounds(one) < bounds(other) ? -1 : bounds(one) > bounds(other) ? 1 : 0;
}

function reveal(article) {
  const target = location.hash && document.getElementById(location.hash.slice(1));
  article.focus({ preventScroll: true });
  const start = target || article;
  const { top } = start.getBoundingClientRect();
  if (target || top < 0 || top > innerHeight / 2) start.scrollIntoView();
}

/** What is said of a record that does not exist, with the way back. */
function missing(id) {
  return [el("div", { class: "failure", role: "alert" }, el("p", {}, t("page.missing.id", { id })), viewLink(href({ place: null }), {}, t("record.back")))];
}

function parts(record, lang) {
  const { place, names, awards, events, figures, statements, disagreements, sources } = record;
  const book = openBook(statements, sources, labels(record));
  const top = head(record, lang, book);
  const sections = [
    section("record-events", "record.events", warLine(events) ?? el("p", {}, t("war.none")), events.length > 0 && eventList(events, book)),
    figures.length > 0 && section("record-figures", "record.figures", figureList(figures, book)),
    section("record-awards", "record.awards", awards.map((award) => awardPart(award, book))),
    disagreements.length > 0 && section("record-disagreements", "record.disagreements", disagreements.map((one) => disagreement(book, one))),
    section("record-names", "record.names", namePart(names, place, lang, book)),
    section("record-identifiers", "record.identifiers", identifiers(place, lang, book)),
    section("record-citation", "cite.heading", citation(place, lang)),
    section("record-sources", "record.sources", works(book)),
  ].filter(Boolean);
  return [
    el("p", { class: "back" }, viewLink(href({ place: null }), {}, `← ${t("record.back")}`), el("button", { type: "button", class: "quiet", onclick: () => print() }, t("record.print"))),
    top,
    el("nav", { class: "contents", "aria-label": t("record.contents") }, el("ul", {}, sections.map((one) => el("li", {}, partLink(one.id, {}, one.querySelector("h3").textContent))))),
    ...sections,
  ];
}

function section(id, key, ...content) {
  return el("section", { id }, el("h3", {}, t(key)), content);
}

/** What to call the subject of a statement. */
function labels({ place, names, awards, events, figures }) {
  return new Map([
    [`place/${place.id}`, place.name],
    ...names.map((name) => [`name/${name.id}`, name.value]),
    ...events.map((event) => [`event/${event.id}`, event.label]),
    ...figures.map((figure) => [`figure/${figure.id}`, figure.label]),
    ...awards.flatMap(awardLabels),
  ]);
}

function identifiers({ id, name, location, wikidata, geonames }, lang, book) {
  const subject = `place/${id}`;
  const outside = (address, text) => el("a", { href: address, rel: "external noopener" }, text);
  return facts([
    [t("record.location"), `${numeral(location.latitude)}° ${t("north")}, ${numeral(location.longitude)}° ${t("east")}`, note(book, subject, "latitude", "longitude")],
    wikidata && ["Wikidata", outside(`https://www.wikidata.org/wiki/${wikidata}`, wikidata), note(book, subject, "wikidata")],
    geonames && ["GeoNames", outside(`https://www.geonames.org/${geonames}`, geonames), note(book, subject, "geonames")],
    wikidata && ["Wikipedia", outside(`https://www.wikidata.org/wiki/Special:GoToLinkedPage/${lang}wiki/${wikidata}`, `${name} (${languageName(lang)})`)],
  ]);
}

/** On paper nothing can be unfolded, so all of it is. */
addEventListener("beforeprint", () => {
  for (const details of document.querySelectorAll(".record details")) details.open = true;
});

// Escape closes what lies above the record first, and belongs to a field that is being filled in.
document.addEventListener(
  "keydown",
  (event) => {
    if (event.key !== "Escape" || shown === null || document.documentElement.dataset.embed || document.fullscreenElement || event.target.closest("input, select") || document.querySelector(":popover-open, #tip:not([hidden])")) return;
    go({ place: null });
  },
  true,
);
