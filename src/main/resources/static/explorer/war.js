/** The war as lanes, one for each place, over the days from the invasion to the victory, with a day that can be moved. */

import { request } from "./api.js";
import { day, written } from "./dates.js";
import { el } from "./elements.js";
import { BANDS, KINDS, lanesOf, layOut, lengthInDays, pieces } from "./lanes.js";
import { END, playHead, START } from "./playhead.js";
import { rove, settle } from "./rove.js";
import { go, href } from "./state.js";
import { count, english, locale, t, word } from "./text.js";
import { tipOn } from "./tip.js";

const STOP = "a";
/** How many lanes are shown at first. */
const FEW = 12;
/** The width below which names stand above their lanes. */
const NARROW = 560;
const NAME_LINE = 20;
const MARGIN = 10;
const LINE = 15;
/** Between a siege and its name. */
const GAP = 14;

const LANDMARKS = [["invasion", START], ["stalingrad", day("1943-02-02")], ["victory", day("1945-05-09")]];

/** The request of the API that the whole chart is drawn from. */
export function warRequest(lang) {
  return request("/events", { from: "1941", to: "1945", kind: KINDS.join(), fields: "id,kind,label,date,places", lang, sort: "date", limit: 500 });
}

/** Draws the chart into a container; the response shows events at some places on it, as a view wants them. */
export function drawWar(container) {
  const player = playHead(moveTo);
  const x = d3.scaleUtc().domain([START, END]);
  const orders = el("div", { class: "choices", role: "group" });
  const screen = document.fullscreenEnabled && el("button", { type: "button", class: "quiet", onclick: () => (document.fullscreenElement ? document.exitFullscreen() : chart.requestFullscreen()) });
  const legend = el("div", { class: "legend", role: "group" });
  const axis = d3.create("svg").attr("class", "axis scale").attr("aria-hidden", "true");
  const body = d3.create("svg").attr("class", "lanes").attr("role", "group");
  const more = el("button", { type: "button", class: "more", onclick: showAll });
  const chart = el("div", { class: "war" }, el("div", { class: "tools" }, orders, screen), legend, el("div", { class: "time" }, player.bar, player.slider, axis.node()), body.node(), more);
  const none = el("p", { class: "legend", hidden: true });
  container.replaceChildren(none, chart);
  hatches(body.append("defs"));
  const grid = body.append("g").attr("class", "grid");
  const rows = body.append("g");
  const heads = [axis, body].map((svg) => svg.append("line").attr("class", "head").attr("visibility", "hidden"));
  const measured = document.createElement("canvas").getContext("2d");
  let lanes = [];
  let view = {};
  let hidden = new Set();
  let all = false;
  let date = null;
  rove(body.node(), STOP);
  new ResizeObserver(draw).observe(chart);
  document.addEventListener("fullscreenchange", nameScreen);

  return (events, places, now) => {
    view = now;
    hidden = new Set(now.warHide?.split(","));
    lanes = lanesOf(events, places, now.warOrder === "north" ? "north" : "date");
    chart.hidden = !lanes.length;
    none.hidden = Boolean(lanes.length);
    none.textContent = t("war.none");
    body.attr("aria-label", t("war.heading"));
    if (screen) nameScreen();
    showOrders();
    showLegend();
    player.show(events, places, now.warDate);
    draw();
  };

  function showOrders() {
    orders.setAttribute("aria-label", t("war.order"));
    orders.replaceChildren(...keepFocus(orders, ["date", "north"].map((order) => {
      const chosen = (view.warOrder === "north" ? "north" : "date") === order;
      return el("button", { type: "button", "data-key": order, "aria-pressed": String(chosen), onclick: () => go({ warOrder: order === "north" ? order : null }) }, t(`war.order.${order}`));
    })));
  }

  /** The legend: a switch for each band that there is, and the key to what is uncertain. */
  function showLegend() {
    legend.setAttribute("aria-label", t("war.shown"));
    const bands = Object.keys(BANDS).filter((band) => lanes.some((lane) => [...lane.events, ...lane.undated].some((event) => event.band === band)));
    const switches = bands.map((band) =>
      el("button", { type: "button", "data-key": band, "aria-pressed": String(!hidden.has(band)), onclick: () => turn(band) }, sample(band), t(`war.${band}`)));
    legend.replaceChildren(...keepFocus(legend, switches), el("span", { class: "key" }, sample("unsure"), t("war.unsure")));
  }

  function turn(band) {
    const next = new Set(hidden);
    if (!next.delete(band)) next.add(band);
    go({ warHide: [...next].join() || null });
  }

  function nameScreen() {
    screen.textContent = t(document.fullscreenElement === chart ? "war.window" : "war.screen");
  }

  function showAll() {
    all = true;
    draw();
    rows.selectAll(STOP).filter((own) => own.place === lanes[FEW].place).node()?.focus();
  }

  function draw() {
    const width = axis.node().parentNode.clientWidth;
    if (!width || !lanes.length) return;
    measured.font = getComputedStyle(chart).font;
    const shown = all ? lanes : lanes.filter((lane, i) => i < FEW || lane.place.id === view.place);
    const longest = Math.max(...lanes.map((lane) => size(lane.place.name))) + 2 * MARGIN;
    const narrow = width < NARROW || longest > width / 3;
    const names = narrow ? 0 : longest;
    x.range([names + (narrow ? 2 : 0), width - (narrow ? 2 : MARGIN)]);
    const laid = [];
    let height = 0;
    for (const lane of shown) {
      const one = layOut(visible(lane), x, notesOf(lane), narrow ? NAME_LINE : 0);
      laid.push({ ...one, place: lane.place, y: height });
      height += one.height;
    }
    body.attr("width", width).attr("height", height).attr("viewBox", `0 0 ${width} ${height}`);
    drawScale(width);
    drawGrid(height);
    const lane = rows.selectAll("g.lane").data(laid, ({ place }) => place.id).join((entered) => entered.append("g").attr("class", "lane").attr("data-lane", ({ place }) => place.id).each(startLane)).order()
      .attr("transform", ({ y }) => `translate(0,${y})`).classed("open", ({ place }) => place.id === view.place);
    lane.select("rect.ground").attr("width", width).attr("height", (one) => one.height);
    lane.select("line").attr("x2", width).attr("y1", (one) => one.height).attr("y2", (one) => one.height);
    lane.each(function (one) { drawLane(d3.select(this), one, names, width); });
    player.slider.style.marginInline = `${x.range()[0] - 8}px ${width - x.range()[1] - 8}px`;
    player.slider.style.width = `${x.range()[1] - x.range()[0] + 16}px`;
    heads[1].raise().attr("y1", 0).attr("y2", height);
    more.hidden = all || lanes.length === shown.length;
    more.textContent = t("war.all", { n: lanes.length });
    moveTo(date);
    settle(body.node(), STOP);
  }

  function visible(lane) {
    return { ...lane, events: lane.events.filter((event) => !hidden.has(event.band)) };
  }

  /** What the axis cannot show: events that are dated to a year only, and those after the end. */
  function notesOf(lane) {
    const undated = d3.groups(lane.undated.filter((event) => !hidden.has(event.band)), (event) => event.date.edtf);
    const notes = undated.map(([, events]) => ({ events, text: t("war.undated", { year: written(events[0].date), events: count("events", events.length) }) }));
    const later = lane.later.filter((event) => !hidden.has(event.band));
    if (later.length) notes.push({ events: later, text: t("war.later", { events: count("events", later.length) }) });
    return notes.map((note) => ({ ...note, width: size(note.text, 0.85) }));
  }

  function size(text, scale = 0.9) {
    return measured.measureText(text).width * scale;
  }

  function startLane() {
    const lane = d3.select(this);
    lane.append("rect").attr("class", "ground");
    lane.append("line");
    const name = lane.append("a").attr("class", "place").attr("data-view", "");
    name.append("rect");
    name.append("text");
    lane.append("g").attr("class", "bars");
    lane.append("g").attr("class", "labels");
  }

  function drawLane(lane, { place, items, texts }, names, width) {
    const name = lane.select("a.place").attr("href", href({ place: place.id }));
    name.select("rect").attr("width", names ? names - 4 : width).attr("height", names ? 24 : NAME_LINE).attr("y", names ? 1 : 0);
    name.select("text").text(place.name).attr("x", names ? names - MARGIN : 2).attr("text-anchor", names ? "end" : "start").attr("y", names ? 17 : 15);
    const order = ["occupation", "siege", "fighting", "turn"];
    const sorted = [...items].sort((one, other) => order.indexOf(one.event.band) - order.indexOf(other.event.band));
    const bars = lane.select("g.bars").selectAll("a").data(sorted, ({ event }) => event.id)
      .join((entered) => entered.append("a").attr("data-view", "").call(tipOn)).order()
      .attr("class", ({ event }) => `bar ${event.band} ${event.kind}`)
      .attr("href", ({ event }) => href({ place: place.id }, `#event/${event.id}`))
      .attr("aria-label", ({ event }) => `${event.label}, ${written(event.date)} (${[word("event", event.kind), lengthOf(event)].filter(Boolean).join(", ")})`);
    bars.filter(({ event }) => event.band !== "turn").selectAll("rect").data((item) => pieces(item.event).map((piece) => ({ ...piece, item }))).join("rect")
      .attr("class", ({ sure }) => (sure ? "sure" : "unsure"))
      .attr("fill", ({ sure, item }) => (sure ? null : `url(#war-${item.event.band})`))
      .each(function ({ from, until, item }) {
        const start = Math.max(x(from), x.range()[0], item.x);
        const end = Math.min(x(until), x.range()[1]);
        d3.select(this).attr("x", Math.min(start, item.x + item.width - 1)).attr("width", Math.max(end - start, pieces(item.event).length === 1 ? item.width : 0)).attr("y", item.y).attr("height", item.height);
      });
    bars.filter(({ event }) => event.band === "turn").selectAll("path").data((item) => [item]).join("path")
      .attr("d", ({ event }) => triangle(event.kind)).attr("fill", ({ event }) => (pieces(event).some((piece) => piece.sure) ? null : "url(#war-turn)"))
      .attr("transform", (item) => `translate(${Math.min(Math.max(x(item.event.time.from), x.range()[0] + 6), x.range()[1] - 6)},${item.y + item.height / 2})`);
    const labels = sorted.filter(({ event }) => event.band === "siege").map((item) => ({ item, ...siegeLabel(item, items) })).filter(({ text }) => text);
    lane.select("g.labels").selectAll("text.length").data(labels, ({ item }) => item.event.id).join("text")
      .attr("class", ({ inside }) => (inside ? "length inside" : "length")).attr("lang", english().lang ?? null)
      .text(({ text }) => text).attr("x", (one) => one.x).attr("y", ({ item }) => item.y + 11).attr("text-anchor", ({ anchor }) => anchor);
    lane.select("g.labels").selectAll("a").data(texts, ({ text }) => text).join((entered) => entered.append("a").attr("data-view", "").call(tipOn).call((note) => note.append("text")))
      .attr("class", "note").attr("href", ({ events }) => href({ place: place.id }, `#event/${events[0].id}`))
      .attr("aria-label", ({ text, events }) => `${text}: ${events.map((event) => event.label).join("; ")}`)
      .select("text").text(({ text }) => text).attr("text-anchor", "end").attr("x", (one) => one.x).attr("y", (one) => one.y + 4);
  }

  /** The name and length of a siege, in its bar or, where there is no room, beside it. */
  function siegeLabel(item, items) {
    const { event } = item;
    const length = lengthOf(event);
    const whole = length ? `${event.label}, ${length}` : event.label;
    const end = item.x + item.width;
    const others = items.filter((other) => other !== item && (other.event.band === "turn" || other.event.band === "siege"));
    const start = Math.max(item.x, x(event.time.sureFrom), ...others.filter((other) => Math.abs(other.x - item.x) < 7).map((other) => other.x + 6)) + 6;
    const inside = [whole, length].find((text) => text && start + size(text, 0.85) + 6 < Math.min(end, x(event.time.sureUntil)));
    if (inside) return { text: inside, x: start, anchor: "start", inside: true };
    for (const text of [whole, length].filter(Boolean)) {
      const space = size(text, 0.85);
      for (const [start, anchor] of [[end + GAP, "start"], [item.x - GAP - space, "end"]]) {
        const free = start > x.range()[0] && start + space < x.range()[1] && others.every((other) => other.x + 7 < start || other.x - 7 > start + space);
        if (free) return { text, x: anchor === "start" ? start : start + space, anchor, inside: false };
      }
    }
    return {};
  }

  /** The axis: quarters, years, and the days by which a reader finds their way. */
  function drawScale(width) {
    const quarters = d3.utcMonth.every(3).range(START, END);
    const wide = (x.range()[1] - x.range()[0]) / quarters.length > 34;
    const month = new Intl.DateTimeFormat(locale(), { month: "short", timeZone: "UTC" });
    const labels = LANDMARKS.map(([id, time]) => ({ id, time, text: t(`war.landmark.${id}`) }));
    let end = [-Infinity, -Infinity, -Infinity];
    for (const label of labels) {
      const length = size(label.text, 0.8) + 8;
      label.x = Math.max(x.range()[0], Math.min(x(label.time) - length / 2, x.range()[1] - length));
      label.line = end.findIndex((used) => used <= label.x);
      end[label.line] = label.x + length;
    }
    const lines = Math.max(...labels.map(({ line }) => line)) + 1;
    const top = lines * LINE;
    const height = top + 22;
    axis.attr("width", width).attr("height", height).attr("viewBox", `0 0 ${width} ${height}`);
    axis.selectAll("text.landmark").data(labels).join("text").attr("class", "landmark").text(({ text }) => text).attr("x", (one) => one.x).attr("y", ({ line }) => line * LINE + 11);
    axis.selectAll("line.tick").data(quarters).join("line").attr("class", (time) => (time.getUTCMonth() ? "tick" : "tick year"))
      .attr("x1", x).attr("x2", x).attr("y1", (time) => (time.getUTCMonth() ? height - 5 : top + 2)).attr("y2", height);
    axis.selectAll("text.tick").data(quarters.filter((time) => wide || !time.getUTCMonth())).join("text").attr("class", (time) => (time.getUTCMonth() ? "tick" : "tick year"))
      .text((time) => (time.getUTCMonth() ? month.format(time) : time.getUTCFullYear())).attr("x", (time) => x(time) + 3).attr("y", height - 8);
    axis.selectAll("line.landmark").data(labels).join("line").attr("class", "landmark").attr("x1", ({ time }) => x(time)).attr("x2", ({ time }) => x(time)).attr("y1", ({ line }) => line * LINE + 13).attr("y2", height);
    heads[0].raise().attr("y1", top).attr("y2", height);
  }

  function drawGrid(height) {
    const lines = [...d3.utcMonth.every(3).range(START, END).map((time) => ({ time, look: time.getUTCMonth() ? "quarter" : "year" })), ...LANDMARKS.map(([, time]) => ({ time, look: "landmark" }))];
    grid.selectAll("line").data(lines).join("line").attr("class", ({ look }) => look).attr("x1", ({ time }) => x(time)).attr("x2", ({ time }) => x(time)).attr("y1", 0).attr("y2", height);
  }

  function moveTo(time) {
    date = time;
    for (const head of heads) head.attr("visibility", time === null ? "hidden" : "visible").attr("x1", x(time ?? START)).attr("x2", x(time ?? START));
  }
}

