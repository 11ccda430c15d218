/** Links to a part of the page. They take the reader there and leave the address, which names the view, as it is. */

import { el } from "./elements.js";

export function partLink(id, properties, ...children) {
  return el("a", { href: `#${id}`, "data-part": "", ...properties }, ...children);
}

document.addEventListener("click", (event) => {
  const link = event.target.closest("a[data-part]");
  const part = link && document.getElementById(link.getAttribute("href").slice(1));
  if (!part || event.button || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  link.closest("[popover]")?.hidePopover();
  for (let folded = part.closest("details"); folded; folded = folded.parentElement.closest("details")) folded.open = true;
  part.tabIndex = -1;
  part.focus({ preventScroll: true });
  part.scrollIntoView();
});
