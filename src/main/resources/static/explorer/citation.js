/** How to cite a record: by what the page itself says of the data set. */

import { HOME, request } from "./api.js";
import { copyButton, el } from "./elements.js";
import { locale, t } from "./text.js";

export function citation(place, lang) {
  const dataset = JSON.parse(document.querySelector('script[type="application/ld+json"]').textContent);
  const address = `${location.origin}${HOME}places/${place.id}`;
  const today = new Intl.DateTimeFormat(locale(), { dateStyle: "long" }).format(new Date());
  const text = `${dataset.creator.name}: “${place.name}”. ${dataset.name}, ${t("cite.version", { version: dataset.version })}. ${address}. CC BY 4.0. ${t("cite.accessed", { date: today })}.`;
  return el(
    "div",
    { class: "citation" },
    el("p", {}, el("cite", { id: "citation" }, text), copyButton(text, t("copy"), t("copied"))),
    el("p", {}, t("cite.api"), " ", el("a", { href: request(`/places/${place.id}`, { lang }) }, el("code", {}, `GET ${request(`/places/${place.id}`, { lang })}`))),
  );
}
