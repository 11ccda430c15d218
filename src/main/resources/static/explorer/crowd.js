/** The marks of places with their names; many of one title that stand too close together are one mark with their number. */

import { cluster, outline, titleOf, TITLES } from "./marks.js";
import { about, room, spread } from "./room.js";
import { href } from "./state.js";
import { count } from "./text.js";
import { tipOn } from "./tip.js";

export const MARK = "[data-mark]";
/** The title that many places hold: its marks are small, join where they are nearer than this, and may be moved aside. */
const COMMON = "city-of-military-glory";
const NEAR = 14;
const SMALL = 0.55;
const RADIUS = { open: 14, mark: 9, small: 4, cluster: 9 };
/** A name farther from its mark than this is joined to it by a line. */
const FAR_OFF = 8;
export const STATUSES = ["besieged", "occupied", "free"];

const measure = document.createElement("canvas").getContext("2d");

/**
 * Prepares the marks in a group of an SVG. The response draws places at points, {x, y, place}, and writes the names that
 * have room in a frame of a width and a height; `then` gets what room is left. `choose` opens a cluster.
 */
export function crowd(group, choose) {
  const [leaders, others, clusters, marks] = ["leaders", "others", "small", "large"].map((layer) => group.append("g").attr("class", layer));
  let hovered = null;
  let opened = null;
  let font = null;
  let rename = () => {};

  return (points, elsewhere, { open, statuses }, { width, height, covered = [], then }) => {
    opened = open;
    font = getComputedStyle(group.node());
    font = `${font.fontSize} ${font.fontFamily}`;
    const large = ({ place }) => titleOf(place) !== COMMON || place.id === open;
    const fixed = points.filter(large).map(({ x, y, place }) => ({ x, y, places: [place], radius: place.id === open ? RADIUS.open : RADIUS.mark }));
    const moved = cluster(points.filter((point) => !large(point)), NEAR);
    for (const item of moved) Object.assign(item, { home: [item.x, item.y], radius: item.places.length > 1 ? RADIUS.cluster : RADIUS.small });
    spread(moved, fixed);

    others.selectAll("circle").data(elsewhere).join("circle").attr("class", "other").attr("r", 2).attr("cx", ({ x }) => x).attr("cy", ({ y }) => y);
    leaders.selectAll("line").data(moved.filter(({ x, y, home }) => Math.hypot(x - home[0], y - home[1]) > 3)).join("line")
      .attr("x1", ({ home }) => home[0]).attr("y1", ({ home }) => home[1]).attr("x2", ({ x }) => x).attr("y2", ({ y }) => y);
    draw(clusters, moved);
    draw(marks, fixed);
    rename = () => {
      const space = room(width, height);
      for (const box of covered) space.take(box);
      names([...fixed, ...moved], space, width);
      then(space);
    };
    rename();

    function draw(layer, items) {
      layer.selectAll(MARK).data(items, ({ places }) => places.map(({ id }) => id).join())
        .join((entered) => entered.append("a").attr("data-mark", "").each(build))
        .attr("transform", ({ x, y }) => `translate(${x},${y})`)
        .attr("aria-label", label)
        .each(colour);
    }

    function colour({ places }) {
      const mark = d3.select(this);
      const kind = (place) => (statuses ? statuses[place.id] ?? "unsaid" : titleOf(place));
      mark.classed("open", places[0].id === open);
      if (places.length === 1) {
        mark.attr("href", href({ place: places[0].id })).select(".mark").attr("class", `mark ${kind(places[0])}`);
        return;
      }
      const kinds = statuses ? [...STATUSES, "unsaid"] : TITLES;
      const share = d3.pie().sort(null).value(([, held]) => held)(kinds.map((one) => [one, places.filter((place) => kind(place) === one).length]));
      mark.selectAll("path").data(share).join("path").attr("class", ({ data: [one] }) => one).attr("d", d3.arc().innerRadius(7).outerRadius(9.5));
    }
  };

  function build({ places }) {
    const mark = d3.select(this).call(tipOn);
    mark.append("circle").attr("class", "reach").attr("r", 13);
    if (places.length > 1) {
      mark.classed("cluster", true).attr("role", "button").attr("aria-haspopup", "dialog").on("click", (event, item) => choose(item, this))
        .on("keydown", (event) => {
          if (event.key !== "Enter" && event.key !== " ") return;
          event.preventDefault();
          this.dispatchEvent(new MouseEvent("click", { bubbles: true }));
        });
      mark.append("circle").attr("class", "disc").attr("r", 8);
      mark.append("text").attr("class", "number").attr("dy", "0.35em").text(places.length);
      return;
    }
    const title = titleOf(places[0]);
    mark.append("line").attr("class", "leader");
    mark.attr("data-view", "").attr("data-title", title);
    mark.append("path").attr("class", "mark").attr("d", outline(title, title === COMMON ? SMALL : 1));
    mark.append("text").attr("class", "name");
    mark.on("pointerenter.name focus.name", () => hover(this)).on("pointerleave.name blur.name", () => hover(null));
  }

  /** Shows the name of a mark that had no room for it while the mark is pointed at. */
  function hover(mark) {
    if (mark && d3.select(mark).select(".name").text()) return;
    if (!mark && !hovered) return;
    hovered = mark && d3.select(mark).datum().places[0].id;
    rename();
  }

  /** Writes the names: of the open place, of the rare titles, of the mark that is pointed at, then of all that have room. */
  function names(items, space, width) {
    for (const { x, y, radius } of items) space.take([x - radius, y - radius, x + radius, y + radius]);
    const written = new Map(group.selectAll(".name").nodes().map((text) => [text.parentNode.__data__.places[0].id, d3.select(text)]));
    for (const item of d3.sort(items.filter(({ places }) => places.length === 1), rank)) {
      const [place] = item.places;
      const rare = rank(item) < 2;
      measure.font = `${rare ? 600 : 400} ${font}`;
      const textWidth = measure.measureText(place.name).width + 2;
      const box = space.find(about(item, textWidth, 15, width, rare ? 3 : 1), rank(item) < 3);
      const name = written.get(place.id);
      point(d3.select(name.node().parentNode).select(".leader"), item, box);
      name.text(box ? place.name : "").classed("rare", rare).attr("dy", "0.35em")
        .attr("x", box && box[0] + 1 - item.x).attr("y", box && (box[1] + box[3]) / 2 - item.y);
    }
  }

  /** Draws a line from a mark to its name if the name stands far off. */
  function point(leader, { x, y, radius }, box) {
    const [right, down] = box ? [Math.max(box[0] - x, Math.min(0, box[2] - x)), Math.max(box[1] - y, Math.min(0, box[3] - y))] : [0, 0];
    const far = Math.hypot(right, down) > radius + FAR_OFF;
    leader.attr("x2", far ? right : 0).attr("y2", far ? down : 0);
  }

  function rank({ places: [place] }) {
    if (place.id === opened) return 0;
    if (titleOf(place) !== COMMON) return 1;
    return place.id === hovered ? 2 : 3;
  }
}

function label({ places }) {
  if (places.length > 1) {
    const names = places.slice(0, 4).map((place) => place.name).join(", ");
    return `${count("places", places.length)}: ${names}${places.length > 4 ? "…" : ""}`;
  }
  const [place] = places;
  return `${place.name}, ${place.awards.map((award) => `${award.title.name}, ${award.awarded.edtf.slice(0, 4)}`).join("; ")}`;
}
