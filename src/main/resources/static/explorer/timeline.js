/** The awards year by year, one cell each, stacked by title. A year or a span of years can be chosen, and a date to go back to. */

import { asOfSlider } from "./asof.js";
import { el } from "./elements.js";
import { TITLES } from "./marks.js";
import { rove, settle } from "./rove.js";
import { href, narrow, view } from "./state.js";
import { count, t } from "./text.js";
import { hide, show, tipOn } from "./tip.js";

export const FIRST_YEAR = 1945;
export const LAST_YEAR = 2022;
const CELL = 10;
const FOOT = 20;
const LEFT = 26;
const TALLEST = 9;
const LINE = 15;
/** The width of a letter of a label on the average. */
const LETTER = 6.2;
const YEAR = "a.year";
const LANDMARKS = [1945, 1965, 1991, 2006, 2022];

/** Draws the timeline into a container; the response shows awards on it. */
export function drawTimeline(container) {
  const hint = el("p", { class: "hint" });
  container.append(hint);
  const svg = d3.select(container).append("svg").attr("class", "timeline").attr("role", "group");
  const scale = svg.append("g").attr("class", "axis");
  const landmarks = svg.append("g").attr("class", "landmarks").attr("aria-hidden", "true");
  const axis = svg.append("g").attr("class", "axis");
  const years = svg.append("g");
  const date = svg.append("line").attr("class", "as-of");
  const brushed = svg.append("g").attr("class", "brush");
  const slider = asOfSlider(FIRST_YEAR, LAST_YEAR + 1);
  container.append(slider.element);
  // One column more than there are years, for the present.
  const x = d3.scaleLinear().domain([FIRST_YEAR, LAST_YEAR + 2]);
  // By touch the page is scrolled and a year is tapped.
  const brush = d3.brushX().touchable(false).on("end", chosen);
  let shown = { places: [], all: [] };
  let first = null;
  let top = 0;

  rove(svg.node(), YEAR);
  svg.on("keydown", extend);
  brushed.on("pointermove", (event) => {
    const column = columnAt(d3.pointer(event)[0]);
    if (column && !event.buttons) show(column);
    else hide();
  }).on("pointerleave", hide);
  new ResizeObserver(draw).observe(container);
  return (places, all) => {
    shown = { places, all };
    draw();
  };

  function draw() {
    const width = container.clientWidth;
    if (!width) return;
    x.range([LEFT, width - 4]);
    const notes = placed(LANDMARKS.map((year) => ({ year, at: x(year), text: `${year} ${t(`timeline.${year}`)}` })), width);
    top = (d3.max(notes, (note) => note.level) + 1) * LINE + 6;
    const base = top + TALLEST * CELL;
    const y = d3.scaleLinear().domain([0, TALLEST]).range([base, top]);
    svg.attr("width", width).attr("height", base + FOOT).attr("aria-label", summary(shown.places));
    hint.textContent = t("timeline.hint");
    scale.attr("transform", `translate(${LEFT},0)`).call(d3.axisLeft(y).tickValues([0, 3, 6, 9]).tickSizeInner(-(width - LEFT - 4)).tickSizeOuter(0).tickFormat(String));
    axis.attr("transform", `translate(0,${base})`).call(d3.axisBottom(x).tickValues(d3.range(FIRST_YEAR, LAST_YEAR + 1, width < 500 ? 15 : 5)).tickFormat(String).tickSizeOuter(0));
    landmarks.selectAll("g").data(notes).join((enter) => enter.append("g").call((g) => [g.append("line"), g.append("text")]))
      .each(function (note) {
        d3.select(this).select("line").attr("x1", note.at).attr("x2", note.at).attr("y1", note.level * LINE + 4).attr("y2", base);
        d3.select(this).select("text").attr("x", note.start + 3).attr("y", note.level * LINE + 12).text(note.text);
      });
    drawYears(y, base);
    date.attr("y1", top).attr("y2", base);
    brush.extent([[x.range()[0], top], [x(LAST_YEAR + 1), base]]);
    brushed.call(brush);
    slider.place(x(FIRST_YEAR + 0.5), x(LAST_YEAR + 1.5), yearsOf(shown.all).map(([year]) => year));
    mark(view());
  }

  function drawYears(y, base) {
    const matching = new Set(shown.places.map((place) => place.id));
    const step = x(FIRST_YEAR + 1) - x(FIRST_YEAR);
    const columns = yearsOf(shown.all);
    const { from, to } = view();
    const column = years.selectAll(YEAR).data(columns, ([year]) => year).join((enter) => enter.append("a").attr("class", "year").attr("data-view", "").call((a) => a.append("path")).call(tipOn))
      .attr("data-year", ([year]) => year)
      .attr("aria-current", ([year]) => (from === String(year) && to === from ? "true" : null))
      .attr("href", ([year]) => href({ from: String(year), to: String(year), place: null }))
      .attr("aria-label", ([year, held]) => `${year}: ${count("titles", held.length)}: ${held.map(({ place }) => place.name).join(", ")}`);
    column.select("path").attr("d", ([year]) => `M${x(year)},${base}V${top}H${x(year + 1)}V${base}`);
    column.selectAll("rect").data(([, held]) => held, (award) => award.place.id + award.title).join("rect")
      .attr("class", (award) => (matching.has(award.place.id) ? award.title : "other"))
      .attr("x", (award) => x(award.year) + 0.5).attr("width", Math.max(2, step - 1))
      .attr("y", (award, index) => y(index + 1)).attr("height", CELL - 1);
    settle(svg.node(), YEAR);
  }

  /** Shows the span and the date of the view, without choosing them anew. */
  function mark({ from, to, asOf }) {
    const start = yearOf(from) ? x(yearOf(from)) : x.range()[0];
    const end = yearOf(to) ? x(yearOf(to) + 1) : x(LAST_YEAR + 1);
    const low = Math.min(Math.max(start, x.range()[0]), x(LAST_YEAR));
    brushed.call(brush.move, yearOf(from) || yearOf(to) ? [low, Math.max(low + 1, Math.min(end, x(LAST_YEAR + 1)))] : null);
    const at = yearOf(asOf) ? x(yearOf(asOf) + (asOf.length > 4 ? Number(asOf.slice(5, 7)) - 1 : 12) / 12) : 0;
    date.attr("x1", at).attr("x2", at).attr("visibility", yearOf(asOf) ? "visible" : "hidden");
    slider.show(asOf);
  }

  function chosen(event) {
    if (!event.sourceEvent) return; // Moved by mark(), not by the reader.
    if (!event.selection) {
      const year = columnAt(d3.pointer(event.sourceEvent, svg.node())[0])?.dataset.year ?? null;
      const { from, to } = view();
      return narrow(year && !(from === year && to === year) ? { from: year, to: year } : { from: null, to: null });
    }
    const [from, to] = event.selection.map((at) => x.invert(at));
    const start = Math.round(from);
    narrow({ from: String(start), to: String(Math.max(start, Math.round(to) - 1)) });
  }

  function columnAt(at) {
    return svg.node().querySelector(`${YEAR}[data-year="${Math.floor(x.invert(at))}"]`);
  }

  /** With the shift key, the arrow keys choose the span from the year that had the focus first. */
  function extend(event) {
    const year = Number(document.activeElement?.dataset?.year);
    if (!year || !["ArrowLeft", "ArrowRight"].includes(event.key)) return;
    if (!event.shiftKey) return (first = null);
    const columns = [...svg.node().querySelectorAll(YEAR)].map((column) => Number(column.dataset.year)).sort();
    first ??= columns[columns.indexOf(year) - (event.key === "ArrowRight" ? 1 : -1)] ?? year;
    narrow({ from: String(Math.min(first, year)), to: String(Math.max(first, year)) }, "years");
  }
}

