/** How the titles are marked, and how marks that crowd are drawn together into one. */

/** The titles in the order in which they are stacked and listed; shape and colour both tell them apart. */
export const TITLES = [];

const SHAPES = { "hero-city": "symbolStar", "hero-fortress": "symbolSquare", "city-of-military-glory": "symbolCircle" };
const AREAS = { "hero-city": 120, "hero-fortress": 105, "city-of-military-glory": 80 };
/** Any other title. */
const SHAPE = "symbolTriangle";
const AREA = 90;

const names = new Map();

/** Takes over the titles of the records, by the first award, with their names in the language of the page. */
export function useTitles(records) {
  TITLES.splice(0, TITLES.length, ...records.map((title) => title.id));
  for (const title of records) names.set(title.id, title.name);
}

/** The name of a title in the language of the page. */
export function titleName(title) {
  return names.get(title);
}

/** The outline of a title's mark around the origin. */
export function outline(title, scale = 1) {
  return d3.symbol(d3[SHAPES[title] ?? SHAPE], (AREAS[title] ?? AREA) * scale)();
}

/** The title by which a place is marked. */
export function titleOf(place) {
  return TITLES.find((title) => place.awards.some((award) => award.title.id === title));
}

/** The mark as a small picture beside a text that says the same. */
export function icon(title) {
  return d3
    .create("svg")
    .attr("class", `icon ${title}`)
    .attr("viewBox", "-11 -11 22 22")
    .attr("aria-hidden", "true")
    .call((svg) => svg.append("path").attr("d", outline(title)))
    .node();
}

/** Joins points nearer to each other than a distance, the nearest first, until none are. */
export function cluster(points, distance) {
  const groups = points.map(({ x, y, place }) => ({ x, y, places: [place] }));
  for (;;) {
    const pair = nearest(groups, distance);
    if (!pair) return groups;
    const [one, other] = pair;
    const weight = other.places.length / (one.places.length + other.places.length);
    one.x += (other.x - one.x) * weight;
    one.y += (other.y - one.y) * weight;
    one.places.push(...other.places);
    groups.splice(groups.indexOf(other), 1);
  }
}

function nearest(groups, distance) {
  let best = null;
  let shortest = distance;
  for (let i = 0; i < groups.length; i++) {
    for (let j = i + 1; j < groups.length; j++) {
      const apart = Math.hypot(groups[i].x - groups[j].x, groups[i].y - groups[j].y);
      if (apart < shortest) {
        shortest = apart;
        best = [groups[i], groups[j]];
      }
    }
  }
  return best;
}
