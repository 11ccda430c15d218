/** The map: two sheets, the west where most of the places crowd, and the far east beside it at its own scale. */

import { el } from "./elements.js";
import { cluster, icon, outline, titleOf, titleName, TITLES } from "./marks.js";
import { rove, settle } from "./rove.js";
import { href } from "./state.js";
import { count, t } from "./text.js";
import { hide, tipOn } from "./tip.js";

/** What each sheet is turned to and has to show, as longitudes and latitudes. */
const SHEETS = [
  { id: "west", turn: [-35, -56], shows: [[23, 52], [30, 69.6], [34, 70], [46.5, 48], [46, 42.6], [30, 45.5]] },
  { id: "east", turn: [-146, -48], shows: [[131.5, 42.5], [133, 54], [159.5, 53.5], [156, 43]] },
];
const CROWDED = 27;
const CLOSEST = 32;
const MARK = "[data-mark]";

const still = matchMedia("(prefers-reduced-motion: reduce)");

/** Draws the sheets into a container; the response shows places on them. */
export function drawMap(container, basemap) {
  container.replaceChildren(legend());
  const sheets = SHEETS.map((sheet) => drawSheet(container, sheet, basemap));
  return (places, all, open) => {
    container.querySelector(".legend").replaceWith(legend());
    for (const show of sheets) show(places, all, open);
  };
}

function legend() {
  return el("ul", { class: "legend" }, TITLES.map((title) => el("li", {}, icon(title), titleName(title))));
}

