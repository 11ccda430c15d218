/** Says which filters of a view the service refuses and why, and offers to take them away. */

import { el, viewLink } from "./elements.js";
import { EVENTS, FILTERS, href } from "./state.js";
import { english, t } from "./text.js";

const FIELDS = { awardedFrom: "from", awardedTo: "to", id: "event", place: "about" };
const DATE = /^\d{4}(-\d{2}){0,2}$/;

export function refusal({ message, errors }) {
  return el(
    "div",
    { class: "failure", role: "alert" },
    errors.length ? el("ul", {}, errors.map(reason)) : el("p", english(), message),
    viewLink(href(Object.fromEntries([...FILTERS, ...EVENTS, "view", "about", "property", "sort"].map((name) => [name, null]))), { class: "button" }, t("filter.reset")),
  );
}

function reason({ parameter, value, detail, suggestion }) {
  const filter = t(`filter.${FIELDS[parameter] ?? parameter}`);
  if (parameter === "awardedFrom" && DATE.test(value)) return el("li", {}, t("refused.order"));
  const perhaps = suggestion ? ` ${t("refused.perhaps", { value: suggestion })}` : "";
  if (value) return el("li", {}, t("refused.value", { filter, value }), perhaps);
  return el("li", english(), detail);
}
