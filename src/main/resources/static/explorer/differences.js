/** All disagreements of the sources as a view of its own: by place and property, each with its values, their sources and the reason. */

import { get, request } from "./api.js";
import { el, viewLink } from "./elements.js";
import { go, href } from "./state.js";
import { saidValue } from "./sources.js";
import { count, english, numeral, t, word } from "./text.js";

const LIMIT = 500;

/** What the view shows, in the language of the page. */
export async function differences(view, lang) {
  const filter = { place: view.about, property: view.property };
  const [shown, all] = await Promise.all([
    get(request("/disagreements", { ...filter, lang, facets: "property", facetMode: "independent", limit: LIMIT })),
    get(request("/disagreements", { fields: "places", property: view.property, limit: LIMIT })),
  ]);
  const ids = (type) => shown.data.map((one) => one.subject.split("/")).filter(([of]) => of === type).map(([, id]) => id);
  const labels = await Promise.all([["event", "/events", "label"], ["figure", "/figures", "label"], ["name", "/names", "value"]].map(async ([type, path, field]) => {
    const wanted = [...new Set(ids(type))].join();
    const found = wanted ? await get(request(path, { id: wanted, fields: `id,${field}`, lang, limit: LIMIT })) : { data: [] };
    return found.data.map((one) => [`${type}/${one.id}`, one[field]]);
  }));
  return { disagreements: shown.data, properties: shown.facets.property, byPlace: all.data.map((one) => one.places), labels: new Map(labels.flat()), csv: request("/disagreements", { ...filter, lang, limit: LIMIT, format: "csv" }) };
}

export function showDifferences(container, view, { disagreements, properties, byPlace, labels, csv }, places) {
  const names = new Map(places.map((place) => [place.id, place.name]));
  const counts = places.map((place) => [place.id, place.name, byPlace.filter((ids) => ids.includes(place.id)).length]).filter(([id, , number]) => number || id === view.about);
  const open = disagreements.filter((one) => one.open).length;
  container.replaceChildren(
    el("p", { class: "lede" }, t("differences.lede")),
    el(
      "div",
      { class: "differences-filter" },
      choice("about", "differences.place", counts, view.about),
      choice("property", "differences.property", properties.map(({ value, count: number }) => [value, word("property", value), number]), view.property),
      el("p", {}, el("strong", { role: "status" }, count("disagreements", disagreements.length)), open ? `, ${count("open", open)}` : "", " · ", el("a", { href: csv }, "CSV")),
    ),
    el("ul", { class: "differences" }, disagreements.map((one) => card(one, names, labels))),
  );
}

function choice(name, key, options, chosen) {
  const field = el("select", { id: name, onchange: () => go({ [name]: field.value || null }, name) });
  field.append(el("option", { value: "" }, t("filter.any")), ...options.map(([value, label, number]) => el("option", { value, selected: value === chosen }, `${label} (${numeral(number)})`)));
  return el("p", {}, el("label", { for: name }, t(key)), field);
}

function card({ subject, property, places, values, reason }, names, labels) {
  const type = subject.split("/")[0];
  const label = labels.get(subject);
  return el(
    "li",
    {},
    el("h3", {}, places.map((id, index) => [index > 0 && ", ", viewLink(href({ place: id, view: null, about: null, property: null }, `#${subject}`), {}, names.get(id) ?? id)]), places.length > 0 && ": ", label ? el("span", english(), label) : word("subject", type)),
    el("p", { class: "property" }, word("property", property)),
    el("div", { class: "values" }, values.map((value) => version(property, value))),
    el("p", { class: "reason" }, el("strong", {}, `${t("disagreement.reason")} `), el("span", english(), reason)),
  );
}

function version(property, { value, rank, statements }) {
  const works = new Map(statements.map(({ source }) => [source.id, source]));
  return el(
    "div",
    { class: rank },
    el("p", { class: "tag" }, word("rank", rank)),
    el("p", { class: "value" }, saidValue(property, value)),
    el("details", {}, el("summary", {}, count("sources", works.size)), el("ul", {}, statements.map((one) => el("li", {}, el("cite", one.source.language ? { lang: one.source.language } : {}, one.source.title), el("span", { class: "locator", ...english() }, one.locator), one.note && el("span", { class: "remark", ...english() }, one.note))))),
  );
}
