/** The events of a person, of a unit or one event alone, in place of the list of places. */

import { get, request } from "./api.js";
import { written } from "./dates.js";
import { el, viewLink } from "./elements.js";
import { EVENTS, href } from "./state.js";
import { english, t, word } from "./text.js";

/** The events that a view asks for; null if it asks for places. */
export function eventsOf(view, lang) {
  if (!EVENTS.some((name) => view[name])) return null;
  return get(request("/events", { person: view.person, unit: view.unit, id: view.event, lang, limit: 500 }));
}

export function showEvents(container, events) {
  container.replaceChildren(el("ul", { class: "event-cards" }, events.map(card)));
}

function card({ id, kind, date, label, description, places, people, units }) {
  return el(
    "li",
    {},
    el("p", { class: "when" }, el("span", {}, date ? written(date) : t("date.none")), el("span", {}, word("event", kind))),
    el("h3", english(), label),
    description && el("p", english(), description),
    links("events.places", places.map((place) => viewLink(href({ place: place.id, person: null, unit: null, event: null }, `#event/${id}`), { "data-place": place.id }, place.name))),
    links("events.people", people.map((name) => viewLink(only("person", name), english(), name))),
    links("events.units", units.map((name) => viewLink(only("unit", name), english(), name))),
  );
}

function only(name, value) {
  return href({ person: null, unit: null, event: null, [name]: value });
}

function links(key, found) {
  return found.length > 0 && el("p", { class: "details" }, `${t(key)} `, found.flatMap((link, index) => (index ? [", ", link] : [link])));
}
