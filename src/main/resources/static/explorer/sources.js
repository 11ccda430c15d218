/** The sources of each fact: numbered notes in the text, each opening what its works say, and the list of the works. */

import { amount, writtenEdtf } from "./dates.js";
import { el } from "./elements.js";
import { titleName } from "./marks.js";
import { partLink } from "./partlink.js";
import { count, countryName, english, languageName, readable, t, word } from "./text.js";

const DATES = ["date", "awarded", "announced", "established", "discontinued", "valid_from", "valid_to", "administered_since"];
const COUNTRIES = ["recognised_country", "administered_by", "conferring_state"];
const LISTS = ["signatories", "people", "units", "presented_by", "represented_by"];
const GRADES = ["A", "B", "C", "D"];
/** How many numbers a note shows on the screen before it only counts the others. */
const SHOWN = 3;

/** What is known of a record's sources; works are numbered in the order in which the text first refers to them. */
export function openBook(statements, sources, labels) {
  return { statements, labels, works: new Map(sources.map((work) => [work.id, work])), numbers: new Map() };
}

/** A statement's value as a reader writes it. */
export function saidValue(property, value, subject = "") {
  if (DATES.includes(property)) return writtenEdtf(value);
  if (COUNTRIES.includes(property)) return countryName(value);
  if (LISTS.includes(property)) return value.split(";").map((one) => one.trim()).join(", ");
  if (property === "title") return titleName(value) ?? value;
  if (property === "kind") return word(subject.startsWith("event/") ? "event" : "kind", value);
  if (property === "occupation") return word("occupation", value);
  return property === "value" ? amount(value) : value;
}

/** What a property is called. */
export function propertyName(property) {
  const [, language] = property.match(/^name_([a-z]{2})$/) ?? [];
  return language ? t("property.name_in", { language: languageName(language) }) : word("property", property);
}

/** The note of a fact, or of some of its properties: a button with the numbers of the works; nothing if there are none. */
export function note(book, subject, ...properties) {
  const statements = book.statements.filter((one) => one.subject === subject && (!properties.length || properties.includes(one.property)));
  if (!statements.length) return null;
  const numbers = [...new Set(statements.map((one) => numberOf(book, one.source.id)))].sort((one, other) => one - other);
  const about = properties.length ? propertyName(properties[0]) : book.labels.get(subject) ?? subject;
  const title = `${about}: ${count("sources", numbers.length)}`;
  const rest = numbers.length > SHOWN + 1 ? numbers.splice(SHOWN) : [];
  return el(
    "button",
    { type: "button", class: "note", "aria-haspopup": "dialog", onclick: (event) => open(event.currentTarget, title, said(book, statements)) },
    el("span", { class: "unseen" }, `${title} `),
    numbers.join(", "),
    rest.length > 0 && [el("span", { class: "more" }, ` +${rest.length}`), el("span", { class: "rest" }, `, ${rest.join(", ")}`)],
  );
}

function numberOf({ numbers }, id) {
  if (!numbers.has(id)) numbers.set(id, numbers.size + 1);
  return numbers.get(id);
}

/** What each work says, the works in the order of their numbers. */
function said(book, statements) {
  const several = new Set(statements.map((one) => one.property)).size > 1;
  const works = [...new Set(statements.map((one) => one.source.id))].sort((one, other) => numberOf(book, one) - numberOf(book, other));
  return works.map((id) => {
    const own = statements.filter((one) => one.source.id === id);
    return el(
      "li",
      {},
      partLink(`source/${id}`, { class: "number", "aria-label": `${t("record.sources")}: ${numberOf(book, id)}` }, numberOf(book, id)),
      el("div", {}, workTitle(book, own[0].source), grade(book, id), el("ul", {}, own.map((one) => statement(one, several)))),
    );
  });
}

function statement({ subject, property, value, rank, locator, note: remark }, several) {
  return el(
    "li",
    { class: rank },
    el("span", { class: "said" }, several ? `${propertyName(property)}: ` : "", saidValue(property, value, subject)),
    rank === "preferred" ? "" : el("em", {}, ` (${word("rank", rank)})`),
    el("span", { class: "locator" }, locator),
    remark && el("span", { class: "remark", ...english() }, remark),
  );
}

/** The title of a work, leading to the page itself. */
function workTitle(book, { id, title }) {
  const work = book.works.get(id);
  const language = work?.language ? { lang: work.language } : {};
  return work?.url ? el("a", { href: work.url, rel: "external noopener", ...language }, title) : el("cite", language, title);
}

function grade(book, id) {
  const work = book.works.get(id);
  return work && el("span", { class: "grade" }, word("grade-short", work.grade));
}

/** The works that say something, with the place in them and what they add, for a card of a disagreement. */
export function sayers(book, statements) {
  return el("ul", { class: "sayers" }, statements.map((one) =>
    el("li", {}, workTitle(book, one.source), grade(book, one.source.id), el("span", { class: "locator" }, one.locator), one.note && el("span", { class: "remark", ...english() }, one.note)),
  ));
}

/** The list of all works that the notes refer to, with their addresses, and what their grades mean. */
export function works(book) {
  for (const { source } of book.statements) numberOf(book, source.id);
  const used = [...book.numbers.keys()].map((id) => ({ id, title: book.statements.find((one) => one.source.id === id).source.title, ...book.works.get(id) }));
  return [
    el("dl", { class: "grades" }, GRADES.filter((one) => used.some((work) => work.grade === one)).map((one) => el("div", {}, el("dt", {}, word("grade-short", one)), el("dd", {}, word("grade", one))))),
    el("ol", { class: "works" }, used.map((work) =>
      el(
        "li",
        { id: `source/${work.id}` },
        workTitle(book, work),
        el("span", { class: "imprint" }, [work.publisher, work.date && writtenEdtf(work.date.edtf ?? work.date)].filter(Boolean).join(", ")),
        grade(book, work.id),
        work.url && el("span", { class: "address" }, readable(work.url)),
      ),
    )),
  ];
}

let box;
let opener;

/** Shows what the works say beside the note. */
function open(button, title, items) {
  box ??= document.body.appendChild(el("div", { class: "note-box", popover: "auto", role: "dialog", tabindex: "-1" }));
  opener = button;
  box.setAttribute("aria-label", title);
  box.replaceChildren(
    el("p", { class: "about" }, el("strong", {}, title), el("button", { type: "button", class: "quiet", onclick: () => box.hidePopover() }, t("note.close"))),
    el("ul", {}, items),
  );
  button.focus({ preventScroll: true });
  box.showPopover();
  place();
  box.focus({ preventScroll: true });
}

/** Keeps the box beside its note while the page is scrolled, and closes it when the note goes out of sight. */
function place() {
  if (!box?.matches(":popover-open")) return;
  const { x, y, bottom } = opener.getBoundingClientRect();
  if (bottom < 0 || y > innerHeight) return box.hidePopover();
  box.style.left = `${Math.max(8, Math.min(x - 16, document.documentElement.clientWidth - box.offsetWidth - 8))}px`;
  box.style.top = `${bottom + 4 + box.offsetHeight < innerHeight ? bottom + 4 : Math.max(8, y - box.offsetHeight - 4)}px`;
}

addEventListener("scroll", place, { passive: true });
