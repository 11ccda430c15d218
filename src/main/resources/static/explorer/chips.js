/** The filters in force as chips beside the number of places, each to be taken away. */

import { el } from "./elements.js";
import { titleName } from "./marks.js";
import { clearFilters, narrow } from "./state.js";
import { countryName, locale, t, word } from "./text.js";

/** Shows the chips of a view; `labels` names what only the response can. */
export function showChips(container, view, labels) {
  const hadFocus = [...container.querySelectorAll("button")].indexOf(document.activeElement);
  const chips = chipsOf(view, labels);
  container.replaceChildren(...chips.map(chip), ...(chips.length ? [el("button", { type: "button", class: "quiet", onclick: clearFilters }, t("filter.reset"))] : []));
  if (hadFocus < 0) return;
  const left = container.querySelectorAll("button");
  (left[Math.min(hadFocus, left.length - 1)] ?? document.getElementById("q")).focus();
}

function chipsOf(view, labels) {
  const one = (name, text) => view[name] && [text(view[name]), { [name]: null }];
  return [
    one("q", (q) => `“${q}”`),
    one("title", (titles) => listed(titles, titleName)),
    one("country", (countries) => listed(countries, countryName)),
    one("region", (regions) => listed(regions, (code) => labels.region?.get(code) ?? code)),
    one("kind", (kinds) => listed(kinds, (code) => word("kind", code))),
    one("occupation", (values) => listed(values, (code) => word("occupation", code))),
    (view.from || view.to) && [awarded(view), { from: null, to: null }],
    one("asOf", (date) => t("filter.held", { date: lastDay(date) })),
    one("person", String),
    one("unit", String),
    one("event", (id) => labels.event?.get(id) ?? id),
  ].filter(Boolean);
}

function chip([text, changes]) {
  return el("button", { type: "button", class: "chip", "aria-label": t("filter.remove", { filter: text }), onclick: () => narrow(changes) }, text, el("span", { "aria-hidden": "true" }, " ×"));
}

function listed(values, name) {
  return values.split(",").map((value) => name(value) ?? value).join(", ");
}

function awarded({ from, to }) {
  if (from === to) return t("filter.awarded", { years: from });
  if (from && to) return t("filter.awarded", { years: `${from}–${to}` });
  return t("filter.awarded", { years: from ? t("date.from", { date: from }) : t("date.until", { date: to }) });
}

/** The day at whose end a title has to be held, as a date with a year or a month means it. */
function lastDay(date) {
  const [year, month, dayOfMonth] = date.split("-").map(Number);
  const last = new Date(Date.UTC(year, dayOfMonth ? month - 1 : month || 12, dayOfMonth || 0));
  return Number.isNaN(last.getTime()) ? date : new Intl.DateTimeFormat(locale(), { day: "numeric", month: "short", year: "numeric", timeZone: "UTC" }).format(last);
}
