/** Sieges, occupations and fighting of the war as bars: solid where the sources fix the time, fading where they do not. */

import { day, stretch, written } from "./dates.js";
import { el } from "./elements.js";
import { rove, settle } from "./rove.js";
import { href } from "./state.js";
import { t, word } from "./text.js";
import { tipOn } from "./tip.js";

const START = day("1941-01-01");
const END = day("1946-01-01");
/** How long a bar whose end nobody gives goes on fading. */
const FADE = 150 * 86_400_000;
const ROWS_WITH_LABELS = 24;
const FOOT = 20;
const BAR = "a.bar";

/** Which kinds of events are drawn, in which band. */
const BANDS = {
  siege: ["siege", "encirclement"],
  occupation: ["occupation"],
  fighting: ["battle", "defence", "assault", "offensive", "counter-offensive", "landing", "liberation", "air-raid", "partisan-warfare", "retreat", "surrender"],
};

/** Draws the band into a container; the response shows the events of some places on it. */
export function drawWar(container) {
  const note = el("p", { class: "legend" });
  container.replaceChildren(note);
  const svg = d3.select(container).append("svg").attr("class", "war").attr("role", "group");
  const fades = svg.append("defs");
  for (const band of Object.keys(BANDS)) gradients(fades, band);
  const grid = svg.append("g").attr("class", "axis");
  const rows = svg.append("g");
  const x = d3.scaleUtc().domain([START, END]);
  let shown = [];
  rove(svg.node(), BAR);
  new ResizeObserver(draw).observe(container);

  return (events, places) => {
    const chosen = new Set(places.map((place) => place.id));
    shown = events.filter((event) => event.date && bandOf(event) && event.places.some((place) => chosen.has(place.id)))
      .map((event) => ({ ...event, place: event.places.find((place) => chosen.has(place.id)), band: bandOf(event), time: clipped(stretch(event.date)) }))
      .filter(({ time }) => time.until > START && time.from < END);
    note.replaceChildren(...legend(shown));
    svg.attr("aria-label", t("war.heading"));
    draw();
  };

  function draw() {
    const width = container.clientWidth;
    if (!width) return;
    x.range([16, width - 16]);
    const labelled = shown.length <= ROWS_WITH_LABELS;
    const pitch = labelled ? 24 : 9;
    const laid = layOut(shown, labelled ? null : x);
    const height = laid.rows * pitch + laid.gaps * 10 + FOOT;
    svg.attr("width", width).attr("height", height);
    grid.attr("transform", `translate(0,${height - FOOT})`)
      .call(d3.axisBottom(x).ticks(d3.utcYear).tickFormat(d3.utcFormat("%Y")).tickSizeInner(-(height - FOOT)).tickSizeOuter(0));
    const top = (bar) => bar.row * pitch + bar.gap * 10 + 2;
    const bars = rows.selectAll(BAR).data(laid.bars, (bar) => bar.id).join((entered) => entered.append("a").attr("class", "bar").attr("data-view", "").call(tipOn))
      .attr("href", (bar) => href({ place: bar.place.id }, `#event/${bar.id}`))
      .attr("aria-label", (bar) => `${bar.label}, ${written(bar.date)} (${word("event", bar.kind)})`)
      .classed("approximate", (bar) => bar.date.approximate || bar.date.uncertain);
    bars.selectAll("rect").data((bar) => pieces(bar, x, top(bar), labelled ? 10 : 7)).join("rect")
      .attr("class", (piece) => piece.look).attr("fill", (piece) => piece.fill)
      .attr("x", (piece) => piece.x).attr("width", (piece) => piece.width).attr("y", (piece) => piece.y).attr("height", (piece) => piece.height);
    bars.selectAll("text").data((bar) => (labelled ? [bar] : [])).join("text").text((bar) => bar.label)
      .attr("y", (bar) => top(bar) + 9)
      .attr("x", (bar) => beside(bar, x, width).x).attr("text-anchor", (bar) => beside(bar, x, width).anchor);
    settle(svg.node(), BAR);
  }
}

function bandOf(event) {
  return Object.keys(BANDS).find((band) => BANDS[band].includes(event.kind));
}

function legend(events) {
  if (!events.length) return [t("war.none")];
  const bands = Object.keys(BANDS).filter((band) => events.some((event) => event.band === band));
  return [...bands.map((band) => el("span", { class: `key ${band}` }, t(`war.${band}`))), el("span", {}, t("war.legend"))];
}

/** What nobody dates becomes a fade of some months. */
function clipped({ from, until, sureFrom, sureUntil }) {
  if (until === null) return { from, until: Math.max(from, sureFrom) + FADE, sureFrom, sureUntil: sureFrom, open: true };
  if (from === null) return { from: until - FADE, until, sureFrom: sureUntil, sureUntil };
  return { from, until, sureFrom, sureUntil };
}

/** Gives each bar a row: one each, or, along the axis x, the first with room for it. Bands stand apart. */
function layOut(events, x) {
  const bars = [];
  let row = 0;
  let gap = 0;
  for (const band of Object.keys(BANDS)) {
    const own = events.filter((event) => event.band === band).sort((one, other) => one.time.from - other.time.from);
    const ends = [];
    for (const event of own) {
      const free = x ? ends.findIndex((end) => end < x(event.time.from) - 3) : -1;
      const lane = free < 0 ? ends.length : free;
      ends[lane] = x ? Math.max(x(event.time.until), x(event.time.from) + 4) : 0;
      bars.push({ ...event, row: row + lane, gap });
    }
    row += ends.length;
    if (own.length) gap++;
  }
  return { bars, rows: row, gaps: gap };
}

/** A bar's pieces: fading in, solid, fading out; or soft all along when it only lies somewhere within. */
function pieces({ band, time }, x, y, height) {
  const at = (from, until, fill, look) => {
    const left = Math.max(x(from), x.range()[0]);
    return { x: left, width: Math.max(2.5, Math.min(x(until), x.range()[1]) - left), y, height, fill, look };
  };
  const { from, until, sureFrom, sureUntil } = time;
  if (sureFrom > sureUntil || sureFrom === undefined) return [at(from, until, `url(#${band}-soft)`, "soft")];
  const drawn = [];
  if (sureFrom > from) drawn.push(at(from, sureFrom, `url(#${band}-in)`, "edge"));
  if (sureUntil > sureFrom) drawn.push(at(sureFrom, sureUntil, "", `sure ${band}`));
  if (until > sureUntil) drawn.push(at(sureUntil, until, `url(#${band}-out)`, "edge"));
  return drawn;
}

function beside({ time, label }, x, width) {
  const end = Math.min(x(time.until), width) + 6;
  const room = label.length * 6.2;
  if (end + room < width) return { x: end, anchor: "start" };
  const start = Math.max(x(time.from), 0) - 6;
  return start > room ? { x: start, anchor: "end" } : { x: 8, anchor: "start" };
}

/** Colours cannot fade without a gradient, and a gradient takes its colour from the style sheet. */
function gradients(defs, band) {
  const shades = { in: [[0, 0], [1, 0.85]], out: [[0, 0.85], [1, 0]], soft: [[0, 0], [0.25, 0.45], [0.75, 0.45], [1, 0]] };
  for (const [way, stops] of Object.entries(shades)) {
    defs.append("linearGradient").attr("id", `${band}-${way}`).selectAll("stop").data(stops).join("stop")
      .attr("class", band).attr("offset", ([at]) => at).attr("stop-opacity", ([, opacity]) => opacity);
  }
}
