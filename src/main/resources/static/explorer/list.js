/** The places as a list: the same that the map shows, for reading. */

import { written } from "./dates.js";
import { el, viewLink } from "./elements.js";
import { icon, titleOf, titleName, TITLES } from "./marks.js";
import { href } from "./state.js";
import { numeral, t } from "./text.js";

export function showList(container, places) {
  const groups = TITLES.map((title) => [title, places.filter((place) => titleOf(place) === title)]).filter(([, held]) => held.length);
  container.replaceChildren(
    ...groups.map(([title, held]) => el("section", {}, el("h3", {}, icon(title), titleName(title), " ", el("span", { class: "number" }, numeral(held.length))), el("ul", { class: "places" }, held.map(row)))),
  );
  if (!places.length) container.append(el("p", {}, t("list.none")));
}

/** Marks the places on which sources differ, with a link to what they differ about. */
export function markDifferences(container, counts) {
  for (const link of container.querySelectorAll(".places [data-place]")) {
    const id = link.dataset.place;
    const number = counts.get(id);
    if (number) link.after(viewLink(href({ view: "disagreements", about: id }), { class: "differs" }, t("list.disputed", { n: numeral(number) }), el("span", { class: "unseen" }, `: ${link.textContent}`)));
  }
}

function row(place) {
  const [award] = place.awards;
  return el(
    "li",
    {},
    viewLink(href({ place: place.id }), { "data-place": place.id }, place.name),
    el("span", { class: "date" }, written(award.awarded)),
  );
}
