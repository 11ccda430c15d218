/** What is dated to a day of the year: awards, ceremonies and events, with the years passed. */

import { get, request } from "./api.js";
import { day } from "./dates.js";
import { el, viewLink } from "./elements.js";
import { fill } from "./panel.js";
import { href } from "./state.js";
import { count, english, locale, t } from "./text.js";

/** A leap year, so that the 29th of February has its turn. */
const ANY_YEAR = 2024;

/** The year that the API counts from. */
const THIS_YEAR = new Date().getUTCFullYear();

export function showToday(container, view, lang) {
  const date = view.day ?? dayOfYear(new Date());
  fill(container, () => get(request("/on-this-day", { date, lang })), (response) => show(container, date, response));
}

function show(container, date, { previousDate, nextDate, awards, ceremonies, events }) {
  const entries = [
    ...awards.map(({ yearsPassed, record }) => ({ yearsPassed, places: [record.place], text: `${record.place.name}: ${record.title.name}` })),
    ...ceremonies.map(({ yearsPassed, record }) => ({ yearsPassed, places: [record.place], text: `${record.place.name}: ${t("today.ceremony")}` })),
    ...events.map(({ relation, yearsPassed, record }) => ({ relation, yearsPassed, places: record.places, text: record.label, language: english() })),
  ].sort((one, other) => other.yearsPassed - one.yearsPassed);
  container.replaceChildren(
    el("p", { class: "stepper" }, step(previousDate, "today.before", "←"), el("strong", {}, title(date)), step(nextDate, "today.after", "→")),
    entries.length ? el("ul", { class: "today" }, entries.map(entry)) : el("p", {}, t("today.none")),
  );
}

/** A link to the place; where there are several, a link to each of them after the text. */
function entry({ relation, yearsPassed, places, text, language }) {
  const passed = count("years", yearsPassed);
  const remark = relation === "begins" || relation === "ends" ? `${t(`today.${relation}`)}, ${passed}` : passed;
  return el(
    "li",
    {},
    el("span", { class: "date" }, THIS_YEAR - yearsPassed),
    el("span", {}, places.length === 1 ? linkTo(places[0], text, language) : el("span", language, text), " ", el("small", {}, remark, places.length > 1 && [": ", places.map((place, i) => [i > 0 && ", ", linkTo(place, place.name)])])),
  );
}

function linkTo(place, text, language = {}) {
  return viewLink(href({ place: place.id }), language, text);
}

/** A link to the nearest day that has anniversaries. */
function step(date, key, sign) {
  return date && viewLink(href({ day: date }), { class: "quiet", "aria-label": t(key) }, sign);
}

function title(date) {
  return new Intl.DateTimeFormat(locale(), { day: "numeric", month: "long", timeZone: "UTC" }).format(day(`${ANY_YEAR}-${date}`));
}

function dayOfYear(now) {
  return `${String(now.getMonth() + 1).padStart(2, "0")}-${String(now.getDate()).padStart(2, "0")}`;
}
