/** Elements of the page. */

import { t } from "./text.js";

/** Builds an element; properties that begin with "on" are listeners, absent ones are left out. */
export function el(tag, properties = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) {
    if (value === undefined || value === null || value === false) continue;
    if (name.startsWith("on")) element.addEventListener(name.slice(2), value);
    else element.setAttribute(name, value === true ? "" : value);
  }
  element.append(...children.flat(Infinity).filter((child) => child !== null && child !== undefined && child !== false));
  return element;
}

/** A link to another view of this page; state.js follows it without loading the page anew. */
export function viewLink(href, properties, ...children) {
  return el("a", { href, "data-view": "", ...properties }, ...children);
}

/** A button that copies a text and says that it did, or that it could not. */
export function copyButton(text, label, done) {
  const button = el("button", { type: "button", class: "quiet copy", "aria-live": "polite" }, label);
  button.addEventListener("click", async () => {
    button.textContent = (await copied(text, button)) ? done : t("copy.failed");
    setTimeout(() => (button.textContent = label), 3000);
  });
  return button;
}

/** Copies by the clipboard, which a browser has on https only, or else by a selection beside the button. */
async function copied(text, button) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    const field = el("textarea", { class: "unseen", readonly: true, tabindex: "-1" });
    field.value = text;
    button.after(field);
    field.select();
    const done = document.execCommand("copy");
    field.remove();
    button.focus();
    return done;
  }
}
