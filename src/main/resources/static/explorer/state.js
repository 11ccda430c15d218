/** The view, as it stands in the address: what is looked for, which record is open, in which language. */

import { HOME } from "./api.js";

/** What narrows the places down. */
export const FILTERS = ["q", "title", "country", "region", "kind", "occupation", "from", "to", "asOf"];

/** Whose events are listed in place of the places. */
export const EVENTS = ["person", "unit", "event"];

const NAMES = [...FILTERS, ...EVENTS, "view", "sort", "about", "property", "place", "day", "warDate", "warOrder", "warHide", "lang"];

const listeners = [];
let lastEdit = null;

// The page has links relative to its first address, which changes with the view.
for (const link of document.querySelectorAll('a[href]:not([href^="#"]), link[rel=icon]')) link.href = link.href;

const RECORD = new RegExp(`^${HOME}(?:places|awards)/([^/]+)$`);

/** The present view; what is not set is absent. The place is a part of the path: its page can be read without scripts. */
export function view() {
  const query = new URLSearchParams(location.search);
  const [, id] = location.pathname.match(RECORD) ?? [];
  if (id) query.set("place", location.pathname.startsWith(`${HOME}awards/`) ? document.documentElement.dataset.place : id);
  return Object.fromEntries(NAMES.filter((name) => query.get(name)).map((name) => [name, query.get(name)]));
}

/** The address of the present view with some changes; null takes a value away. */
export function href(changes, hash = "") {
  const next = { ...view(), ...changes };
  const query = new URLSearchParams(NAMES.filter((name) => next[name] && name !== "place").map((name) => [name, next[name]]));
  return `${HOME}${next.place ? `places/${encodeURIComponent(next.place)}` : ""}${query.size ? `?${query}` : ""}${hash}`;
}

/** Goes to a changed view. Edits of one field in a row (`edit` names it) make one step of the history. */
export function go(changes, edit = null) {
  follow(href(changes), edit);
}

/** Goes to the places that changed filters leave, out of an open record or a list of events. */
export function narrow(changes, edit = null) {
  const nothing = Object.fromEntries([...EVENTS, "place", "about", "property"].map((name) => [name, null]));
  go({ ...nothing, view: view().view === "table" ? "table" : null, ...changes }, edit);
}

/** Takes all filters away, and with them the events of a person, a unit or one event. */
export function clearFilters() {
  narrow(Object.fromEntries(FILTERS.map((name) => [name, null])));
}

/** Calls a function with every new view. */
export function onView(listener) {
  listeners.push(listener);
}

function follow(address, edit) {
  if (address === location.pathname + location.search + location.hash) return;
  if (edit && edit === lastEdit) history.replaceState(null, "", address);
  else history.pushState(null, "", address);
  lastEdit = edit;
  announce();
}

function announce() {
  for (const listener of listeners) listener(view());
}

addEventListener("popstate", () => {
  lastEdit = null;
  announce();
});

document.addEventListener("click", (event) => {
  const link = event.target.closest("a[data-view], a[data-home]");
  if (!link || event.defaultPrevented || event.button || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  follow(link.matches("[data-home]") ? href(Object.fromEntries(NAMES.map((name) => [name, name === "lang" ? view().lang : null]))) : link.href.baseVal ?? link.getAttribute("href"), link.dataset.edit ?? null);
});
