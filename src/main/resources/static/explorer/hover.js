/** Tells the other parts of the page which place of the list the pointer or the focus is on: `place-hover` with its id or null. */

const ROW = "[data-place], [data-row], .places li";

export function tellHover(container) {
  let told = null;
  const tell = (id) => {
    if (id === told) return;
    told = id;
    document.dispatchEvent(new CustomEvent("place-hover", { detail: { id } }));
  };
  for (const type of ["pointerover", "focusin"]) container.addEventListener(type, (event) => tell(idAt(event.target)));
  for (const type of ["pointerleave", "focusout"]) container.addEventListener(type, () => tell(null));
}

function idAt(element) {
  const row = element.closest(ROW);
  return row?.dataset.row ?? row?.dataset.place ?? row?.querySelector("[data-place]")?.dataset.place ?? null;
}
