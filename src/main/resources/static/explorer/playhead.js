/** A day of the war, chosen with a slider or played, and what each place was on it: besieged, occupied or free. */

import { day, stretch } from "./dates.js";
import { el } from "./elements.js";
import { go } from "./state.js";
import { locale, numeral, t } from "./text.js";

const DAY = 86_400_000;

/** From the invasion of the Soviet Union to the day of its victory. */
export const START = day("1941-06-22");
export const END = day("1945-05-09") + DAY;

/** How often a frame is played, in milliseconds, and by how many days it moves on: a month takes a second. */
const SMOOTH = [100, 3];
const STEPWISE = [1000, 30];

/** The pause after which a day that was chosen with the slider becomes part of the address. */
const SETTLED = 400;

/** What makes a place besieged or occupied; the latter prevails, as fighters may hold out in an occupied place. */
const STATUSES = { siege: "besieged", occupation: "occupied" };

const still = matchMedia("(prefers-reduced-motion: reduce)");

/**
 * The status of each place on a day, by the rule of the API's date filter: an event counts if it may have been going on.
 * `doubtful` is the number of places whose status no event makes certain.
 */
export function statusesOn(date, events, places) {
  const statuses = Object.fromEntries(places.map((place) => [place.id, "free"]));
  const certain = new Set();
  for (const [kind, status] of Object.entries(STATUSES)) {
    for (const event of events.filter((one) => one.kind === kind && possible(one.date, date))) {
      for (const { id } of event.places.filter((place) => place.id in statuses)) {
        statuses[id] = status;
        if (surely(event.date, date)) certain.add(`${id} ${status}`);
      }
    }
  }
  const doubtful = Object.entries(statuses).filter(([id, status]) => status !== "free" && !certain.has(`${id} ${status}`)).length;
  return { statuses, doubtful };
}

function possible({ earliest, latest }, date) {
  return (earliest ?? date) <= date && date <= (latest ?? date);
}

function surely(when, date) {
  const { sureFrom, sureUntil } = stretch(when);
  return sureFrom !== null && sureUntil !== null && sureFrom <= day(date) && day(date) < sureUntil;
}

/**
 * Builds the controls, and tells the other charts of the day with the event `war-date` on the document, whose detail is
 * null once no day is chosen any more. `moved` is called with the day, in milliseconds, or null where none is chosen.
 */
export function playHead(moved) {
  const play = el("button", { type: "button", class: "play", onclick: () => (timer ? stop() : start()) });
  const sentence = el("p", { class: "moment" });
  const clear = el("button", { type: "button", class: "quiet", onclick: () => { halt(); play.focus(); choose(null); commit(); } });
  const slider = el("input", { type: "range", min: 0, max: (END - START) / DAY - 1, step: 1, oninput: () => { halt(); choose(START + slider.valueAsNumber * DAY); settle(); } });
  let events = [];
  let places = [];
  let date = null;
  let timer = null;
  let settling = null;
  let told = false;

  return { bar: el("div", { class: "player" }, play, sentence, clear), slider, show };

  /** Takes over the records and, unless it is being played or moved, the day of the view. */
  function show(recorded, shown, chosen) {
    events = recorded.filter((event) => event.kind in STATUSES && event.date);
    places = shown;
    clear.textContent = t("war.whole");
    slider.setAttribute("aria-label", t("war.day"));
    choose(timer || settling ? date : valid(chosen));
  }

  function choose(time) {
    date = time;
    label(play, timer ? "war.pause" : "war.play", timer ? "❚❚" : "▶");
    clear.hidden = date === null;
    slider.value = date === null ? 0 : (date - START) / DAY;
    const iso = date === null ? null : isoOf(date);
    const { statuses, doubtful } = iso ? statusesOn(iso, events, places) : { statuses: {}, doubtful: 0 };
    sentence.textContent = iso ? summary(date, statuses, doubtful) : t("war.hint");
    slider.setAttribute("aria-valuetext", iso ? sentence.textContent : t("war.noDay"));
    moved(date);
    sentence.toggleAttribute("data-caption", iso !== null);
    if (iso || told) document.dispatchEvent(new CustomEvent("war-date", { detail: iso && { date: iso, statuses } }));
    told = iso !== null;
  }

  function start() {
    clearTimeout(settling);
    settling = null;
    const [pause, days] = still.matches ? STEPWISE : SMOOTH;
    timer = setInterval(() => {
      const next = Math.min(date + days * DAY, END - DAY);
      choose(next);
      if (next === END - DAY) stop();
    }, pause);
    choose(date === null || date === END - DAY ? START : date);
  }

  function stop() {
    halt();
    choose(date);
    commit();
  }

  function halt() {
    clearInterval(timer);
    timer = null;
  }

  function settle() {
    clearTimeout(settling);
    settling = setTimeout(commit, SETTLED);
  }

  function commit() {
    clearTimeout(settling);
    settling = null;
    go({ warDate: date === null ? null : isoOf(date) }, "warDate");
  }
}

function label(button, key, sign) {
  button.setAttribute("aria-label", t(key));
  button.title = t(key);
  button.textContent = sign;
}

function summary(date, statuses, doubtful) {
  const number = (status) => numeral(Object.values(statuses).filter((one) => one === status).length);
  const written = new Intl.DateTimeFormat(locale(), { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" }).format(date);
  const text = t("war.moment", { date: written, besieged: number("besieged"), occupied: number("occupied") });
  return doubtful ? `${text} ${t("war.doubtful", { n: numeral(doubtful) })}` : text;
}

/** A day of the war as a number; null for any other text, as in an address that somebody has mistyped. */
function valid(text) {
  const time = /^\d{4}-\d\d-\d\d$/.test(text) ? day(text) : NaN;
  return time >= START && time < END && isoOf(time) === text ? time : null;
}

function isoOf(time) {
  return new Date(time).toISOString().slice(0, 10);
}
