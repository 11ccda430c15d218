/** The record of one place: names, awards, events and figures, each with its sources, and where the sources differ. */

import { get, request } from "./api.js";
import { citation } from "./citation.js";
import { written } from "./dates.js";
import { disagreement } from "./disagreements.js";
import { el, viewLink } from "./elements.js";
import { icon } from "./marks.js";
import { clear, fill } from "./panel.js";
import { saidValue, whoSays } from "./sources.js";
import { href, view } from "./state.js";
import { countryName, english, languageName, numeral, t, word } from "./text.js";

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
  fill(article, () => load(id, lang), (record) => {
    if (view().place !== id) return; // The reader has left the record meanwhile.
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
 * Requests the record and its lists in parallel. If the record cannot be loaded, its error is reported, even when a list
 * fails first.
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
    get(request("/sources", { limit: LIMIT })),
  ]);
  lists.catch(() => {}); // The error is thrown where the lists are awaited.
  const place = await requested;
  const [names, awards, events, figures, statements, disagreements, sources] = await lists;
  return { place, names, awards, events: [...events].sort(byDate), figures, statements, disagreements, sources: sources.data };
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

function parts({ place, names, awards, events, figures, statements, disagreements, sources }, lang) {
  const book = { statements, sources: new Map(sources.map((one) => [one.id, one])), labels: labels(place, names, awards, events, figures) };
  return [
    el("p", { class: "back" }, viewLink(href({ place: null }), {}, `← ${t("record.back")}`), el("button", { type: "button", class: "quiet", onclick: () => print() }, t("record.print"))),
    el("h2", {}, place.name),
    el("p", { class: "titles" }, awards.map((award) => el("span", {}, icon(award.title.id), `${award.title.name}, ${written(award.awarded)}`))),
    facts([
      [t("record.kind"), word("kind", place.kind), "kind"],
      [t("record.country"), countryName(place.country), "recognised_country"],
      place.status.administeredBy && [t("record.administered"), `${countryName(place.status.administeredBy)}${place.status.administeredSince ? `, ${t("date.from", { date: written(place.status.administeredSince) })}` : ""}`, "administered_by"],
      [t("record.region"), el("span", english(), place.region), "region"],
      place.status.partOf && [t("record.partOf"), viewLink(href({ place: place.status.partOf }), {}, place.status.partOf), "part_of"],
      [t("record.location"), `${numeral(place.location.latitude)}° ${t("north")}, ${numeral(place.location.longitude)}° ${t("east")}`, "latitude"],
      place.wikidata && ["Wikidata", el("a", { href: `https://www.wikidata.org/wiki/${place.wikidata}`, rel: "external noopener" }, place.wikidata), "wikidata"],
      place.geonames && ["GeoNames", el("a", { href: `https://www.geonames.org/${place.geonames}`, rel: "external noopener" }, place.geonames), "geonames"],
    ], book, `place/${place.id}`),
    section("record.names", nameTable(names, book)),
    section("record.awards", awards.map((award) => awardPart(award, book))),
    events.length > 0 && section("record.events", el("ol", { class: "events" }, events.map((event) => eventPart(event, book)))),
    figures.length > 0 && section("record.figures", el("ul", { class: "figures" }, figures.map((figure) => figurePart(figure, book)))),
    disagreements.length > 0 && section("record.disagreements", disagreements.map((one) => disagreement(book, one))),
    citation(place, lang),
  ].filter(Boolean);
}

/** What to call the subject of a statement. */
function labels(place, names, awards, events, figures) {
  const called = [
    [`place/${place.id}`, place.name],
    ...names.map((name) => [`name/${name.id}`, name.value]),
    ...events.map((event) => [`event/${event.id}`, event.label]),
    ...figures.map((figure) => [`figure/${figure.id}`, figure.label]),
    ...awards.flatMap((award) => [
      [`award/${award.id}`, award.title.name],
      ...award.acts.map((act) => [`act/${act.id}`, actLabel(act)]),
      ...award.decorations.map((decoration) => [`decoration/${decoration.id}`, word("decoration", decoration.kind)]),
      ...award.ceremonies.map((ceremony) => [`ceremony/${ceremony.id}`, `${t("record.ceremony")}, ${written(ceremony.date)}`]),
    ]),
  ];
  return new Map(called);
}

function section(key, ...content) {
  return el("section", {}, el("h3", {}, t(key)), content);
}

function facts(rows, book, subject) {
  return el("dl", { class: "facts" }, rows.filter((row) => row && row[1]).map(([name, value, property]) => el("div", {}, el("dt", {}, name), el("dd", {}, value, property && whoSays(book, subject, property)))));
}

