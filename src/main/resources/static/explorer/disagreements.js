/** Where the sources differ: the values side by side, who gives them, and why one of them is published. */

import { el } from "./elements.js";
import { saidValue, source } from "./sources.js";
import { english, t, word } from "./text.js";

export function disagreement(book, { subject, property, values, reason }) {
  return el(
    "section",
    { class: "disagreement" },
    el("h4", {}, `${book.labels.get(subject) ?? subject}: ${word("property", property)}`),
    el("div", { class: "side-by-side" }, values.map(({ value, rank, statements }) =>
      el(
        "div",
        { class: `version ${rank}` },
        el("p", { class: "value" }, saidValue(property, value)),
        el("p", { class: "rank" }, word("rank", rank)),
        el("ul", {}, statements.map((one) => el("li", {}, source(book, { ...one, rank: "preferred" })))),
      ),
    )),
    el("p", { class: "reason" }, el("strong", {}, `${t("disagreement.reason")} `), el("span", english(), reason)),
  );
}
