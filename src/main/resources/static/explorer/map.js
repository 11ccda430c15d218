/** The map: Eastern Europe, where most of the places are, and in a frame beside it the far east. */

import { choice } from "./choice.js";
import { crowd, MARK, STATUSES } from "./crowd.js";
import { el } from "./elements.js";
import { ground, setScale } from "./ground.js";
import { hintOn } from "./hint.js";
import { pixelsOf, viewInAddress, writeView, zoomOf } from "./mapview.js";
import { icon, titleName, TITLES } from "./marks.js";
import { rove, settle } from "./rove.js";
import { locale, t } from "./text.js";
import { hide } from "./tip.js";

/** Longitudes and latitudes that have to be seen at least. */
const WEST = [[22.8, 52], [30, 69.6], [34, 70], [46.8, 48], [29, 40.8], [49.9, 40.2], [49.5, 55.8]];
const EAST = [[131.5, 42.2], [133, 53.5], [159.8, 54], [156, 43]];
/** East of this a place is shown in the frame. */
const FAR = 100;
const CLOSEST = 16;
/** How near an opened place is brought. */
const OPEN = 3;
/** Up to this width the frame lies over the map, where nothing is marked. */
const NARROW = 640;
/** Kilometres. */
const EARTH = 6371;
/** How far from a mark a press still means it, in pixels. */
const REACH = { touch: 22, pen: 22 };

const still = matchMedia("(prefers-reduced-motion: reduce)");

/** Draws the map into a container; the response shows places on it. */
export function drawMap(container, basemap) {
  const sheet = el("div", { class: "sheet" });
  container.replaceChildren(legend(), sheet);
  const state = { places: [], all: [], open: null, statuses: null };
  const openCluster = choice(sheet);
  const oneStop = () => settle(sheet, MARK, sheet.querySelector(`${MARK}:focus`) ?? sheet.querySelector(`${MARK}.open`) ?? sheet.querySelector(".large [data-mark]"));
  const west = drawWest(sheet, basemap, state, openCluster, oneStop);
  const east = drawEast(sheet, basemap, state, openCluster);
  const key = sheet.appendChild(el("div", { class: "statuses", hidden: true }));
  hintOn(sheet);
  rove(sheet, MARK);
  sheet.addEventListener("click", nearest, true);
  const draw = () => {
    east.draw();
    west.draw();
  };
  new ResizeObserver(() => {
    east.fit();
    west.fit(east.width());
    draw();
  }).observe(sheet);
  document.addEventListener("war-date", ({ detail }) => {
    state.statuses = detail?.date ? detail.statuses : null;
    if (state.statuses) key.replaceChildren(...statusKey(detail.date));
    if (key.hidden !== !state.statuses) west.uncover();
    key.hidden = !state.statuses;
    draw();
  });

  return (places, all, open) => {
    container.querySelector(".legend").replaceWith(legend());
    const changed = state.open !== (open ?? null);
    Object.assign(state, { places, all, open: open ?? null });
    east.speak();
    west.speak();
    draw();
    west.aim(changed);
  };
}

function legend() {
  return el("ul", { class: "legend" }, TITLES.map((title) => el("li", {}, icon(title), titleName(title))));
}

function statusKey(date) {
  const day = new Intl.DateTimeFormat(locale(), { dateStyle: "long", timeZone: "UTC" }).format(new Date(date));
  return [el("strong", {}, day), ...STATUSES.map((status) => el("span", { class: `status ${status}` }, t(`map.status.${status}`)))];
}

/** A press beside several marks means the nearest of them, also where another lies on top; a finger need not be exact. */
function nearest(event) {
  if (!event.isTrusted || !event.detail || !event.target.closest("svg") || event.target.matches(".name")) return;
  const away = (mark) => {
    const { x, y, width, height } = mark.querySelector(".reach").getBoundingClientRect();
    return Math.hypot(x + width / 2 - event.clientX, y + height / 2 - event.clientY);
  };
  const mark = d3.least(event.target.closest("svg").querySelectorAll(MARK), away);
  if (!mark || mark.contains(event.target) || away(mark) > (REACH[event.pointerType] ?? 13)) return;
  event.preventDefault();
  event.stopPropagation();
  mark.dispatchEvent(new MouseEvent("click", event));
}

/** The places of one part of the map, at their points: those that match, and the rest. */
function split({ places, all, open }, belongs, at) {
  const matching = new Set(places.map((place) => place.id));
  const opened = all.filter((place) => place.id === open && !matching.has(open));
  return {
    points: [...places, ...opened].filter(belongs).map(at),
    elsewhere: all.filter((place) => belongs(place) && !matching.has(place.id) && place.id !== open).map(at),
  };
}

