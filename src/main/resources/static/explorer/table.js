/** The places as a table to sort, with files of exactly what it shows. */

import { placesRequest } from "./api.js";
import { written } from "./dates.js";
import { el, viewLink } from "./elements.js";
import { titleName, TITLES } from "./marks.js";
import { href } from "./state.js";
import { countryName, locale, numeral, t } from "./text.js";

const FORMATS = { csv: "CSV", json: "JSON", geojson: "GeoJSON" };

/** The columns with what each is sorted by, and the name of the API for that order if it has one. */
const COLUMNS = {
  name: { key: (row) => row.position, api: "name" },
  title: { key: (row) => row.title },
  awarded: { key: (row) => row.award.awarded.earliest, api: "firstAwarded" },
  country: { key: (row) => countryName(row.country) },
  events: { key: (row) => -row.events },
  disagreements: { key: (row) => -row.disagreements },
};

export function showTable(container, view, lang, places, { events, disagreements }) {
  const [descending, column] = view.sort?.startsWith("-") ? [true, view.sort.slice(1)] : [false, view.sort];
  const sorted = Object.hasOwn(COLUMNS, column) ? column : "name";
  const rows = places.map((place, position) => ({ ...place, position, award: place.awards[0], title: TITLES.indexOf(place.awards[0].title.id), events: events.get(place.id) ?? 0, disagreements: disagreements.get(place.id) ?? 0 }));
  rows.sort((one, other) => compare(COLUMNS[sorted].key(one), COLUMNS[sorted].key(other)) * (descending ? -1 : 1) || one.position - other.position);
  const order = COLUMNS[sorted].api && `${descending ? "-" : ""}${COLUMNS[sorted].api}`;
  container.replaceChildren(
    el("p", { class: "files" }, t("table.download"), Object.entries(FORMATS).map(([format, name]) => [" ", el("a", { href: placesRequest(view, lang, { format, sort: order }), "data-format": format }, name)])),
    el("div", { class: "wide", role: "region", "aria-label": t("list.table"), tabindex: "0" }, el("table", { class: "place-table" }, el("thead", {}, el("tr", {}, Object.keys(COLUMNS).map((name) => head(name, name === sorted, descending)))), el("tbody", {}, rows.map(row)))),
  );
  if (!places.length) container.append(el("p", {}, t("list.none")));
}

function compare(one, other) {
  return typeof one === "string" ? one.localeCompare(other, locale()) : one - other;
}

function head(name, isSorted, descending) {
  const direction = isSorted && (descending ? "descending" : "ascending");
  return el("th", { scope: "col", "aria-sort": direction }, viewLink(href({ sort: isSorted && !descending ? `-${name}` : name }), { "data-sort": name }, t(`table.${name}`), el("span", { "aria-hidden": "true" }, isSorted ? (descending ? " ▼" : " ▲") : "")));
}

function row({ id, name, award, country, events, disagreements }) {
  return el(
    "tr",
    { "data-row": id },
    el("th", { scope: "row" }, viewLink(href({ place: id }), { "data-place": id }, name)),
    el("td", {}, titleName(award.title.id)),
    el("td", {}, written(award.awarded)),
    el("td", {}, countryName(country)),
    el("td", { class: "quantity" }, numeral(events)),
    el("td", { class: "quantity" }, disagreements ? viewLink(href({ view: "disagreements", about: id }), {}, numeral(disagreements)) : numeral(0)),
  );
}
