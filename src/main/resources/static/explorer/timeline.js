/** The awards year by year, one cell each, stacked by title; a span of years can be brushed. */

import { TITLES } from "./marks.js";
import { go, view } from "./state.js";
import { count, t } from "./text.js";

export const FIRST_YEAR = 1945;
export const LAST_YEAR = 2022;
const CELL = 9;
const FOOT = 20;
const TALLEST = 9;
const HEIGHT = (TALLEST + 1) * CELL + FOOT;

/** Draws the timeline into a container; the response shows awards on it. */
export function drawTimeline(container) {
  const svg = d3.select(container).append("svg").attr("class", "timeline").attr("role", "img").attr("height", HEIGHT);
  const axis = svg.append("g").attr("class", "axis").attr("transform", `translate(0,${HEIGHT - FOOT})`);
  const cells = svg.append("g");
  const date = svg.append("line").attr("class", "as-of").attr("y1", 0).attr("y2", HEIGHT - FOOT);
  const brushed = svg.append("g").attr("class", "brush");
  const x = d3.scaleLinear().domain([FIRST_YEAR, LAST_YEAR + 1]);
  const brush = d3.brushX().on("end", chosen);
  let shown = { places: [], all: [] };

  new ResizeObserver(draw).observe(container);
  return (places, all) => {
    shown = { places, all };
    draw();
  };

  function draw() {
    const width = container.clientWidth;
    if (!width) return;
    svg.attr("width", width).attr("aria-label", summary(shown.places));
    x.range([10, width - 10]);
    axis.call(d3.axisBottom(x).tickValues(d3.range(FIRST_YEAR, LAST_YEAR + 1, width < 500 ? 15 : 5)).tickFormat(String).tickSizeOuter(0));
    const step = x(FIRST_YEAR + 1) - x(FIRST_YEAR);
    const matching = new Set(shown.places.map((place) => place.id));
    cells.selectAll("rect").data(stacked(shown.all), (cell) => cell.place.id).join("rect")
      .attr("class", (cell) => (matching.has(cell.place.id) ? cell.title : "other"))
      .attr("x", (cell) => x(cell.year) + 0.5).attr("width", Math.max(2, step - 1))
      .attr("y", (cell) => HEIGHT - FOOT - (cell.level + 1) * CELL).attr("height", CELL - 1);
    brush.extent([[10, 0], [width - 10, HEIGHT - FOOT]]);
    brushed.call(brush);
    mark(view());
  }

  /** Shows the span and the date of the view, without choosing them anew. */
  function mark({ from, to, asOf }) {
    const first = yearOf(from);
    const last = yearOf(to);
    const start = first ? x(first) : x.range()[0];
    const end = last ? x(last + 1) : x.range()[1];
    brushed.call(brush.move, first || last ? [Math.max(start, x.range()[0]), Math.max(start + 1, Math.min(end, x.range()[1]))] : null);
    const at = yearOf(asOf) ? x(yearOf(asOf) + (asOf.length > 4 ? Number(asOf.slice(5, 7)) - 1 : 12) / 12) : 0;
    date.attr("x1", at).attr("x2", at).attr("visibility", yearOf(asOf) ? "visible" : "hidden");
  }

  function chosen(event) {
    if (!event.sourceEvent) return; // Moved by mark(), not by the reader.
    if (!event.selection) return go({ from: null, to: null });
    const [from, to] = event.selection.map((at) => x.invert(at));
    const first = Math.round(from);
    go({ from: String(first), to: String(Math.max(first, Math.round(to) - 1)) });
  }
}

/** The year of a date; null if there is none, as in an address that somebody has mistyped. */
function yearOf(date) {
  return Number(date?.slice(0, 4)) || null;
}

function stacked(places) {
  const awards = places.flatMap((place) => place.awards.map((award) => ({ place, title: award.title.id, year: Number(award.awarded.edtf.slice(0, 4)) })));
  awards.sort((one, other) => TITLES.indexOf(one.title) - TITLES.indexOf(other.title));
  const levels = new Map();
  for (const award of awards) {
    award.level = levels.get(award.year) ?? 0;
    levels.set(award.year, award.level + 1);
  }
  return awards;
}

function summary(places) {
  const years = d3.rollups(places, (held) => held.length, (place) => place.awards[0].awarded.edtf.slice(0, 4)).sort();
  return `${t("timeline.heading")}. ${count("places", places.length)}: ${years.map(([year, held]) => `${year}: ${held}`).join(", ")}`;
}
