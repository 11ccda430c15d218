/** Brings the parts of the page together: each new view is asked for once and shown by all of them. */

import { Failure, get, placesRequest, request } from "./api.js";
import { showChips } from "./chips.js";
import { disagreementCounts, eventCounts } from "./counts.js";
import { el, viewLink } from "./elements.js";
import { eventsOf, showEvents } from "./events.js";
import { buildFilters } from "./filters.js";
import { tellHover } from "./hover.js";
import { markDifferences, showList } from "./list.js";
import { drawMap } from "./map.js";
import { useTitles } from "./marks.js";
import { fill } from "./panel.js";
import { refusal } from "./refusal.js";
import { showRequest } from "./request.js";
import { href, onView, view } from "./state.js";
import { count, languageOf, LANGUAGES, speak, t } from "./text.js";
import { drawTimeline } from "./timeline.js";
import { comeBack, leave } from "./wayback.js";

const FACETS = { facets: "title,country,region,kind,occupation", facetMode: "independent" };
/** After this time without a response the page says that it is loading. */
const SLOW = 300;
/** The first is that of the system. */
const THEMES = ["auto", "light", "dark"];
const parts = {};

for (const id of ["explorer", "charts", "filters", "chips", "map", "timeline", "war", "today", "record", "results", "results-heading", "list", "switch", "views", "count", "request", "languages", "theme", "failure"]) {
  parts[id] = document.getElementById(id);
}
let showFilters;
let showMap;
let showTimeline;
let showWar;
let record;
/** The view that was asked for last. */
let latest = null;
let builtFor = null;
let slow = null;
let counted = "";

new ResizeObserver(([charts]) => parts.explorer.style.setProperty("--charts-height", `${charts.contentRect.height}px`)).observe(parts.charts);
// Charts are printed as they are on the screen; a page that they do not fit on is made smaller as a whole.
addEventListener("beforeprint", () => (parts.charts.style.width = `${parts.charts.clientWidth}px`));
addEventListener("afterprint", () => (parts.charts.style.width = ""));
tellHover(parts.list);
onView(show);
show(view());

/** Shows a view, or says what is in the way. */
function show(now) {
  latest = now;
  if (now.place) leave(now.place);
  const lang = languageOf(now);
  clearTimeout(slow);
  slow = setTimeout(sayLoading, SLOW);
  parts.explorer.setAttribute("aria-busy", "true");
  fill(parts.failure, () => ask(now, lang), (response) => {
    settled();
    if (response.refused) parts.failure.replaceChildren(refusal(response.refused));
    const { places, all } = response;
    showFilters(now, response.facets, places);
    showChips(parts.chips, now, labels(response));
    showMap(places, all, now.place);
    showTimeline(places, all);
    showResults(now, lang, response);
    showRequest(parts.request, now, lang);
    if (!performance.getEntriesByName("interactive").length) performance.mark("interactive");
    showMore(now, lang, places);
  }, settled);
}

/** Shows places as a list or a table, or events, or disagreements. */
function showResults(now, lang, { places, all, events, differing, counts }) {
  const [kind, number] = differing ? ["disagreements", differing.content.disagreements.length] : events ? ["events", events.length] : ["places", places.length];
  counted = parts.count.textContent = count(kind, number);
  parts["results-heading"].textContent = t(differing ? "record.disagreements" : events ? "events.heading" : "list.heading");
  parts.explorer.classList.toggle("alone", Boolean(differing));
  parts.explorer.classList.toggle("tabular", Boolean(counts));
  showSwitch(now, Boolean(differing || events));
  if (differing) differing.show(parts.list, now, differing.content, all);
  else if (events) showEvents(parts.list, events);
  else if (counts) counts.show(parts.list, now, lang, places, counts);
  else showList(parts.list, places);
}

/** The links between the list and the table. */
function showSwitch(now, hidden) {
  parts.switch.hidden = hidden;
  parts.switch.replaceChildren(
    ...[null, "table"].map((name) => viewLink(href({ view: name, sort: null }), { "aria-current": (now.view === "table") === (name === "table") && "true" }, t(name ? "list.table" : "list.list"))),
  );
  parts.views.replaceChildren(viewLink(href({ view: "disagreements", place: null, about: null, property: null }), { "aria-current": now.view === "disagreements" && "page" }, t("record.disagreements")));
}

function sayLoading() {
  parts.count.textContent = t("loading");
  parts.explorer.classList.add("late");
}