/** How long a siege took, in words. */
function lengthOf(event) {
  const days = event.band === "siege" && lengthInDays(event);
  return days ? count("days", days) : null;
}

/** Puts new buttons in the place of the old ones without taking the focus from the one that has it. */
function keepFocus(group, buttons) {
  const key = group.contains(document.activeElement) && document.activeElement.dataset.key;
  if (key) queueMicrotask(() => group.querySelector(`[data-key="${key}"]`)?.focus({ preventScroll: true }));
  return buttons;
}

/** Down for a place that is taken, up for one that is freed. */
function triangle(kind) {
  return kind === "capture" ? "M-6,-5H6L0,6Z" : "M-6,5H6L0,-6Z";
}

/** A mark of the chart as a small picture beside the word for it. */
function sample(band) {
  const svg = d3.create("svg").attr("class", `sample ${band}`).attr("viewBox", "0 0 28 16").attr("aria-hidden", "true");
  if (band === "turn") {
    svg.append("g").attr("class", "bar turn capture").append("path").attr("d", triangle("capture")).attr("transform", "translate(7,8)");
    svg.append("g").attr("class", "bar turn liberation").append("path").attr("d", triangle("liberation")).attr("transform", "translate(21,8)");
    return svg.node();
  }
  const unsure = band === "unsure";
  const bar = svg.append("g").attr("class", `bar ${unsure ? "siege" : band}`);
  const [y, height] = band === "fighting" ? [5, 6] : [2, 12];
  bar.append("rect").attr("class", "sure").attr("x", unsure ? 9 : 0).attr("width", unsure ? 10 : 28).attr("y", y).attr("height", height);
  if (unsure) bar.selectAll("rect.unsure").data([0, 19]).join("rect").attr("class", "unsure").attr("fill", "url(#war-siege)").attr("x", (at) => at).attr("width", 9).attr("y", y).attr("height", height);
  return svg.node();
}

/** Hatching, one for each band, for the time in which something began or ended. */
function hatches(defs) {
  for (const band of Object.keys(BANDS)) {
    defs.append("pattern").attr("id", `war-${band}`).attr("class", band).attr("patternUnits", "userSpaceOnUse").attr("width", 4).attr("height", 4).attr("patternTransform", "rotate(45)")
      .append("rect").attr("class", "hatch").attr("width", 2).attr("height", 4);
  }
}
