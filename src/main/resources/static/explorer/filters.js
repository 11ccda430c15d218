/** What narrows the places down: words, title, country, years and a date; each choice says how many it would leave. */

import { el } from "./elements.js";
import { icon, titleName, TITLES } from "./marks.js";
import { FILTERS, go } from "./state.js";
import { countryName, numeral, t } from "./text.js";
import { FIRST_YEAR, LAST_YEAR } from "./timeline.js";

const DATE = "\\d{4}(-\\d{2}(-\\d{2})?)?";
/** The right end of the slider: no date, the present holders. */
const NOW = LAST_YEAR + 1;
const TYPING_PAUSE = 250;

/**
 * Builds the filter fields. They need no form, because every change takes effect at once. Returns a function that shows
 * a view and its facet counts.
 */
export function buildFilters(container, all) {
  const countries = [...new Set(all.map((place) => place.country))];
  const q = el("input", { type: "search", name: "q", id: "q", maxlength: 100, autocomplete: "off", placeholder: t("filter.q.example") });
  const from = year("from", FIRST_YEAR);
  const to = year("to", LAST_YEAR);
  const asOf = el("input", { name: "asOf", id: "asOf", pattern: DATE, maxlength: 10, placeholder: t("filter.asOf.example"), autocomplete: "off" });
  const slider = el("input", { type: "range", name: "slider", min: FIRST_YEAR, max: NOW, "aria-label": t("filter.asOf.slider") });
  const reset = el("button", { type: "button", class: "quiet", onclick: () => go(Object.fromEntries(FILTERS.map((name) => [name, null]))) }, t("filter.reset"));
  const titles = choices("title", TITLES, (title) => [icon(title), titleName(title)]);
  const lands = choices("country", countries, countryName);
  container.replaceChildren(
    el("p", { class: "search" }, el("label", { for: "q" }, t("filter.q")), q),
    titles.fieldset,
    lands.fieldset,
    el("fieldset", { class: "years" }, el("legend", {}, t("filter.years")), el("div", {}, from, el("span", { "aria-hidden": "true" }, "–"), to)),
    el("fieldset", { class: "as-of" }, el("legend", {}, t("filter.asOf")), el("div", {}, asOf, slider)),
    el("p", { class: "reset" }, reset),
  );
  asOf.setAttribute("aria-label", t("filter.asOf"));
  listen();

  return (view, facets) => {
    for (const [field, value] of [[q, view.q], [from, view.from], [to, view.to], [asOf, view.asOf]]) {
      if (field !== document.activeElement) field.value = value ?? "";
    }
    slider.value = view.asOf?.slice(0, 4) ?? NOW;
    slider.setAttribute("aria-valuetext", view.asOf ?? t("filter.asOf.now"));
    titles.show(view.title, facets?.title);
    lands.show(view.country, facets?.country);
    reset.disabled = !FILTERS.some((name) => view[name]);
  };

  function listen() {
    let pause;
    q.addEventListener("input", () => {
      clearTimeout(pause);
      pause = setTimeout(() => go({ q: q.value.trim() }, "q"), TYPING_PAUSE);
    });
    for (const field of [from, to, asOf]) {
      field.addEventListener("change", () => field.reportValidity() && go({ [field.name]: field.value.trim() }));
    }
    slider.addEventListener("input", () => {
      asOf.value = Number(slider.value) === NOW ? "" : slider.value;
      go({ asOf: asOf.value }, "slider");
    });
  }
}

function year(name, example) {
  return el("input", { name, id: name, pattern: DATE, maxlength: 10, placeholder: example, "aria-label": t(`filter.${name}`), autocomplete: "off" });
}

/** One choice of some values, or of any. */
function choices(name, values, label) {
  const options = ["", ...values].map((value) => {
    const counted = el("span", { class: "number" });
    const input = el("input", { type: "radio", name, value, onchange: () => go({ [name]: value }, name) });
    return { value, input, counted, element: el("label", { class: "choice" }, input, el("span", {}, value ? label(value) : t("filter.any"), counted)) };
  });
  return {
    fieldset: el("fieldset", { class: name }, el("legend", {}, t(`filter.${name}`)), el("div", {}, options.map(({ element }) => element))),
    show(chosen, facet) {
      for (const { value, input, counted } of options) {
        input.checked = value === (chosen ?? "");
        if (value && facet) counted.textContent = ` ${numeral(facet.find((one) => one.value === value)?.count ?? 0)}`;
      }
    },
  };
}
