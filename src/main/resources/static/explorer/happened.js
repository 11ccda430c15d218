/** What happened in a place, the dated events first, and its key figures. */

import { quantity, written } from "./dates.js";
import { el } from "./elements.js";
import { note, saidValue } from "./sources.js";
import { count, english, t, unit, word } from "./text.js";

/** How many figures are shown before the others are folded. */
const KEY_FIGURES = 4;

export function eventList(events, book) {
  const list = (some) => el("ol", { class: "events" }, some.map((event) => eventPart(event, book)));
  const undated = events.filter((event) => !event.date);
  return [list(events.filter((event) => event.date)), undated.length > 0 && [el("h4", { class: "undated" }, t("record.undated")), list(undated)]];
}

function eventPart(event, book) {
  const about = [...event.people, ...event.units];
  return el(
    "li",
    { id: `event/${event.id}` },
    el("p", { class: "when" }, written(event.date), el("span", { class: "kind" }, word("event", event.kind))),
    el("div", {}, el("p", { class: "label" }, el("strong", english(), event.label), note(book, `event/${event.id}`)), el("p", english(), event.description), about.length > 0 && el("p", { class: "details", ...english() }, about.join(" · "))),
  );
}

/** The figures that most works give come first. */
export function figureList(figures, book) {
  const works = (figure) => new Set(book.statements.filter((one) => one.subject === `figure/${figure.id}`).map((one) => one.source.id)).size;
  const sorted = [...figures].sort((one, other) => works(other) - works(one));
  const list = (some) => el("ul", { class: "figures" }, some.map((figure) => figurePart(figure, book)));
  const more = sorted.length - KEY_FIGURES;
  return [list(sorted.slice(0, KEY_FIGURES)), more > 0 && el("details", {}, el("summary", {}, count("figures.more", more)), list(sorted.slice(KEY_FIGURES)))];
}

/** A figure that the sources leave open between some values, none of which is preferred, shows all of them. */
function figurePart(figure, book) {
  const subject = `figure/${figure.id}`;
  const given = book.statements.filter((one) => one.subject === subject && one.property === "value" && one.rank !== "deprecated");
  const values = new Set(given.map((one) => one.value));
  const undecided = values.size > 1 && !given.some((one) => one.rank === "preferred");
  return el(
    "li",
    { id: subject },
    el("p", { class: "figure" }, el("span", { class: "value" }, undecided ? [...values].map((value) => saidValue("value", value)).join(` ${t("date.or")} `) : quantity(figure)), " ", unit(figure.unit, figure.to ?? figure.from), note(book, subject)),
    el("p", {}, el("span", english(), figure.label), figure.date ? ` (${written(figure.date)})` : ""),
  );
}
