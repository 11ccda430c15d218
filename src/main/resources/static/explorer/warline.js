/** A place's own war: its sieges, occupations, fighting and changes of hands on an axis that spans just these. */

import { day, stretch, written } from "./dates.js";
import { el } from "./elements.js";
import { BANDS, lengthInDays } from "./lanes.js";
import { count, locale, t, word } from "./text.js";

const DAY = 86_400_000;
const FIRST = day("1941-06-22");
const LAST = day("1945-05-10");
/** The rows from top to bottom, each with the kinds of events in it. */
const ROWS = { siege: BANDS.siege, occupation: BANDS.occupation, fighting: BANDS.fighting, capture: ["capture"], liberation: ["liberation"] };
const MARKS = { capture: "▼", liberation: "▲" };
/** How many months lie between two ticks, the first of these that leaves few enough of them. */
const STEPS = [1, 3, 6, 12];
const MOST_TICKS = 4;
/** Up to this share of the axis there is room for a label before its end. */
const FITS = 0.82;

/** The chart, or nothing if no such event of the war is dated more precisely than to the year. */
export function warLine(events) {
  const drawn = events.filter((event) => event.date && event.date.precision !== "year" && inWar(stretch(event.date)));
  const rows = Object.entries(ROWS).map(([row, kinds]) => [row, drawn.filter((event) => kinds.includes(event.kind))]).filter(([, held]) => held.length);
  if (!rows.length) return null;
  const times = rows.flatMap(([, held]) => held.map((event) => stretch(event.date)));
  const start = monthOf(Math.max(Math.min(...times.map(({ from }) => from ?? FIRST)), FIRST), 0);
  const end = monthOf(Math.min(Math.max(...times.map(({ until }) => until ?? LAST)), LAST) - DAY, 1);
  const at = (time) => `${(100 * (Math.min(Math.max(time, start), end) - start)) / (end - start)}%`;
  return el("div", { class: "war-line" }, el("ul", {}, rows.map(([row, held]) => rowPart(row, held, at))), axis(start, end, at));
}

function inWar({ from, until }) {
  return (from ?? FIRST) < LAST && (until ?? LAST) > FIRST;
}

function rowPart(row, events, at) {
  const dates = row === "fighting" ? count("events", events.length) : events.map(said).join("; ");
  return el(
    "li",
    { class: row },
    el("span", { class: "what" }, row === "fighting" ? t("war.fighting") : word("event", row)),
    el("span", { class: "dates" }, dates),
    el("span", { class: "track", "aria-hidden": "true" }, events.map((event) => bars(event, row, at))),
  );
}

function said(event) {
  const days = event.kind === "siege" && lengthInDays(event);
  return days ? `${written(event.date)} (${count("days", days)})` : written(event.date);
}

/** The bar of an event, hatched where it is not sure, or the mark of a change of hands. */
function bars({ date }, row, at) {
  const { from, until, sureFrom, sureUntil } = stretch(date);
  const start = from ?? FIRST;
  const end = until ?? LAST;
  if (MARKS[row]) return placed(el("i", { class: "mark" }, MARKS[row]), { left: at((start + end) / 2) });
  const bar = (kind, left, right) => left < right && placed(el("i", { class: kind }), { left: at(left), right: `calc(100% - ${at(right)})` });
  const [sureStart, sureEnd] = [sureFrom ?? end, sureUntil ?? start];
  return [bar("unsure", start, end), sureStart < sureEnd && bar("sure", sureStart, sureEnd)];
}

/** Sets the place of an element; the page forbids style attributes. */
function placed(element, position) {
  Object.assign(element.style, position);
  return element;
}

function axis(start, end, at) {
  const months = (new Date(end).getUTCFullYear() - new Date(start).getUTCFullYear()) * 12 + new Date(end).getUTCMonth() - new Date(start).getUTCMonth();
  const step = STEPS.find((one) => months / one <= MOST_TICKS) ?? STEPS.at(-1);
  const month = new Intl.DateTimeFormat(locale(), { month: "short", timeZone: "UTC" });
  const label = (tick) => (tick - start < FITS * (end - start) ? `${month.format(tick)} ${new Date(tick).getUTCFullYear()}` : "");
  const ticks = [];
  for (let tick = start; tick < end; tick = monthOf(tick, 1)) {
    if (new Date(tick).getUTCMonth() % step === 0 || months < step) ticks.push(tick);
  }
  return el("div", { class: "axis", "aria-hidden": "true" }, ticks.map((tick) => placed(el("span", {}, label(tick)), { left: at(tick) })));
}

/** The start of a time's month, or of one some months later. */
function monthOf(time, later) {
  const date = new Date(time);
  return Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + later);
}
