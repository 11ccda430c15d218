/** A list that opens at a cluster of the map: the places in it, each a link, and a button to zoom in to them. */

import { el, viewLink } from "./elements.js";
import { icon, titleOf } from "./marks.js";
import { href } from "./state.js";
import { count, t } from "./text.js";

/** Prepares the list in a container; the response opens it at a mark. */
export function choice(container) {
  const box = container.appendChild(el("div", { class: "choice-of-places", popover: "auto", role: "dialog" }));
  addEventListener("scroll", () => box.hidePopover(), { passive: true });
  box.addEventListener("click", (event) => event.target.closest("a, button") && box.hidePopover());

  return (places, mark, enter) => {
    const links = places.map((place) => el("li", {}, viewLink(href({ place: place.id }), {}, icon(titleOf(place)), place.name)));
    box.setAttribute("aria-label", count("places", places.length));
    box.replaceChildren(el("ul", {}, links), el("button", { type: "button", onclick: () => enter() }, t("map.nearer")));
    mark.focus({ preventScroll: true });
    box.showPopover();
    const { x, y, width, bottom } = mark.getBoundingClientRect();
    box.style.left = `${Math.max(8, Math.min(x + width / 2 - box.offsetWidth / 2, document.documentElement.clientWidth - box.offsetWidth - 8))}px`;
    box.style.top = `${bottom + 6 + box.offsetHeight < innerHeight ? bottom + 6 : Math.max(8, y - box.offsetHeight - 6)}px`;
    box.querySelector("a").focus({ preventScroll: true });
  };
}
