/** Where the sources differ: each value on a card of its own, who gives it, and why one of them is used. */

import { el } from "./elements.js";
import { propertyName, saidValue, sayers } from "./sources.js";
import { english, t, word } from "./text.js";

export function disagreement(book, { subject, property, values, reason }) {
  return el(
    "section",
    { class: "disagreement" },
    el("h4", {}, `${book.labels.get(subject) ?? subject}: ${propertyName(property)}`),
    el("div", { class: "versions" }, values.map(({ value, rank, statements }) =>
      el(
        "div",
        { class: `version ${rank}` },
        el("p", { class: "rank" }, word("rank", rank)),
        el("p", { class: "value" }, saidValue(property, value, subject)),
        sayers(book, statements),
      ),
    )),
    el("p", { class: "reason" }, el("strong", {}, `${t("disagreement.reason")} `), el("span", english(), reason)),
  );
}
