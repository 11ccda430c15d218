/** A slider through the years under the titles, on the same axis, and a button that plays them. */

import { el } from "./elements.js";
import { narrow, view } from "./state.js";
import { t } from "./text.js";

const PAUSE = 150;
const STEP = 900;
/** The width of the slider's thumb, of which half stands over at either end. */
const THUMB = 16;

/** Builds a slider from the first year to `now`, its right end, where there is no date: the present holders. */
export function asOfSlider(first, now) {
  const input = el("input", { type: "range", name: "slider", id: "slider", min: first, max: now });
  const label = el("label", { for: "slider" });
  const output = el("output", { for: "slider" });
  const player = el("button", { type: "button", class: "quiet", onclick: () => (timer ? stop() : play()) });
  let stops = [];
  let pause = null;
  let timer = null;

  input.addEventListener("input", () => {
    stop();
    name(Number(input.value));
    clearTimeout(pause);
    pause = setTimeout(() => choose(Number(input.value)), PAUSE);
  });

  return {
    element: el("div", { class: "as-of-slider" }, input, el("p", {}, player, label, output)),
    /** Puts the slider between two points of the axis; the player goes through the given years. */
    place(from, to, years) {
      stops = years;
      input.style.marginLeft = `${from - THUMB / 2}px`;
      input.style.width = `${to - from + THUMB}px`;
      label.textContent = t("filter.asOf.slider");
    },
    show(asOf) {
      if (pause === null || document.activeElement !== input) input.value = asOf?.slice(0, 4) ?? now;
      name(Number(input.value), asOf);
      player.textContent = t(timer ? "filter.asOf.stop" : "filter.asOf.play");
    },
  };

  function name(year, asOf = String(year)) {
    const text = year === now ? t("filter.asOf.now") : asOf;
    output.textContent = text;
    input.setAttribute("aria-valuetext", text);
  }

  function choose(year) {
    pause = null;
    narrow({ asOf: year === now ? null : String(year) }, "slider");
  }

  /** Goes from award to award, from the start if the slider is at the end. */
  function play() {
    const at = view().asOf ? Number(input.value) : first - 1;
    const left = [...stops.filter((year) => year > at), now];
    const step = () => {
      const year = left.shift();
      if (!left.length) stop();
      choose(year);
    };
    timer = setInterval(step, STEP);
    step();
  }

  function stop() {
    clearInterval(timer);
    timer = null;
    player.textContent = t("filter.asOf.play");
  }
}
