/** Brings the parts of the page together: each new view is asked for once and shown by all of them. */

import { get, placesRequest, request } from "./api.js";
import { viewLink } from "./elements.js";
import { buildFilters } from "./filters.js";
import { showList } from "./list.js";
import { drawMap } from "./map.js";
import { useTitles } from "./marks.js";
import { fill } from "./panel.js";
import { showRequest } from "./request.js";
import { href, onView, view } from "./state.js";
import { count, languageOf, LANGUAGES, speak, t } from "./text.js";
import { drawTimeline } from "./timeline.js";

const FACETS = { facets: "title,country" };
const parts = {};

for (const id of ["explorer", "charts", "filters", "map", "timeline", "war", "today", "record", "results", "list", "count", "request", "languages", "theme", "failure"]) {
  parts[id] = document.getElementById(id);
}
let showFilters;
let showMap;
let showTimeline;
let showWar;
let opener = null;
let builtFor = null;

new ResizeObserver(([charts]) => parts.explorer.style.setProperty("--charts-height", `${charts.contentRect.height}px`)).observe(parts.charts);
// Charts are printed as they are on the screen; a page that they do not fit on is made smaller as a whole.
addEventListener("beforeprint", () => (parts.charts.style.width = `${parts.charts.clientWidth}px`));
addEventListener("afterprint", () => (parts.charts.style.width = ""));
onView(show);
show(view());

/** Shows a view, or says what is in the way. */
function show(now) {
  const lang = languageOf(now);
  fill(parts.failure, () => ask(now, lang), (response) => {
    showFilters(now, response.facets);
    parts.count.textContent = count("places", response.places.length);
    showMap(response.places, response.all, now.place);
    showTimeline(response.places, response.all);
    showList(parts.list, response.places);
    showRequest(parts.request, now, lang);
    if (!performance.getEntriesByName("interactive").length) performance.mark("interactive");
    showMore(now, lang, response.places);
  });
}

async function ask(now, lang) {
  const asked = get(placesRequest(now, lang, FACETS));
  const whole = [get(placesRequest({}, lang, FACETS)), get(new URL("basemap.json", import.meta.url).href), get(request("/titles", { lang, fields: "id,name" }))];
  await speak(lang); // First, so that what is in the way can be said.
  showLanguages(lang);
  showTheme();
  const [all, basemap, titles] = await Promise.all(whole);
  useTitles(titles.data);
  if (builtFor !== lang) showFilters = buildFilters(parts.filters, all.data);
  builtFor = lang;
  showFilters(now); // Before the response, so that a view that is refused can be changed.
  showMap ??= drawMap(parts.map, basemap);
  showTimeline ??= drawTimeline(parts.timeline);
  const response = await asked;
  return { places: response.data, facets: response.facets, all: all.data };
}

/** What the first sight does not need is loaded after it. */
async function showMore(now, lang, places) {
  const [{ drawWar, warRequest }, { showToday }, { showRecord, hideRecord }, { addDownloads }] = await Promise.all([import("./war.js"), import("./today.js"), import("./record.js"), import("./download.js")]);
  if (!showWar) for (const chart of ["map", "timeline", "war"]) addDownloads(parts[chart], chart);
  showWar ??= drawWar(parts.war);
  fill(parts.war, () => get(warRequest(lang)), ({ data }) => showWar(data, places, now));
  showToday(parts.today, now, lang);
  parts.explorer.classList.toggle("reads", Boolean(now.place));
  if (now.place) showRecord(parts.record, now.place, lang);
  else if (hideRecord(parts.record)) document.querySelector(`[data-place="${opener}"]`)?.focus();
  opener = now.place ?? null;
  if (!now.place) document.title = t("name");
}

function showLanguages(lang) {
  parts.languages.replaceChildren(
    ...Object.entries(LANGUAGES).map(([tag, name]) => viewLink(href({ lang: tag }), { lang: tag, hreflang: tag, "aria-current": tag === lang && "true" }, name)),
  );
}

function showTheme() {
  const root = document.documentElement;
  const dark = root.dataset.theme === "auto" ? matchMedia("(prefers-color-scheme: dark)").matches : root.dataset.theme === "dark";
  parts.theme.textContent = t(dark ? "theme.light" : "theme.dark");
  parts.theme.onclick = () => {
    root.dataset.theme = dark ? "light" : "dark";
    showTheme();
    try {
      localStorage.setItem("theme", root.dataset.theme);
    } catch {
      // The browser blocks storage: the choice holds until the page is left.
    }
  };
}
