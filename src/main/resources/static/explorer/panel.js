/** Fills a part of the page from what is asked for; if that fails it says so there and offers to try again. */

import { el } from "./elements.js";
import { t } from "./text.js";

const latest = new Map();

export async function fill(slot, load, show) {
  const turn = Symbol();
  latest.set(slot, turn);
  slot.setAttribute("aria-busy", "true");
  let response;
  let failure;
  try {
    response = await load();
  } catch (caught) {
    failure = caught;
  }
  if (latest.get(slot) !== turn) return; // A later view has been asked for meanwhile.
  slot.removeAttribute("aria-busy");
  slot.querySelector(":scope > .failure")?.remove();
  if (failure) slot.prepend(message(failure, () => fill(slot, load, show)));
  else show(response);
}

/** Empties a part of the page and ignores what is still being loaded for it. */
export function clear(slot) {
  latest.delete(slot);
  slot.removeAttribute("aria-busy");
  slot.replaceChildren();
}

function message(failure, again) {
  return el(
    "div",
    { class: "failure", role: "alert" },
    el("p", {}, t(`failure.${failure.kind ?? "offline"}`), failure.kind === "refused" ? ` ${failure.message}` : ""),
    el("button", { type: "button", onclick: again }, t("failure.retry")),
  );
}