function settled() {
  clearTimeout(slow);
  parts.explorer.removeAttribute("aria-busy");
  parts.explorer.classList.remove("late");
  parts.count.textContent = counted;
}

async function ask(now, lang) {
  const asked = response(now, lang);
  asked.catch(() => {}); // A failure is reported where the promise is awaited.
  const whole = [get(placesRequest({}, lang, FACETS)), get(new URL("basemap.json", import.meta.url).href), get(request("/titles", { lang, fields: "id,name" }))];
  await speak(lang); // First, so that what is in the way can be said.
  showLanguages(lang);
  showTheme();
  if (!("d3" in window)) throw new Failure("script", "d3");
  const [all, basemap, titles] = await Promise.all(whole);
  useTitles(titles.data);
  if (builtFor !== lang) showFilters = buildFilters(parts.filters);
  builtFor = lang;
  showFilters(now, all.facets); // Before the response, so that a view that is refused can be changed.
  showMap ??= drawMap(parts.map, basemap);
  showTimeline ??= drawTimeline(parts.timeline);
  return { all: all.data, regions: all.facets.region, ...(await asked) };
}

/** The places of a view, and its events if it asks for some; none if the service refuses it, so that the page stays in use. */
async function response(now, lang) {
  const [found, events, differing, counts] = await Promise.allSettled([get(placesRequest(now, lang, FACETS)), eventsOf(now, lang), differencesOf(now, lang), countsOf(now)]);
  const failed = [found, events, differing, counts].find((one) => one.status === "rejected")?.reason;
  if (failed?.kind === "refused") return { places: [], facets: null, events: null, refused: failed };
  if (failed) throw failed;
  const there = events.value && new Set(events.value.data.flatMap((event) => event.places.map((place) => place.id)));
  const { data, facets } = found.value;
  return { places: there ? data.filter((place) => there.has(place.id)) : data, facets, events: events.value?.data ?? null, differing: differing.value, counts: counts.value };
}

async function differencesOf(now, lang) {
  if (now.view !== "disagreements") return null;
  const { differences, showDifferences } = await import("./differences.js");
  return { content: await differences(now, lang), show: showDifferences };
}

async function countsOf(now) {
  if (now.view !== "table") return null;
  const [{ showTable }, events, disagreements] = await Promise.all([import("./table.js"), eventCounts(), disagreementCounts()]);
  return { show: showTable, events, disagreements };
}

function labels({ regions, events }) {
  return {
    region: new Map(regions.map(({ value, label }) => [value, label])),
    event: new Map(events?.map(({ id, label }) => [id, label])),
  };
}

/** What the first sight does not need is loaded after it. */
async function showMore(now, lang, places) {
  let modules;
  try {
    modules = await Promise.all([import("./war.js"), import("./today.js"), import("./download.js")]);
    if (now.place) record ??= await import("./record.js");
  } catch {
    return fill(parts.failure, () => Promise.reject(new Failure("script", "")));
  }
  if (now !== latest) return;
  const [{ drawWar, warRequest }, { showToday }, { addDownloads }] = modules;
  if (!showWar) for (const chart of ["map", "timeline", "war"]) addDownloads(parts[chart], chart);
  showWar ??= drawWar(parts.war);
  fill(parts.war, () => get(warRequest(lang)), ({ data }) => showWar(data, places, now));
  showToday(parts.today, now, lang);
  parts.explorer.classList.toggle("reads", Boolean(now.place));
  if (now.place) record.showRecord(parts.record, now.place, lang);
  else if (record?.hideRecord(parts.record)) comeBack();
  if (!now.place) document.title = t("name");
  disagreementCounts().then((counts) => view().view || markDifferences(parts.list, counts), () => {});
}

function showLanguages(lang) {
  parts.languages.replaceChildren(
    ...Object.entries(LANGUAGES).map(([tag, name]) => viewLink(href({ lang: tag }), { lang: tag, hreflang: tag, "aria-current": tag === lang && "true" }, name)),
  );
}

function showTheme() {
  const root = document.documentElement;
  parts.theme.replaceChildren(...THEMES.map((theme) => el("option", { value: theme, selected: theme === root.dataset.theme }, t(`theme.${theme}`))));
  parts.theme.onchange = () => {
    root.dataset.theme = parts.theme.value;
    try {
      localStorage.setItem("theme", root.dataset.theme);
    } catch {
      // The browser blocks storage: the choice holds until the page is left.
    }
  };
}
