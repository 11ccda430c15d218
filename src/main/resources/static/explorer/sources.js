/** The sources of each fact: its statements with source, locator and rank. */

import { writtenEdtf } from "./dates.js";
import { el } from "./elements.js";
import { count, english, numeral, t, word } from "./text.js";

const DATES = ["date", "awarded", "announced", "established", "discontinued", "valid_from", "valid_to", "administered_since"];
const CODES = { kind: "kind", title: "title", number_status: "number" };

/** A statement's value as a reader writes it. */
export function saidValue(property, value) {
  if (DATES.includes(property)) return writtenEdtf(value);
  if (property in CODES) return word(CODES[property], value);
  if (value.startsWith("[")) return value.slice(1, -1).split(",").map(plain).join(` ${t("date.or")} `);
  return plain(value);
}

function plain(value) {
  return /^\d{4,}(\.\d+)?$/.test(value) ? numeral(Number(value)) : value;
}

/** The sources of a record's facts, or of one fact, to unfold; nothing if there are none. */
export function whoSays(book, subject, property = null) {
  const held = book.statements.filter((one) => one.subject === subject && (!property || one.property === property));
  if (!held.length) return null;
  const works = new Set(held.map((one) => one.source.id)).size;
  const about = property ? word("property", property) : book.labels.get(subject);
  return el(
    "details",
    { class: "who" },
    el("summary", {}, count("sources", works), el("span", { class: "unseen" }, `: ${about ?? ""}`)),
    el("ul", {}, held.map((one) => el("li", { class: one.rank }, el("span", { class: "said" }, property || one.property === "value" ? "" : `${word("property", one.property)}: `, saidValue(one.property, one.value)), " ", source(book, one)))),
  );
}

/** One statement's source: the work, its grade, the place in it, its rank where it is not the published one, a note. */
export function source(book, statement) {
  const work = book.sources.get(statement.source.id);
  const title = statement.source.title;
  const language = work?.language ? { lang: work.language } : {};
  return el(
    "span",
    { class: "source" },
    work?.url ? el("a", { href: work.url, rel: "external noopener", ...language }, title) : el("cite", language, title),
    work ? el("abbr", { class: `grade ${work.grade}`, title: word("grade", work.grade) }, work.grade) : "",
    el("span", { class: "locator" }, statement.locator),
    statement.rank === "preferred" ? "" : el("em", { class: "rank" }, word("rank", statement.rank)),
    statement.note ? el("span", { class: "note", ...english() }, statement.note) : "",
  );
}
