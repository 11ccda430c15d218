/** Facts in two columns: what it is, and its value with its note. */

import { el } from "./elements.js";

export function facts(rows) {
  return el("dl", { class: "facts" }, rows.filter((row) => row && row[1]).map(([name, ...value]) => el("div", {}, el("dt", {}, name), el("dd", {}, value))));
}
