/** What narrows the places down: words, titles and country in one row, the rest behind a button; each says how many it would leave. */

import { el } from "./elements.js";
import { icon, titleName, TITLES } from "./marks.js";
import { buildSearch } from "./search.js";
import { FILTERS, narrow, view } from "./state.js";
import { count, countryName, numeral, t, word } from "./text.js";
import { FIRST_YEAR, LAST_YEAR } from "./timeline.js";

const DATE = "\\d{4}(-\\d{2}(-\\d{2})?)?";
const SHEET = matchMedia("(max-width: 52rem)");

/**
 * Builds the filter fields. They need no form, because every change takes effect at once. Returns a function that shows
 * a view, its facets and the number of places that it has.
 */
export function buildFilters(container) {
  const search = buildSearch(view);
  const from = date("from", FIRST_YEAR);
  const to = date("to", LAST_YEAR);
  const asOf = date("asOf", "1970-01-01");
  const titles = choices("title", TITLES);
  const selects = [
    select("country", countryName),
    select("region", (code, label) => label, (code) => countryName(code.slice(0, 2))),
    select("kind", (code) => word("kind", code)),
    select("occupation", (code) => word("occupation", code)),
  ];
  const [country, ...others] = selects.map(({ element }) => element);
  const more = el(
    "details",
    { class: "more" },
    el("summary", {}, t("filter.more")),
    el("div", {}, others, el("p", {}, labelled("filter.from", from)), el("p", {}, labelled("filter.to", to)), el("p", {}, labelled("filter.asOf", asOf))),
  );
  const done = el("button", { type: "button", class: "done", popovertarget: "narrowing", popovertargetaction: "hide" });
  const opener = el("button", { type: "button", class: "opener", popovertarget: "narrowing" });
  container.replaceChildren(search.element, opener, el("div", { id: "narrowing", class: "narrowing", popover: "auto" }, titles.fieldset, country, more, done));
  for (const field of [from, to, asOf]) field.addEventListener("change", () => field.reportValidity() && narrow({ [field.name]: field.value.trim() || null }));
  more.open = SHEET.matches;
  foldAway(more);

  return (now, facets, places) => {
    search.show(now);
    for (const field of [from, to, asOf]) {
      if (field !== document.activeElement) field.value = now[field.name] ?? "";
    }
    titles.show(now.title, facets?.title);
    for (const one of selects) one.show(now[one.name], facets?.[one.name]);
    const active = FILTERS.filter((name) => name !== "q" && now[name]).length;
    opener.textContent = active ? t("filter.open.active", { n: numeral(active) }) : t("filter.open");
    if (places) done.textContent = t("filter.done", { places: count("places", places.length) });
  };
}

function date(name, example) {
  return el("input", { name, id: name, pattern: DATE, maxlength: 10, placeholder: t("filter.example", { example }), autocomplete: "off" });
}

function labelled(key, field) {
  return [el("label", { for: field.id }, t(key)), field];
}

/** Folds the further filters away by Escape and by a press elsewhere, as a menu is. */
function foldAway(more) {
  more.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || SHEET.matches) return;
    more.open = false;
    more.querySelector("summary").focus();
  });
  document.addEventListener("pointerdown", (event) => {
    if (more.isConnected && !SHEET.matches && !more.contains(event.target)) more.open = false;
  });
}

/** One choice of some values, or of any. What would leave nothing cannot be chosen. */
function choices(name, values) {
  const options = ["", ...values].map((value) => {
    const counted = el("span", { class: "number" });
    const input = el("input", { type: "radio", name, value, onchange: () => narrow({ [name]: value || null }, name) });
    return { value, input, counted, element: el("label", { class: "choice" }, input, el("span", {}, value ? [icon(value), titleName(value)] : t("filter.any"), counted)) };
  });
  return {
    fieldset: el("fieldset", { class: name }, el("legend", { class: "unseen" }, t(`filter.${name}`)), el("div", {}, options.map(({ element }) => element))),
    show(chosen, facet) {
      for (const { value, input, counted } of options) {
        input.checked = value === (chosen ?? "");
        if (!value || !facet) continue;
        const number = facet.find((one) => one.value === value)?.count ?? 0;
        counted.textContent = ` ${numeral(number)}`;
        input.disabled = !number && !input.checked;
      }
    },
  };
}

/** The same as a list to unfold, with the values by their facet; they may be grouped. */
function select(name, label, groupOf = null) {
  const field = el("select", { name, id: name, onchange: () => narrow({ [name]: field.value || null }, name) });
  const known = new Map();
  return {
    name,
    element: el("p", { class: name }, labelled(`filter.${name}`, field)),
    show(chosen, facet) {
      if (!facet) return;
      for (const { value, label: given } of facet) known.set(value, label(value, given));
      if (chosen && !known.has(chosen)) known.set(chosen, chosen);
      const counts = new Map(facet.map((one) => [one.value, one.count]));
      const options = [...known].sort((one, other) => one[1].localeCompare(other[1])).map(([value, text]) => {
        const number = counts.get(value) ?? 0;
        return { value, element: el("option", { value, selected: value === chosen, disabled: !number && value !== chosen }, `${text} (${numeral(number)})`) };
      });
      field.replaceChildren(el("option", { value: "" }, t(`filter.${name}.any`)), ...(groupOf ? grouped(options, groupOf) : options.map(({ element }) => element)));
      field.value = chosen ?? "";
    },
  };
}

function grouped(options, groupOf) {
  const groups = Map.groupBy(options, ({ value }) => groupOf(value));
  return [...groups].sort(([one], [other]) => one.localeCompare(other)).map(([label, held]) => el("optgroup", { label }, held.map(({ element }) => element)));
}
