/** Makes many marks one stop of the tab key: the arrow keys go from the mark that has the focus to the next one there. */

const WAYS = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };

export function rove(root, selector) {
  root.addEventListener("keydown", (event) => {
    const way = WAYS[event.key];
    const from = document.activeElement;
    if (!way || !from?.matches(selector) || !root.contains(from)) return;
    event.preventDefault();
    next(from, [...root.querySelectorAll(selector)], way)?.focus();
  });
  // On the parent, as Chromium gives a tab stop to every SVG that listens to the focus itself.
  root.parentNode.addEventListener("focusin", (event) => {
    if (root.contains(event.target) && event.target.matches(selector)) settle(root, selector, event.target);
  });
}

/** Leaves one mark, the given or the first, in the order of the tab key. */
export function settle(root, selector, chosen = null) {
  const marks = [...root.querySelectorAll(selector)];
  const stop = chosen ?? marks.find((mark) => mark === document.activeElement) ?? marks[0];
  for (const mark of marks) mark.setAttribute("tabindex", mark === stop ? "0" : "-1");
}

function next(from, marks, [right, down]) {
  const start = middle(from);
  let best = null;
  let least = Infinity;
  for (const mark of marks) {
    const end = middle(mark);
    const along = (end.x - start.x) * right + (end.y - start.y) * down;
    const aside = Math.abs((end.x - start.x) * down) + Math.abs((end.y - start.y) * right);
    const cost = along + 2 * aside;
    if (mark !== from && along > 0.5 && cost < least) {
      least = cost;
      best = mark;
    }
  }
  return best;
}

function middle(mark) {
  const box = mark.getBoundingClientRect();
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}