function drawEast(sheet, basemap, state, openCluster) {
  const frame = sheet.appendChild(el("div", { class: "inset" }));
  const projection = d3.geoAzimuthalEqualArea().rotate([-146, -48]);
  const svg = d3.select(frame).append("svg").attr("role", "group");
  const base = ground(svg, projection, basemap);
  const show = crowd(svg.append("g").attr("class", "crowd"), ({ places }, mark) => openCluster(places, mark, () => {}));
  const foot = frame.appendChild(el("div", { class: "whereabouts" }));
  const caption = foot.appendChild(el("span", {}));
  d3.select(foot).append("svg").attr("viewBox", "0 0 76 34").attr("aria-hidden", "true").call(locator, basemap);
  let size = [0, 0];

  return {
    width: () => frame.offsetWidth,
    fit() {
      const { width, height } = svg.node().getBoundingClientRect();
      size = [width, height];
      projection.fitExtent([[12, 10], [width - 12, height - 10]], { type: "MultiPoint", coordinates: EAST });
      base.draw();
    },
    speak() {
      svg.attr("aria-label", t("map.east"));
      caption.textContent = t("map.east.caption");
    },
    draw() {
      const [width, height] = size;
      if (!width) return;
      const at = (place) => {
        const [x, y] = projection([place.location.longitude, place.location.latitude]);
        return { x, y, place };
      };
      const { points, elsewhere } = split(state, ({ location }) => location.longitude > FAR, at);
      show(points, elsewhere, state, { width, height, then: (space) => base.name(d3.zoomIdentity, space, width, height) });
    },
  };
}

/** A small picture of where the two parts of the map lie. */
function locator(svg, basemap) {
  const projection = d3.geoAzimuthalEqualArea().rotate([-90, -58]).fitExtent([[1, 1], [75, 33]], { type: "MultiPoint", coordinates: [[5, 42], [40, 75], [140, 75], [170, 60], [150, 38]] });
  const path = d3.geoPath(projection);
  const around = (west, south, east, north) => ({ type: "LineString", coordinates: [...d3.range(west, east).map((x) => [x, south]), [east, south], ...d3.range(west, east).reverse().map((x) => [x, north]), [west, south]] });
  svg.append("path").attr("class", "land").attr("d", path(basemap.land));
  for (const frame of [around(20, 42, 52, 70), around(129, 41, 162, 55)]) svg.append("path").attr("class", "frame").attr("d", path(frame));
}

