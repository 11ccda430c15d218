/** Fills a part of the page from what is asked for; if that fails it says so there and offers to try again. */

import { el } from "./elements.js";
import { t } from "./text.js";

const latest = new Map();

/** Fills a part; `failed` is called if that fails. */
export async function fill(slot, load, show, failed = () => {}) {
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
  if (!failure) return show(response);
  slot.prepend(message(failure, () => fill(slot, load, show, failed)));
  failed();
}

/** Empties a part of the page and ignores what is still being loaded for it. */
export function clear(slot) {
  latest.delete(slot);
  slot.removeAttribute("aria-busy");
  slot.replaceChildren();
}

/** What failed, with a remedy: the page anew for a script, nothing for a refused request, which would fail again. */
function message(failure, again) {
  const kind = failure.kind ?? "offline";
  return el(
    "div",
    { class: "failure", role: "alert" },
    el("p", {}, t(`failure.${kind}`), kind === "refused" ? ` ${failure.message}` : ""),
    kind !== "refused" && el("button", { type: "button", onclick: kind === "script" ? () => location.reload() : again }, t("failure.retry")),
  );
}
