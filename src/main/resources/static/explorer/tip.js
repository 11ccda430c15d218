/** A text beside the mark that the pointer or the focus is on; the mark's own label says the same to a screen reader. */

const tip = document.getElementById("tip");
tip.setAttribute("aria-hidden", "true");

export function tipOn(selection) {
  selection
    // A mark that comes to lie under a pointer at rest, or gets the focus from a script, shows none.
    .on("pointermove.tip", (event) => (event.movementX || event.movementY) && show(event.currentTarget))
    .on("focus.tip", (event) => event.currentTarget.matches(":focus-visible") && show(event.currentTarget))
    .on("pointerleave.tip blur.tip", hide);
}

export function show(mark) {
  tip.textContent = mark.getAttribute("aria-label");
  tip.hidden = false;
  const box = mark.getBoundingClientRect();
  const left = Math.min(Math.max(8, box.x + box.width / 2 - tip.offsetWidth / 2), innerWidth - tip.offsetWidth - 8);
  const above = box.y - tip.offsetHeight - 8;
  tip.style.left = `${left}px`;
  tip.style.top = `${above > 0 ? above : box.bottom + 8}px`;
}

export function hide() {
  tip.hidden = true;
}

addEventListener("keydown", (event) => {
  if (event.key === "Escape") hide();
});
// Only what is inside an element that fills the screen is seen.
document.addEventListener("fullscreenchange", () => (document.fullscreenElement ?? document.body).append(tip));
addEventListener("scroll", hide, { passive: true });
