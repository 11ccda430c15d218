/** Dates as precise as their source: how to write them, and what is sure and what is not about a span of time. */

import { locale, numeral, t } from "./text.js";

const DAY = 86_400_000;

/** A day as a number on the axis of time. */
export function day(iso) {
  return Date.parse(`${iso}T00:00:00Z`);
}

/**
 * The stretches of a date on the axis of time. From `from` to `until` it may have been; from `sureFrom` to `sureUntil`
 * it surely was (empty if sureFrom is after sureUntil). An end that is open or unknown is null.
 */
export function stretch(date) {
  const [start, end] = date.precision === "interval" ? date.edtf.split("/") : [date.edtf, date.edtf];
  const from = date.earliest && day(date.earliest);
  const until = date.latest && day(date.latest) + DAY;
  if (date.precision === "day") return { from, until, sureFrom: from, sureUntil: until };
  if (date.precision !== "interval") return { from, until, sureFrom: until, sureUntil: from };
  return {
    from,
    until,
    sureFrom: from === null ? null : day(bounds(start)[1]),
    sureUntil: until === null ? null : day(bounds(end)[0]) + DAY,
  };
}

/** The first and the last day that one end of an interval may mean. */
function bounds(text) {
  const [year, month, dayOfMonth] = text.replaceAll(/[?~%]/g, "").split("-");
  if (dayOfMonth && !dayOfMonth.includes("X")) return [`${year}-${month}-${dayOfMonth}`, `${year}-${month}-${dayOfMonth}`];
  const low = year.replaceAll("X", "0");
  const high = year.replaceAll("X", "9");
  if (!month || month.includes("X")) return [`${low}-01-01`, `${high}-12-31`];
  if (Number(month) > 12) return season(Number(low), Number(month));
  return [`${low}-${month}-01`, lastDay(Number(high), Number(month))];
}

function season(year, number) {
  const first = (number - 20) * 3;
  return [`${year}-${String(first).padStart(2, "0")}-01`, lastDay(year + (first === 12 ? 1 : 0), first === 12 ? 2 : first + 2)];
}

function lastDay(year, month) {
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}

/** A date as a reader writes it, no more precise than it is. */
export function written(date) {
  return date ? writtenEdtf(date.edtf) : "";
}

/** The same from the EDTF text alone. */
export function writtenEdtf(edtf) {
  if (edtf.startsWith("[")) return edtf.slice(1, -1).split(",").map(single).join(` ${t("date.or")} `);
  if (!edtf.includes("/")) return single(edtf);
  const [start, end] = edtf.split("/");
  if (!end || end === "..") return t(end ? "date.since" : "date.from", { date: single(start) });
  if (!start || start === "..") return t("date.until", { date: single(end) });
  return `${single(start)} – ${single(end)}`;
}

function single(text) {
  const plain = text.replaceAll(/[?~%]/g, "");
  const about = /[~%]/.test(text) ? t("date.about", { date: calendar(plain) }) : calendar(plain);
  return /[?%]/.test(text) ? `${about} (?)` : about;
}

function calendar(text) {
  const [year, month, dayOfMonth] = text.split("-");
  if (year.includes("X")) return `${year.replaceAll("X", "0")}–${year.replaceAll("X", "9")}`;
  if (!month) return year;
  if (Number(month) > 12) return t(`season.${month}`, { year, next: Number(year) + 1 });
  const style = dayOfMonth ? { day: "numeric", month: "long", year: "numeric" } : { month: "long", year: "numeric" };
  return new Intl.DateTimeFormat(locale(), { ...style, timeZone: "UTC" }).format(day(`${year}-${month}-${dayOfMonth ?? "01"}`));
}

/** A number as the records write it, which may be a range, a choice or open, as a reader writes it. Other text stays as it is. */
export function amount(text) {
  if (text.startsWith("[")) return text.slice(1, -1).split(",").map(amount).join(` ${t("date.or")} `);
  const [, low, lowAbout, high, highAbout] = text.match(/^(?:\.\.|(\d+(?:\.\d+)?)(~)?)(?:\/(?:\.\.|(\d+(?:\.\d+)?)(~)?))?$/) ?? [];
  if (!low && !high) return text;
  const range = text.includes("/");
  return quantity({ value: range ? null : Number(low), from: low ? Number(low) : null, to: high ? Number(high) : null, approximate: Boolean(lowAbout ?? highAbout) });
}

/** A number, a range or a bound, which may be approximate. */
export function quantity({ value, from, to, approximate }) {
  const about = (number) => (approximate ? t("date.about", { date: numeral(number) }) : numeral(number));
  if (value !== null) return about(value);
  if (from !== null && to !== null) return `${about(from)} – ${about(to)}`;
  return from !== null ? t("figure.least", { n: about(from) }) : t("figure.most", { n: about(to) });
}