/** Lists the names with known dates first, by date, then the others by language. */
function nameTable(all, book) {
  const since = (name) => (name.validFrom ?? name.validTo)?.earliest ?? (name.validFrom ?? name.validTo)?.latest;
  const rank = (name) => since(name) ?? `9 ${name.preferred ? 0 : 1} ${name.language}`;
  const sorted = [...all].sort((one, other) => rank(one).localeCompare(rank(other)));
  return el(
    "table",
    { class: "names" },
    el("thead", {}, el("tr", {}, ["name", "language", "kind", "borne", "sources"].map((column) => el("th", { scope: "col" }, t(`names.${column}`))))),
    el("tbody", {}, sorted.map((name) =>
      el(
        "tr",
        { class: name.preferred ? "preferred" : null },
        el("th", { scope: "row", lang: tagOf(name) }, name.value),
        el("td", {}, languageName(tagOf(name))),
        el("td", {}, word("name", name.kind)),
        el("td", {}, borne(name)),
        el("td", {}, whoSays(book, `name/${name.id}`)),
      ),
    )),
  );
}

/** The language of a name, with its script where that is not the language's own. */
function tagOf({ language, script }) {
  return new Intl.Locale(language).maximize().script === script ? language : `${language}-${script}`;
}

function borne({ validFrom, validTo }) {
  if (validFrom && validTo) return `${written(validFrom)} – ${written(validTo)}`;
  if (validFrom) return t("date.from", { date: written(validFrom) });
  return validTo ? t("date.until", { date: written(validTo) }) : "";
}

function awardPart(award, book) {
  return el(
    "div",
    { class: "award" },
    el("h4", {}, icon(award.title.id), award.title.name),
    facts([
      [t("award.awarded"), written(award.awarded), "awarded"],
      [t("award.name"), el("span", english(), award.nameAtAward), "name_at_award"],
      [t("award.state"), countryName(award.conferringState), "conferring_state"],
    ], book, `award/${award.id}`),
    award.acts.length > 0 && group("record.acts", award.acts.map((act) => [actLabel(act), `act/${act.id}`, actDetails(act)]), book),
    award.decorations.length > 0 && group("record.decorations", award.decorations.map((one) => [word("decoration", one.kind), `decoration/${one.id}`, [one.date && written(one.date), t(one.withTitle ? "decoration.with" : "decoration.apart")]]), book),
    award.ceremonies.length > 0 && group("record.ceremonies", award.ceremonies.map((one) => [written(one.date), `ceremony/${one.id}`, [one.location, listed("ceremony.by", one.presentedBy), listed("ceremony.for", one.representedBy)]]), book),
  );
}

function group(key, rows, book) {
  return [
    el("h5", {}, t(key)),
    el("ul", { class: "entries" }, rows.map(([label, subject, details]) => el("li", { id: subject }, el("strong", {}, label), el("span", { class: "details", ...english() }, details.filter(Boolean).join(" · ")), whoSays(book, subject)))),
  ];
}

function actLabel(act) {
  const number = act.number ? ` № ${act.number}${act.numberStatus === "reported" ? ` (${t("act.reported")})` : ""}` : "";
  return `${word("kind", act.kind)}${number}, ${written(act.date)}`;
}

function actDetails(act) {
  return [word("effect", act.effect), act.issuer, listed("act.signed", act.signatories), act.announced && t("act.announced", { date: written(act.announced) })];
}

function listed(key, people) {
  return people.length ? t(key, { who: people.join(", ") }) : null;
}

function eventPart(event, book) {
  const about = [...event.people, ...event.units];
  return el(
    "li",
    { id: `event/${event.id}` },
    el("p", { class: "when" }, event.date ? written(event.date) : t("date.none"), el("span", { class: "kind" }, word("event", event.kind))),
    el("h4", english(), event.label),
    el("p", english(), event.description),
    about.length > 0 && el("p", { class: "details", ...english() }, about.join(" · ")),
    whoSays(book, `event/${event.id}`),
  );
}

/** A figure on which sources differ shows at once who gives which. */
function figurePart(figure, book) {
  const subject = `figure/${figure.id}`;
  const says = whoSays(book, subject);
  const values = new Set(book.statements.filter((one) => one.subject === subject && one.property === "value").map((one) => one.value));
  if (says && values.size > 1) says.open = true;
  const undecided = figure.value === null && values.size > 1;
  return el(
    "li",
    {},
    el("p", { class: "figure" }, el("span", { class: "value" }, undecided ? [...values].map((value) => saidValue("value", value)).join(` ${t("date.or")} `) : quantity(figure)), " ", el("span", english(), figure.unit)),
    el("p", english(), figure.label, figure.date ? ` (${written(figure.date)})` : ""),
    says,
  );
}

function quantity({ value, from, to, approximate }) {
  const amount = (number) => (approximate ? t("date.about", { date: numeral(number) }) : numeral(number));
  if (value !== null) return amount(value);
  if (from !== null && to !== null) return `${amount(from)} – ${amount(to)}`;
  return from !== null ? t("figure.least", { n: amount(from) }) : t("figure.most", { n: amount(to) });
}

/** On paper nothing can be unfolded, so all of it is. */
addEventListener("beforeprint", () => {
  for (const details of document.querySelectorAll(".record details")) details.open = true;
});
