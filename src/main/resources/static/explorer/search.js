/** The search box: it filters the places while the reader types, and suggests places, events, people and units. */

import { get, request } from "./api.js";
import { el } from "./elements.js";
import { EVENTS, FILTERS, go, narrow } from "./state.js";
import { count, english, languageName, languageOf, t } from "./text.js";

/** The types of results in the order in which they are suggested. */
const TYPES = ["place", "event", "person", "unit"];
/** How many of a type are suggested at most. */
const MOST = 5;
const TYPING_PAUSE = 250;

/** Builds the search box. Returns its element and a function that shows the words of a view. */
export function buildSearch(currentView) {
  const list = el("div", { id: "suggestions", class: "suggestions", role: "listbox", "aria-label": t("search.suggestions"), tabindex: "-1", hidden: true });
  const input = el("input", {
    type: "search", name: "q", id: "q", maxlength: 100, autocomplete: "off", placeholder: t("filter.q.example"),
    role: "combobox", "aria-autocomplete": "list", "aria-expanded": "false", "aria-controls": "suggestions",
  });
  const status = el("p", { class: "unseen", role: "status" });
  let pause = null;
  let asked = "";
  let answered = "";
  let opensSingle = false;

  input.addEventListener("input", () => {
    opensSingle = false;
    clearTimeout(pause);
    pause = setTimeout(search, TYPING_PAUSE);
  });
  input.addEventListener("keydown", pressed);
  input.addEventListener("blur", close);
  list.addEventListener("pointerdown", (event) => event.preventDefault()); // The focus stays in the box.
  list.addEventListener("click", (event) => {
    const option = event.target.closest("[role=option]");
    if (option) choose(option);
  });

  return {
    element: el("div", { class: "search" }, el("label", { for: "q", class: "unseen" }, t("filter.q")), input, list, status),
    show: (view) => {
      if (input !== document.activeElement) input.value = view.q ?? "";
    },
  };

  async function search() {
    pause = null;
    const words = input.value.trim();
    asked = words;
    narrow({ q: words || null }, "q");
    if (!words) return close();
    const lang = languageOf(currentView());
    const found = await suggestions(words, lang).catch(() => []); // The list of places says what is wrong.
    if (asked !== words || input !== document.activeElement) return;
    answered = words;
    open(found);
    if (opensSingle) openSingle();
  }

  function open(found) {
    list.replaceChildren(...TYPES.map((type) => group(type, found.filter((one) => one.type === type).slice(0, MOST))).filter(Boolean));
    const options = list.querySelectorAll("[role=option]");
    options.forEach((option, index) => (option.id = `suggestion-${index}`));
    status.textContent = count("suggestions", options.length);
    expand(options.length > 0);
  }

  function close() {
    expand(false);
  }

  function expand(isOpen) {
    list.hidden = !isOpen;
    input.setAttribute("aria-expanded", String(isOpen));
    activate(null);
  }

  function activate(option) {
    for (const one of list.querySelectorAll("[aria-selected=true]")) one.setAttribute("aria-selected", "false");
    if (!option) return input.removeAttribute("aria-activedescendant");
    option.setAttribute("aria-selected", "true");
    option.scrollIntoView({ block: "nearest" });
    input.setAttribute("aria-activedescendant", option.id);
  }

  function pressed(event) {
    const options = [...list.querySelectorAll("[role=option]")];
    const active = list.querySelector("[aria-selected=true]");
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      if (list.hidden) return expand(options.length > 0 && answered === input.value.trim());
      const at = options.indexOf(active) + (event.key === "ArrowDown" ? 1 : active ? -1 : 0);
      activate(options.at(at < options.length ? at : 0) ?? null);
    } else if (event.key === "Escape" && !list.hidden) {
      event.preventDefault();
      close();
    } else if (event.key === "Enter") {
      event.preventDefault();
      enter(active);
    }
  }

  function enter(active) {
    if (active) return choose(active);
    opensSingle = true;
    if (pause !== null) {
      clearTimeout(pause);
      search();
    } else if (answered === input.value.trim()) openSingle();
  }

  /** Opens the only place found, or the only other thing if no place is; else the places are left to choose from. */
  function openSingle() {
    opensSingle = false;
    const places = list.querySelectorAll("[data-type=place]");
    const options = list.querySelectorAll("[role=option]");
    if (places.length === 1) choose(places[0]);
    else if (options.length === 1) choose(options[0]);
    else close();
  }

  function choose({ dataset: { type, key } }) {
    asked = "";
    input.value = "";
    close();
    const nothing = Object.fromEntries([...FILTERS, ...EVENTS, "view", "about", "property", "place"].map((name) => [name, null]));
    go({ ...nothing, [type]: key });
  }
}

/** What the API finds by some words, each place with the name by which it was found if that is not the one shown. */
async function suggestions(words, lang) {
  const { data } = await get(request("/search", { q: words, type: TYPES.join(), lang, limit: 60 }));
  const renamed = data.filter((one) => one.type === "place" && !begins(one.label, words)).map((one) => one.id);
  if (!renamed.length) return data;
  const names = await get(request("/names", { place: renamed.join(), q: words, lang, fields: "place,value,language,kind,validFrom,validTo", limit: 500 }));
  return data.map((one) => (renamed.includes(one.id) ? { ...one, name: names.data.find((name) => name.place.id === one.id && name.value === one.match.text) ?? { value: one.match.text } } : one));
}

function begins(label, words) {
  const split = (text) => text.toLocaleLowerCase().split(/[^\p{L}\p{N}]+/u).filter(Boolean);
  return split(words).every((word) => split(label).some((one) => one.startsWith(word)));
}

function group(type, found) {
  if (!found.length) return null;
  const id = `suggested-${type}`;
  return el("div", { role: "group", "aria-labelledby": id }, el("p", { id, role: "presentation" }, t(`search.${type}`)), found.map(option));
}

function option({ type, id, label, match, name }) {
  const foreign = type === "place" ? {} : english();
  return el(
    "div",
    { role: "option", "aria-selected": "false", "data-type": type, "data-key": id },
    name && [el("span", { lang: name.language }, name.value), " → "],
    el("strong", foreign, label),
    name && el("small", {}, remark(name)),
    type === "event" && ["people", "units", "description"].includes(match.field) && el("small", foreign, ` ${match.text}`),
  );
}

/** When a name was in use, or in which language it is. */
function remark({ kind, language, validFrom, validTo }) {
  if (kind === "former" || kind === "occupation") return `, ${t("search.former", { years: years(validFrom, validTo) })}`;
  return language ? `, ${languageName(language)}` : "";
}

function years(from, to) {
  const year = (date) => date?.edtf.slice(0, 4);
  if (from && to) return `${year(from)}–${year(to)}`;
  if (from) return t("date.since", { date: year(from) });
  return to ? t("date.until", { date: year(to) }) : "";
}
