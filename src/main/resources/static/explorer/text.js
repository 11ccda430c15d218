/** The words of the interface in the language chosen. Names and labels of records come from the API. */

import { get } from "./api.js";

/** The languages that the page offers, by their names in themselves. */
export const LANGUAGES = Object.fromEntries([...document.querySelectorAll("#languages a")].map((link) => [link.lang, link.textContent]));

/** Until words have come: enough to say that they do not. */
let words = {
  "failure.offline": "The service cannot be reached.",
  "failure.fault": "Something went wrong on our side.",
  "failure.retry": "Try again",
};
let language = "en";

/** The language of a view: the one it names, else the first of the reader's that there is. */
export function languageOf(view) {
  const wanted = [view.lang, ...navigator.languages.map((tag) => tag.slice(0, 2))];
  return wanted.find((tag) => Object.hasOwn(LANGUAGES, tag)) ?? "en";
}

/** Speaks a language from now on. */
export async function speak(lang) {
  words = await get(new URL(`i18n/${lang}.json`, import.meta.url).href);
  language = lang;
  document.documentElement.lang = lang;
  for (const element of document.querySelectorAll("[data-text]")) element.textContent = t(element.dataset.text);
  for (const element of document.querySelectorAll("[data-label]")) element.setAttribute("aria-label", t(element.dataset.label));
}

/** How dates and numbers are written; in English the day comes before the month, as elsewhere in Europe. */
export function locale() {
  return language === "en" ? "en-GB" : language;
}

/** A text; {name} in it stands for a value. */
export function t(key, values = {}) {
  return (words[key] ?? key).replace(/\{(\w+)\}/g, (whole, name) => values[name] ?? whole);
}

/** A text that depends on a number. */
export function count(key, number) {
  const form = new Intl.PluralRules(language).select(number);
  return t(`${key}.${form}` in words ? `${key}.${form}` : `${key}.other`, { n: numeral(number) });
}

/** The word for a code of the API, or the code itself, spaced, if there is none. */
export function word(group, code) {
  return words[`${group}.${code}`] ?? code.replaceAll(/[-_]/g, " ");
}

/** The unit of a number in the form that goes with it. A text has the forms one and other, in Russian one, few and many. */
export function unit(name, number) {
  const forms = words[`unit.${name}`]?.split("|") ?? [name];
  const form = new Intl.PluralRules(language).select(number);
  return forms[{ one: 0, few: 1, many: 2, other: 1 }[form]] ?? forms.at(-1);
}

export function numeral(number) {
  return new Intl.NumberFormat(locale()).format(number);
}

/** The name of a country, or the code itself if it is none. */
export function countryName(code) {
  if (!/^[A-Z]{2}$/.test(code)) return code;
  return code === "SU" ? t("country.SU") : new Intl.DisplayNames([language], { type: "region" }).of(code);
}

/** An address as people write it. */
export function readable(address) {
  try {
    return decodeURI(address);
  } catch {
    return address;
  }
}

export function languageName(tag) {
  return new Intl.DisplayNames([language], { type: "language" }).of(tag);
}

/** Marks a text that the records hold in English only, so that it is read out as such. */
export function english() {
  return language === "en" ? {} : { lang: "en" };
}
