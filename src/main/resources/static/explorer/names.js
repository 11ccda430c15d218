/** The names of a place: those in time one after another, and the table of all of them to unfold. */

import { written } from "./dates.js";
import { el } from "./elements.js";
import { note } from "./sources.js";
import { languageName, numeral, t, word } from "./text.js";

/** The language of the country that a place is in, for the name that its inhabitants use. */
const LOCAL = { RU: "ru", UA: "uk", BY: "be" };

/** The languages spoken in a place, by the states that it belongs to and is administered by. */
export function localLanguages({ country, status }) {
  return [...new Set([country, status.administeredBy].map((state) => LOCAL[state]).filter(Boolean))];
}

export function namePart(all, place, lang, book) {
  const languages = new Set(all.map((name) => name.language)).size;
  return [
    strip(all, [lang, ...localLanguages(place), "en"], book),
    el("details", {}, el("summary", {}, t("names.all", { n: numeral(all.length), languages: numeral(languages) })), nameTable(all, book)),
  ];
}

/** The dated names, in the first language in which there are several, each with its years; nothing if there is none. */
function strip(all, languages, book) {
  const steps = languages.map((language) => inTime(all.filter((name) => name.language === language))).find((names) => names.length > 1);
  if (!steps) return null;
  return el("ol", { class: "strip" }, steps.map((name) =>
    el("li", {}, el("span", { class: "borne" }, borne(name)), el("span", {}, el("strong", { lang: tagOf(name) }, name.value), note(book, `name/${name.id}`))),
  ));
}

/** The names that were borne at some time, one after another; the last one has been borne since the one before it. */
function inTime(names) {
  const dated = names.filter((name) => name.validFrom || name.validTo).sort(compare);
  const present = names.find((name) => name.kind === "current");
  if (!present || !dated.length || dated.includes(present)) return dated;
  return [...dated, { ...present, validFrom: dated.at(-1).validTo }];
}

function since({ validFrom, validTo }) {
  const date = validFrom ?? validTo;
  return date?.earliest ?? date?.latest;
}

function compare(one, other) {
  return since(one).localeCompare(since(other));
}

/** Lists the names with known dates first, by date, then the others by language. */
function nameTable(all, book) {
  const rank = (name) => since(name) ?? `9 ${name.preferred ? 0 : 1} ${name.language}`;
  const sorted = [...all].sort((one, other) => rank(one).localeCompare(rank(other)));
  return el(
    "table",
    { class: "names" },
    el("thead", {}, el("tr", {}, ["name", "language", "kind", "borne"].map((column) => el("th", { scope: "col" }, t(`names.${column}`))))),
    el("tbody", {}, sorted.map((name) =>
      el(
        "tr",
        { class: name.preferred ? "preferred" : null },
        el("th", { scope: "row" }, el("span", { lang: tagOf(name) }, name.value), note(book, `name/${name.id}`)),
        el("td", {}, languageName(tagOf(name))),
        el("td", {}, word("name", name.kind)),
        el("td", {}, borne(name)),
      ),
    )),
  );
}

/** The language of a name, with its script where that is not the language's own. */
function tagOf({ language, script }) {
  return new Intl.Locale(language).maximize().script === script ? language : `${language}-${script}`;
}

function borne({ validFrom, validTo }) {
  if (validFrom && validTo) return `${written(validFrom)} – ${written(validTo)}`;
  if (validFrom) return t("date.from", { date: written(validFrom) });
  return validTo ? t("date.until", { date: written(validTo) }) : "";
}
