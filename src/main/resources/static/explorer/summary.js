/** The head of a record: the names of the place, where it is, and one sentence on what it is known for. */

import { written } from "./dates.js";
import { el, viewLink } from "./elements.js";
import { icon } from "./marks.js";
import { localLanguages } from "./names.js";
import { partLink } from "./partlink.js";
import { note } from "./sources.js";
import { href } from "./state.js";
import { count, countryName, english, t, word } from "./text.js";

export function head({ place, whole, names, awards, events, disagreements }, lang, book) {
  const native = localLanguages(place).filter((language) => place.names[language] && place.names[language] !== place.name);
  return el(
    "header",
    {},
    el("div", { class: "names-now" }, el("h2", { id: "record-name" }, place.name), native.map((language) => el("p", { class: "native", lang: language }, place.names[language]))),
    where(place, whole, book),
    el("p", { class: "summary" }, awards.map((award) => icon(award.title.id)), sentence({ place, names, awards, events }, lang), note(book, `place/${place.id}`, "occupation")),
    disagreements.length > 0 && el("p", {}, partLink("record-disagreements", { class: "badge" }, count("disputed", disagreements.length))),
  );
}

function where(place, whole, book) {
  const { administeredBy, administeredSince, partOf } = place.status;
  const subject = `place/${place.id}`;
  return el(
    "p",
    { class: "where" },
    el("span", {}, word("kind", place.kind), note(book, subject, "kind")),
    partOf && el("span", {}, `${t("record.partOf")}: `, viewLink(href({ place: partOf }), {}, whole?.name ?? partOf), note(book, subject, "part_of")),
    el("span", {}, el("span", english(), place.region), note(book, subject, "region", "region_code")),
    el("span", {}, countryName(place.country), note(book, subject, "recognised_country")),
    administeredBy && el("span", {}, `${t("record.administered")}: ${countryName(administeredBy)}${administeredSince ? `, ${t("date.from", { date: written(administeredSince) })}` : ""}`, note(book, subject, "administered_by", "administered_since")),
  );
}

/** One sentence: the title and its date, the name that the place then bore, siege and occupation. */
function sentence({ place, names, awards, events }, lang) {
  const titles = awards.map((award) => [t("summary.title", { title: award.title.name, date: written(award.awarded) }), formerName(award, place, names, lang)]);
  const sieges = datesOf(events, "siege");
  const parts = [...titles, sieges && t("summary.siege", { date: sieges }), occupation(place, events)].filter(Boolean);
  const text = parts.flatMap((part, i) => (i ? ["; ", part] : [part])).flat(Infinity).filter(Boolean);
  return [text, String(text.at(-1)).endsWith(".") ? "" : "."];
}

/** The name that the place bore at the award, if it was another one: in the reader's language or in the local one. */
function formerName({ nameAtAward, awarded }, place, names, lang) {
  const borne = ({ kind, validFrom, validTo }) => kind === "at-award" || (validFrom && validTo && validFrom.earliest <= awarded.earliest && awarded.latest <= validTo.latest);
  const inWords = (language) => names.find((name) => name.language === language && !name.preferred && borne(name));
  const name = lang === "en" ? nameAtAward !== place.names.en && { value: nameAtAward } : [lang, ...localLanguages(place)].map(inWords).find(Boolean);
  return name && `, ${t("summary.named", { name: name.value })}`;
}

function occupation({ occupation: extent }, events) {
  const dates = datesOf(events, "occupation");
  return dates && extent !== "never" ? t(`summary.${extent}`, { date: dates }) : word("summary-undated", extent);
}

function datesOf(events, kind) {
  return events.filter((event) => event.kind === kind && event.date).map((event) => written(event.date)).join(", ");
}
