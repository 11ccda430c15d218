/** What is dated to a day of the year: awards, ceremonies and events, with the years passed. */

import { get, request } from "./api.js";
import { day, written } from "./dates.js";
import { el, viewLink } from "./elements.js";
import { fill } from "./panel.js";
import { href } from "./state.js";
import { count, english, locale, t } from "./text.js";

/** A leap year, so that the 29th of February has its turn. */
const ANY_YEAR = 2024;

export function showToday(container, view, lang) {
  const date = view.day ?? dayOfYear(new Date());
  fill(container, () => get(request("/on-this-day", { date, lang })), (response) => show(container, date, response));
}

function show(container, date, { awards, ceremonies, events }) {
  const entries = [
    ...awards.map(({ yearsPassed, record }) => ({ yearsPassed, date: record.awarded, place: record.place.id, text: `${record.place.name}: ${record.title.name}` })),
    ...ceremonies.map(({ yearsPassed, record }) => ({ yearsPassed, date: record.ceremony.date, place: record.place.id, text: `${record.place.name}: ${t("today.ceremony")}` })),
    ...events.map(({ yearsPassed, record }) => ({ yearsPassed, date: record.date, place: record.places[0]?.id, text: record.label, language: english() })),
  ];
  container.replaceChildren(
    el("p", { class: "stepper" }, step(date, -1, "today.before", "←"), el("strong", {}, title(date)), step(date, 1, "today.after", "→")),
    entries.length ? el("ul", { class: "today" }, entries.map(entry)) : el("p", {}, t("today.none")),
  );
}

function entry({ yearsPassed, date, place, text, language }) {
  return el(
    "li",
    {},
    el("span", { class: "date" }, written(date).match(/\d{4}/)?.[0]),
    el("span", {}, place ? viewLink(href({ place }), language, text) : el("span", language, text), " ", el("small", {}, count("years", yearsPassed))),
  );
}

function step(date, days, key, sign) {
  const other = new Date(day(`${ANY_YEAR}-${date}`));
  other.setUTCDate(other.getUTCDate() + days);
  return viewLink(href({ day: other.toISOString().slice(5, 10) }), { class: "quiet", "aria-label": t(key) }, sign);
}

function title(date) {
  return new Intl.DateTimeFormat(locale(), { day: "numeric", month: "long", timeZone: "UTC" }).format(day(`${ANY_YEAR}-${date}`));
}

function dayOfYear(now) {
  return `${String(now.getMonth() + 1).padStart(2, "0")}-${String(now.getDate()).padStart(2, "0")}`;
}
