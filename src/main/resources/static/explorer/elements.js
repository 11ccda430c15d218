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

/** A button that copies a text and says that it did. */
export function copyButton(text, label, done) {
  const button = el("button", { type: "button", class: "quiet copy" }, label);
  button.addEventListener("click", async () => {
    await navigator.clipboard.writeText(text);
    button.textContent = done;
    setTimeout(() => (button.textContent = label), 2000);
  });
  return button;
}
