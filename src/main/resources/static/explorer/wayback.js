/** Where the reader was when a record was opened, and the way back there. */

let left = null;

/** Remembers the place in the page before the first of the records that are opened in a row. */
export function leave(id) {
  left ??= { id, element: document.activeElement, top: scrollY };
}

/** Leads back to where the reader was, unless they are elsewhere now; what had the focus may have been drawn anew. */
export function comeBack() {
  if (!left) return;
  const { id, element, top } = left;
  left = null;
  if (document.activeElement !== document.body && !document.activeElement.closest("#record")) return;
  const drawn = element !== document.body && element.isConnected && element.checkVisibility() ? element : document.querySelector(`#list [data-place="${CSS.escape(id)}"]`);
  scrollTo({ top, behavior: "instant" });
  drawn?.focus({ preventScroll: true });
}