/** Lays labels out beside each other, each on the first line that is free where it starts. */
function placed(notes, width) {
  const ends = [];
  return notes.map((note) => {
    const length = note.text.length * LETTER + 8;
    const start = Math.min(note.at, width - length);
    let level = ends.findIndex((end) => end < start);
    if (level < 0) level = ends.length;
    ends[level] = start + length;
    return { ...note, start, level };
  });
}

/** The year of a date; null if there is none, as in an address that somebody has mistyped. */
function yearOf(date) {
  return Number(date?.slice(0, 4)) || null;
}

function awards(places) {
  const found = places.flatMap((place) => place.awards.map((award) => ({ place, title: award.title.id, year: Number(award.awarded.edtf.slice(0, 4)) })));
  return found.sort((one, other) => TITLES.indexOf(one.title) - TITLES.indexOf(other.title));
}

/** The years with awards, each with its awards. */
function yearsOf(places) {
  return d3.groups(awards(places), (award) => award.year).sort((one, other) => one[0] - other[0]);
}

function summary(places) {
  const years = d3.rollups(places, (held) => held.length, (place) => place.awards[0].awarded.edtf.slice(0, 4)).sort();
  return `${t("timeline.heading")}. ${count("places", places.length)}: ${years.map(([year, held]) => `${year}: ${held}`).join(", ")}`;
}