function drawWest(sheet, basemap, state, openCluster, oneStop) {
  const svg = d3.select(sheet).append("svg").attr("role", "group");
  const projection = d3.geoAzimuthalEqualArea().rotate([-35, -56]);
  const base = ground(svg, projection, basemap);
  const show = crowd(svg.append("g").attr("class", "crowd"), ({ places }, mark) => openCluster(places, mark, () => enter(places)));
  const scale = sheet.appendChild(el("div", { class: "scale-bar" }));
  let [width, height, free] = [0, 0, 0];
  /** What the map is turned to: the open place or a view, else all of it; `own` if the reader chose it. */
  let target = { view: viewInAddress() };
  let before = d3.zoomIdentity;
  /** Where something lies over the map. */
  let covered = null;

  const zoom = d3
    .zoom()
    .scaleExtent([1, CLOSEST])
    // The wheel and one finger scroll the page; with the control key, and with two fingers, they zoom the map.
    .filter((event) => (event.type === "wheel" ? event.ctrlKey || event.metaKey : event.touches ? event.touches.length > 1 : !event.button))
    .on("start", ({ transform }) => (before = transform))
    .on("zoom", draw)
    .on("end", ({ sourceEvent, transform }) => (sourceEvent || target.own) && `${transform}` !== `${before}` && keep(transform));
  svg.call(zoom).on("dblclick.zoom", null);

  const by = (factor) => {
    target = { ...target, own: true };
    moving(250).call(zoom.scaleBy, factor);
  };
  const whole = () => turn({});
  const buttons = [["+", "map.nearer", () => by(2)], ["−", "map.farther", () => by(0.5)], ["⤢", "map.whole", whole]].map(
    ([sign, key, act]) => [key, el("button", { type: "button", class: "quiet", onclick: act }, sign)],
  );
  sheet.append(el("div", { class: "zoom" }, buttons.map(([, button]) => button)));
  sheet.addEventListener("keydown", (event) => {
    const act = { "+": () => by(2), "=": () => by(2), "-": () => by(0.5), 0: whole }[event.key];
    if (act && event.target.matches(MARK)) act();
  });
  addEventListener("hashchange", () => viewInAddress() && turn({ view: viewInAddress() }));

  return {
    draw,
    uncover() {
      covered = null;
    },
    speak() {
      svg.attr("aria-label", t("map.west"));
      for (const [key, button] of buttons) {
        button.setAttribute("aria-label", t(key));
        button.title = t(key);
      }
    },
    fit(inset) {
      ({ width, height } = svg.node().getBoundingClientRect());
      if (!width) return;
      covered = null;
      const edge = Math.min(28, width / 14);
      free = width > NARROW ? width - inset : width;
      projection.fitExtent([[edge, edge], [free - edge, height - edge]], { type: "MultiPoint", coordinates: WEST });
      zoom.extent([[0, 0], [width, height]]).translateExtent([[-0.15 * width, -0.15 * height], [1.15 * width, 1.15 * height]]);
      base.draw();
      svg.call(zoom.transform, transformOf(target));
    },
    /** Turns to a place that has been opened, and to all of the map if no place that matches is in sight. */
    aim(changed) {
      const place = near(state.all).find(({ id }) => id === state.open);
      const matching = near(state.places);
      if (changed && (place || target.place) && !viewInAddress()) turn({ place });
      else if (!place && width && matching.length && !matching.some((one) => inside(d3.zoomTransform(svg.node()).apply(point(one))))) turn({});
      else if (target.view) writeView(target.view);
    },
  };

  function near(places) {
    return places.filter(({ location }) => location.longitude <= FAR);
  }

  function point({ location }) {
    return projection([location.longitude, location.latitude]);
  }

  function inside([x, y]) {
    return x > -5 && y > -5 && x < width + 5 && y < height + 5;
  }

  function moving(duration) {
    return still.matches ? svg : svg.transition().duration(duration);
  }

  function turn(next) {
    target = next;
    writeView(next.view ?? null);
    if (width) moving(700).call(zoom.transform, transformOf(target));
  }

  function keep(transform) {
    const [longitude, latitude] = projection.invert(transform.invert([width / 2, height / 2]));
    target = { view: { zoom: zoomOf(projection.scale() * transform.k), latitude, longitude }, own: true };
    writeView(target.view);
  }

  function transformOf({ view, place }) {
    if (view) return centred(projection([view.longitude, view.latitude]), pixelsOf(view.zoom) / projection.scale(), width);
    return place ? centred(point(place), OPEN, free) : d3.zoomIdentity;
  }

  /** Brings a point to the middle of the map or of its free part, as far as the edge of the map allows. */
  function centred([x, y], wanted, across) {
    const k = Math.max(1, Math.min(CLOSEST, wanted));
    return zoom.constrain()(d3.zoomIdentity.translate(across / 2, height / 2).scale(k).translate(-x, -y), [[0, 0], [width, height]], zoom.translateExtent());
  }

  /** Zooms in until the places of a cluster fill the map, and keeps the focus on them. */
  function enter(places) {
    const points = places.map(point);
    const [[left, right], [top, bottom]] = [d3.extent(points, ([x]) => x), d3.extent(points, ([, y]) => y)];
    const fits = 0.6 * Math.min(free / (right - left), height / (bottom - top));
    const focus = () => svg.selectAll(MARK).filter((item) => item.places.includes(places[0])).node()?.focus({ preventScroll: true });
    target = { ...target, own: true };
    moving(700).call(zoom.transform, centred([(left + right) / 2, (top + bottom) / 2], Math.max(d3.zoomTransform(svg.node()).k * 1.8, fits), free)).on?.("end.focus", focus);
    if (still.matches) focus();
  }

  function draw() {
    hide();
    if (!width) return;
    const transform = d3.zoomTransform(svg.node());
    covered ??= [...sheet.querySelectorAll(":scope > div:not([hidden])")].map((part) => [part.offsetLeft, part.offsetTop, part.offsetLeft + part.offsetWidth, part.offsetTop + part.offsetHeight]);
    const visible = ({ x, y }) => inside([x, y]) && !covered.some(([left, top, right, bottom]) => x > left && x < right && y > top && y < bottom);
    const at = (place) => {
      const [x, y] = transform.apply(point(place));
      return { x, y, place };
    };
    const { points, elsewhere } = split(state, ({ location }) => location.longitude <= FAR, at);
    base.move(transform);
    show(points.filter(visible), elsewhere.filter(visible), state, { width, height, covered, then: (space) => base.name(transform, space, width, height) });
    setScale(scale, EARTH / (projection.scale() * transform.k));
    oneStop();
  }
}
