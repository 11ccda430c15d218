/** Says once, over the map, how it is zoomed or moved when the wheel or one finger scrolls the page instead. */

import { el } from "./elements.js";
import { t } from "./text.js";

const SHOWN = 1800;

export function hintOn(container) {
  const hint = container.appendChild(el("p", { class: "map-hint", "aria-hidden": "true", hidden: true }));
  const wheel = (event) => event.ctrlKey || event.metaKey || say("wheel", t("map.hint.wheel", { key: /Mac/.test(navigator.platform) ? "⌘" : "Ctrl" }));
  const touch = (event) => event.touches.length === 1 && say("touchmove", t("map.hint.touch"));
  container.addEventListener("wheel", wheel, { passive: true });
  container.addEventListener("touchmove", touch, { passive: true });

  function say(kind, text) {
    container.removeEventListener(kind, kind === "wheel" ? wheel : touch);
    hint.textContent = text;
    hint.hidden = false;
    setTimeout(() => (hint.hidden = true), SHOWN);
  }
}