function drawSheet(container, sheet, basemap) {
  const figure = container.appendChild(el("div", { class: `sheet ${sheet.id}` }));
  const svg = d3.select(figure).append("svg").attr("role", "group");
  const ground = svg.append("g").attr("class", "ground");
  const crowd = svg.append("g");
  const caption = figure.appendChild(el("p", { class: "caption" }));
  const projection = d3.geoAzimuthalEqualArea().rotate(sheet.turn);
  const path = d3.geoPath(projection);
  const graticule = d3.geoGraticule().step([10, 5])();
  let shown = { places: [], all: [], open: null };

  const zoom = d3
    .zoom()
    .scaleExtent([1, CLOSEST])
    // The wheel and one finger scroll the page; with the control key, and with two fingers, they zoom the map.
    .filter((event) => (event.type === "wheel" ? event.ctrlKey || event.metaKey : event.touches ? event.touches.length > 1 : !event.button))
    .on("zoom", redraw);
  svg.call(zoom).on("dblclick.zoom", null);

  const by = (factor) => moving().call(zoom.scaleBy, factor);
  const whole = () => moving().call(zoom.transform, d3.zoomIdentity);
  const buttons = [["+", "map.nearer", () => by(2)], ["−", "map.farther", () => by(0.5)], ["⤢", "map.whole", whole]].map(
    ([sign, key, act]) => [key, el("button", { type: "button", class: "quiet", onclick: act }, sign)],
  );
  figure.append(el("div", { class: "zoom" }, buttons.map(([, button]) => button)));
  svg.on("keydown", (event) => {
    const act = { "+": () => by(2), "=": () => by(2), "-": () => by(0.5), 0: whole }[event.key];
    if (act) act();
  });
  rove(svg.node(), MARK);
  new ResizeObserver(fit).observe(figure);

  return (places, all, open) => {
    shown = { places, all, open };
    svg.attr("aria-label", t(`map.${sheet.id}`));
    caption.textContent = t(`map.${sheet.id}`);
    for (const [key, button] of buttons) {
      button.setAttribute("aria-label", `${t(key)}: ${t(`map.${sheet.id}`)}`);
      button.title = t(key);
    }
    redraw();
  };

  function moving() {
    return still.matches ? svg : svg.transition().duration(400);
  }

  function fit() {
    const { width, height } = svg.node().getBoundingClientRect();
    if (!width) return;
    const edge = Math.min(28, width / 10);
    projection.fitExtent([[edge, edge], [width - edge, height - edge]], { type: "MultiPoint", coordinates: sheet.shows });
    zoom.extent([[0, 0], [width, height]]).translateExtent([[-width, -height], [2 * width, 2 * height]]);
    ground.selectAll("path").data([["graticule", graticule], ["land", basemap.land], ["lakes", basemap.lakes]])
      .join("path").attr("class", ([kind]) => kind).attr("d", ([, shape]) => path(shape));
    redraw();
  }

  function redraw() {
    hide();
    const transform = d3.zoomTransform(svg.node());
    const { width, height } = svg.node().getBoundingClientRect();
    if (!width) return;
    ground.attr("transform", transform);
    const at = (place) => {
      const [x, y] = transform.apply(projection([place.location.longitude, place.location.latitude]));
      return { x, y, place };
    };
    const inside = ({ x, y }) => x > -5 && y > -5 && x < width + 5 && y < height + 5;
    const matching = new Set(shown.places.map((place) => place.id));
    crowd.selectAll("circle.other").data(shown.all.filter((place) => !matching.has(place.id)).map(at).filter(inside))
      .join("circle").attr("class", "other").attr("r", 2).attr("cx", ({ x }) => x).attr("cy", ({ y }) => y);
    const groups = cluster(shown.places.map(at).filter(inside), CROWDED);
    crowd.selectAll(MARK).data(groups, (group) => group.places.map((place) => place.id).join())
      .join((entered) => entered.append("a").attr("data-mark", "").each(drawMark))
      .classed("open", ({ places }) => places.some((place) => place.id === shown.open))
      .attr("transform", ({ x, y }) => `translate(${x},${y})`)
      .attr("aria-label", label)
      .attr("href", ({ places }) => (places.length === 1 ? href({ place: places[0].id }) : "#map"));
    placeNames(groups, width);
    settle(svg.node(), MARK);
  }

  function drawMark({ places }) {
    const mark = d3.select(this).call(tipOn);
    mark.append("circle").attr("class", "reach").attr("r", 13);
    if (places.length === 1) {
      mark.attr("data-view", "").append("path").attr("class", `mark ${titleOf(places[0])}`).attr("d", outline(titleOf(places[0])));
      mark.append("text").attr("class", "name");
      return;
    }
    const share = d3.pie().sort(null).value(([, held]) => held)(TITLES.map((title) => [title, places.filter((place) => titleOf(place) === title).length]));
    mark.classed("cluster", true).attr("role", "button").on("click", (event, group) => {
      event.preventDefault();
      enter(group.places);
    }).on("keydown", (event, group) => {
      if (event.key === " ") {
        event.preventDefault();
        enter(group.places);
      }
    });
    mark.append("circle").attr("class", "disc").attr("r", 10);
    mark.selectAll("path").data(share).join("path").attr("class", ({ data: [title] }) => title).attr("d", d3.arc().innerRadius(9.5).outerRadius(12.5));
    mark.append("text").attr("class", "number").attr("dy", "0.35em").text(places.length);
  }

  /** Zooms in until the places of a cluster fill the sheet. */
  function enter(places) {
    const points = places.map((place) => projection([place.location.longitude, place.location.latitude]));
    const { width, height } = svg.node().getBoundingClientRect();
    const [[left, right], [top, bottom]] = [d3.extent(points, ([x]) => x), d3.extent(points, ([, y]) => y)];
    const now = d3.zoomTransform(svg.node()).k;
    const wanted = 0.6 * Math.min(width / (right - left), height / (bottom - top));
    const scale = Math.min(CLOSEST, Math.max(now * 1.8, wanted));
    moving().call(zoom.transform, d3.zoomIdentity.translate(width / 2, height / 2).scale(scale).translate(-(left + right) / 2, -(top + bottom) / 2))
      .on?.("end.focus", () => settleOn(places));
    if (still.matches) settleOn(places);
  }

  /** Keeps the focus on the map when the cluster that had it has fallen apart. */
  function settleOn(places) {
    crowd.selectAll(MARK).filter((group) => group.places.includes(places[0])).node()?.focus({ preventScroll: true });
  }

  /** Writes a name beside each single mark where nothing else stands. */
  function placeNames(groups, width) {
    const taken = groups.map(({ x, y }) => [x - 13, y - 12, x + 13, y + 12]);
    crowd.selectAll(MARK).select("text.name").each(function (group) {
      const name = group.places[0].name;
      const length = name.length * 6.6;
      const free = [[group.x + 13.5, "start"], [group.x - 13.5 - length, "end"]].find(([left]) => {
        const box = [left, group.y - 7, left + length, group.y + 7];
        return left > 2 && left + length < width - 2 && !taken.some((other) => overlap(other, box));
      });
      if (free) taken.push([free[0], group.y - 7, free[0] + length, group.y + 7]);
      d3.select(this).text(free ? name : "").attr("text-anchor", free?.[1] ?? "start").attr("x", free?.[1] === "end" ? -11 : 11).attr("dy", "0.35em");
    });
  }
}

function overlap(one, other) {
  return one[0] < other[2] && other[0] < one[2] && one[1] < other[3] && other[1] < one[3];
}

function label({ places }) {
  if (places.length > 1) {
    const names = places.slice(0, 4).map((place) => place.name).join(", ");
    return `${count("places", places.length)}: ${names}${places.length > 4 ? "…" : ""}`;
  }
  const [place] = places;
  return `${place.name}, ${place.awards.map((award) => `${award.title.name}, ${award.awarded.edtf.slice(0, 4)}`).join("; ")}`;
}
