/** The award of a title: since when, under which name, by whom and for what, with its acts, medals and ceremonies. */

import { written } from "./dates.js";
import { el } from "./elements.js";
import { facts } from "./facts.js";
import { icon } from "./marks.js";
import { note } from "./sources.js";
import { countryName, english, t, word } from "./text.js";

export function awardPart(award, book) {
  const subject = `award/${award.id}`;
  return el(
    "div",
    { class: "award" },
    el("div", { class: "named" }, el("h4", {}, icon(award.title.id), award.title.name), note(book, subject, "title")),
    award.citation && el("p", { class: "wording" }, el("q", english(), award.citation), note(book, subject, "citation")),
    facts([
      [t("award.awarded"), written(award.awarded), note(book, subject, "awarded")],
      [t("award.name"), el("span", english(), award.nameAtAward), note(book, subject, "name_at_award")],
      [t("award.state"), countryName(award.conferringState), note(book, subject, "conferring_state")],
    ]),
    group("record.acts", award.acts.map((act) => [actLabel(act), `act/${act.id}`, actDetails(act)]), book),
    group("record.decorations", award.decorations.map((one) => [word("decoration", one.kind), `decoration/${one.id}`, [one.date && written(one.date), t(one.withTitle ? "decoration.with" : "decoration.apart")]]), book),
    group("record.ceremonies", award.ceremonies.map((one) => [written(one.date), `ceremony/${one.id}`, [one.location && inEnglish(one.location), listed("ceremony.by", one.presentedBy), listed("ceremony.for", one.representedBy)]]), book),
  );
}

/** What to call the subjects of the statements on an award. */
export function awardLabels(award) {
  return [
    [`award/${award.id}`, award.title.name],
    ...award.acts.map((act) => [`act/${act.id}`, actLabel(act)]),
    ...award.decorations.map((decoration) => [`decoration/${decoration.id}`, word("decoration", decoration.kind)]),
    ...award.ceremonies.map((ceremony) => [`ceremony/${ceremony.id}`, `${t("record.ceremony")}, ${written(ceremony.date)}`]),
  ];
}

function group(key, rows, book) {
  if (!rows.length) return null;
  return [
    el("h5", {}, t(key)),
    el("ul", { class: "entries" }, rows.map(([label, subject, details]) => el("li", { id: subject }, el("strong", {}, label), note(book, subject), el("span", { class: "details" }, separated(details.filter(Boolean)))))),
  ];
}

function separated(parts) {
  return parts.flatMap((part, i) => (i ? [" · ", part] : [part]));
}

function actLabel(act) {
  const number = act.number ? ` № ${act.number}${act.numberStatus === "reported" ? ` (${t("act.reported")})` : ""}` : "";
  return `${word("kind", act.kind)}${number}, ${written(act.date)}`;
}

function actDetails(act) {
  return [word("effect", act.effect), act.issuer && inEnglish(act.issuer), listed("act.signed", act.signatories), act.announced && t("act.announced", { date: written(act.announced) })];
}

function listed(key, people) {
  return people.length ? t(key, { who: people.join(", ") }) : null;
}

function inEnglish(text) {
  return el("span", english(), text);
}
