/** What is dated to a day of the year: awards, ceremonies and events, with the years passed. */

import { get, request } from "./api.js";
import { day } from "./dates.js";
import { el, viewLink } from "./elements.js";
import { fill } from "./panel.js";
import { go, href } from "./state.js";
import { count, english, locale, t } from "./text.js";

/** A leap year, so that the 29th of February has its turn. */
const ANY_YEAR = 2024;

/** The year that the API counts from. */
const THIS_YEAR = new Date().getUTCFullYear();

export function showToday(container, view, lang) {
  const date = view.day ?? dayOfYear(new Date());
  if (!isDay(date)) return container.replaceChildren(el("p", {}, t("today.bad", { day: date }), " ", viewLink(href({ day: null }), {}, t("today.back"))));
  fill(container, () => get(request("/on-this-day", { date, lang })), (response) => show(container, date, response, view, lang));
}

function show(container, date, { previousDate, nextDate, awards, ceremonies, events }, view, lang) {
  const entries = [
    ...awards.map(({ relation, yearsPassed, record }) => ({ relation, yearsPassed, places: [record.place], text: `${record.place.name}: ${record.title.name}` })),
    ...ceremonies.map(({ relation, yearsPassed, record }) => ({ relation, yearsPassed, places: [record.place], text: `${record.place.name}: ${t("today.ceremony")}` })),
    ...events.map(({ relation, yearsPassed, record }) => ({ relation, yearsPassed, places: record.places, text: record.label, language: english() })),
  ].sort((one, other) => other.yearsPassed - one.yearsPassed);
  const focused = document.activeElement?.dataset.step;
  const holiday = `today.holiday.${date}`;
  const name = t(holiday) === holiday ? title(date) : t("today.named", { day: title(date), name: t(holiday) });
  const picked = el("input", { type: "date", id: "day", value: `${THIS_YEAR}-${date}`, onchange: () => picked.value && go({ day: picked.value.slice(5) }, "day") });
  container.replaceChildren(
    el("p", { class: "stepper" }, step(previousDate, "before", (day) => `← ${day}`), el("strong", { role: "status" }, name), step(nextDate, "after", (day) => `${day} →`)),
    entries.length ? el("ul", { class: "today" }, entries.map(entry)) : el("p", {}, t("today.none")),
    el("p", { class: "day-tools" }, el("label", { for: "day" }, t("today.pick")), picked, el("a", { href: request("/calendar.ics", { place: view.place, title: view.title, country: view.country, lang }) }, t("today.subscribe"))),
  );
  if (focused) container.querySelector(`[data-step="${focused}"]`)?.focus();
}

/** A link to the place; where there are several, a link to each of them after the text. */
function entry({ relation, yearsPassed, places, text, language }) {
  const passed = count("years", yearsPassed);
  const remark = `${t(`today.${relation}`)}, ${passed}`;
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

/** A link to the nearest day that has anniversaries; steps in a row make one step of the history. */
function step(date, way, text) {
  return date && viewLink(href({ day: date }), { class: "quiet", "data-edit": "day", "data-step": way, "aria-label": `${t(`today.${way}`)}: ${title(date)}` }, text(title(date)));
}

function isDay(date) {
  const time = /^\d\d-\d\d$/.test(date) && new Date(`${ANY_YEAR}-${date}T00:00:00Z`);
  return Boolean(time) && !Number.isNaN(time.getTime()) && time.toISOString().slice(5, 10) === date;
}

function title(date) {
  return new Intl.DateTimeFormat(locale(), { day: "numeric", month: "long", timeZone: "UTC" }).format(day(`${ANY_YEAR}-${date}`));
}

function dayOfYear(now) {
  return `${String(now.getMonth() + 1).padStart(2, "0")}-${String(now.getDate()).padStart(2, "0")}`;
}
