/** What the marks stand on: land and water, borders and rivers, and the names that tell a reader where they are. */

import { countryName, numeral, t } from "./text.js";

/** Longitude, latitude, and the scale from which on the name is written. */
const SEAS = {
  baltic: [19.7, 57.4], barents: [40, 71.2], white: [38.4, 65.7], black: [34.3, 43.2], caspian: [50.7, 42.2], azov: [36.7, 46.05, 2.5],
  norwegian: [8, 66.5], north: [3, 56.5], mediterranean: [25, 34.6], aegean: [25, 38.7, 1.5], finland: [26, 59.85, 3], riga: [23.6, 57.75, 3], okhotsk: [148, 54], japan: [136, 41.5], pacific: [158, 48],
};
const WATERS = {
  volga: [46.3, 50.6, 1.8], don: [41.6, 49.55, 1.8], dnieper: [32, 49.45, 1.8], neva: [30.75, 59.83, 6], dvina: [27.2, 56, 1.8], ladoga: [31.5, 60.9, 1.4], onega: [35.5, 61.75, 1.4],
};
const COUNTRIES = {
  RU: [52, 58.7], UA: [31.3, 48.5], BY: [28, 53.2], PL: [19.3, 52], LT: [23.9, 55.5], LV: [25.6, 56.85, 1.2], EE: [25.7, 58.8], FI: [26.2, 63.2], SE: [15.6, 61.5], NO: [9.3, 61.2], DE: [10.4, 51],
  CZ: [15.3, 49.8], SK: [19.5, 48.7], HU: [19.3, 47.1], RO: [24.8, 45.9], MD: [28.7, 47.2, 1.3], BG: [25.2, 42.6], RS: [20.8, 44], GR: [22, 39.6], TR: [34, 39.3], GE: [43.3, 42.15], AM: [44.9, 40.3], AZ: [47.6, 40.4],
  KZ: [57, 48.8], UZ: [62, 42.3], TM: [58.5, 39.3], IR: [52, 35.5], IT: [12.6, 43], AT: [14.3, 47.5], CN: [128, 46], JP: [143, 43.3],
};
const CITIES = { warsaw: [21.01, 52.23], riga: [24.11, 56.95], helsinki: [24.94, 60.17], istanbul: [28.98, 41.01], tbilisi: [44.79, 41.72], baku: [49.87, 40.41], kazan: [49.11, 55.79] };
const LAYERS = ["graticule", "land", "lakes", "rivers", "borders", "undetermined"];

const measure = document.createElement("canvas").getContext("2d");

/** Prepares the ground in an SVG; the response has functions to draw it anew for its size, and to move and name it. */
export function ground(svg, projection, basemap) {
  const shapes = svg.append("g").attr("class", "ground");
  const names = svg.append("g").attr("class", "ground-names").attr("aria-hidden", "true");
  const path = d3.geoPath(projection);
  const layers = { ...basemap, graticule: d3.geoGraticule().step([10, 5])() };
  const fonts = {};

  return {
    draw() {
      shapes.selectAll("path").data(LAYERS).join("path").attr("class", String).attr("d", (layer) => path(layers[layer]));
    },
    move(transform) {
      shapes.attr("transform", transform);
    },
    /** Writes the names that have room beside the marks. */
    name(transform, space, width, height) {
      const inside = ({ x, y }) => x > 0 && y > 0 && x < width && y < height;
      const at = ([longitude, latitude, from = 1]) => {
        const [x, y] = transform.apply(projection([longitude, latitude]));
        return { x, y, from };
      };
      const seen = [...labels()].map((label) => ({ ...label, ...at(label.point) })).filter((label) => inside(label) && transform.k >= label.from);
      const written = seen.flatMap((label) => {
        const box = space.find(candidates(label, label.text));
        return box ? [{ ...label, box }] : [];
      });
      names.selectAll("circle").data(written.filter(({ kind }) => kind === "city")).join("circle").attr("r", 2).attr("cx", ({ x }) => x).attr("cy", ({ y }) => y);
      names.selectAll("text").data(written).join("text").attr("class", ({ kind }) => kind).attr("x", ({ box }) => (box[0] + box[2]) / 2)
        .attr("y", ({ box }) => (box[1] + box[3]) / 2).attr("dy", "0.35em").text(({ text }) => text);
    },
  };

  function* labels() {
    for (const [id, point] of Object.entries(CITIES)) yield { kind: "city", point, text: t(`map.city.${id}`) };
    for (const [id, point] of Object.entries(SEAS)) yield { kind: "sea", point, text: t(`map.water.${id}`) };
    for (const [code, point] of Object.entries(COUNTRIES)) yield { kind: "country", point, text: countryName(code) };
    for (const [id, point] of Object.entries(WATERS)) yield { kind: "river", point, text: t(`map.water.${id}`) };
  }

  function candidates({ kind, x, y }, text) {
    const size = extent(kind, text);
    const [right, down] = [size / 2 + 5, 11];
    const moves = kind === "city" ? [[right, 0], [-right, 0], [0, -down], [0, down]] : [[0, 0], [0, 14], [0, -14], [24, 0], [-24, 0], [24, 14], [-24, 14], [24, -14], [-24, -14]];
    return moves.map(([over, under]) => [x + over - size / 2, y + under - 6, x + over + size / 2, y + under + 6]);
  }

  /** How wide a name is, as the style sheet sets it. */
  function extent(kind, text) {
    if (!fonts[kind]) {
      const probe = names.append("text").attr("class", kind);
      const { font, letterSpacing, textTransform } = getComputedStyle(probe.node());
      fonts[kind] = { font, spacing: parseFloat(letterSpacing) || 0, upper: textTransform === "uppercase" };
      probe.remove();
    }
    const { font, spacing, upper } = fonts[kind];
    measure.font = font;
    return measure.measureText(upper ? text.toUpperCase() : text).width + spacing * text.length;
  }
}

/** Sets a scale bar to a round length of at most 120 pixels. */
export function setScale(bar, kilometresPerPixel) {
  const most = kilometresPerPixel * 120;
  const power = 10 ** Math.floor(Math.log10(most));
  const length = [5, 2, 1].find((step) => step * power <= most) * power;
  bar.style.width = `${length / kilometresPerPixel}px`;
  bar.textContent = t("map.scale", { n: numeral(length) });
}
