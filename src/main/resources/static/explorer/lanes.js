/** The war, place by place: what is drawn in the lane of each, and where nothing covers anything else. */

import { day, stretch } from "./dates.js";
import { END, START } from "./playhead.js";

const DAY = 86_400_000;
/** How much of the start or end of an event is drawn as uncertain where the source says "about". */
const DOUBT = 20 * DAY;

/** Which kinds of events are drawn together, and can be switched off together. */
export const BANDS = {
  siege: ["siege"],
  occupation: ["occupation"],
  fighting: ["battle", "defence", "assault", "offensive", "counter-offensive", "landing", "air-raid", "partisan-warfare", "retreat", "surrender", "encirclement"],
  turn: ["capture", "liberation"],
};

/** The kinds that the chart asks the API for. */
export const KINDS = Object.values(BANDS).flat();

const TOP = 4;
const BAND = 16;
const STRIP = 8;
const LEAST = 26;
const NOTE = 16;
/** The least width of a bar, and the least space between two. */
const NARROWEST = 5;
const SPACE = 2;

/** One lane for each place that has events, in the order in which the first of them had surely begun, or from north to south. */
export function lanesOf(events, places, order) {
  const lanes = new Map(places.map((place) => [place.id, { place, events: [], undated: [], later: [] }]));
  for (const event of events.filter((one) => one.date)) {
    const drawn = { ...event, band: bandOf(event), time: span(event.date) };
    for (const { id } of event.places) {
      const lane = lanes.get(id);
      if (!lane || !drawn.band) continue;
      if (event.date.precision === "year") lane.undated.push(drawn);
      else if (drawn.time.from >= END) lane.later.push(drawn);
      else if (drawn.time.until > START) lane.events.push(drawn);
    }
  }
  const first = ({ events: own, undated }) => Math.min(...[...own, ...undated].map(({ time }) => Math.max(Math.min(time.sureFrom, time.until), START)), END);
  const compare = {
    date: (one, other) => first(one) - first(other),
    north: (one, other) => other.place.location.latitude - one.place.location.latitude,
  };
  return [...lanes.values()].filter((lane) => lane.events.length + lane.undated.length + lane.later.length).sort(compare[order]);
}

function bandOf(event) {
  return Object.keys(BANDS).find((band) => BANDS[band].includes(event.kind));
}

/** The time that an event takes; what nobody dates lies at the edge of the chart. */
function span(date) {
  const { from, until, sureFrom, sureUntil } = stretch(date);
  const [start, end] = date.edtf.split("/");
  const doubt = (text) => (/[~?%]/.test(text ?? start) ? DOUBT : 0);
  const time = { from: from ?? START, until: until ?? END };
  return { ...time, sureFrom: (sureFrom ?? time.until) + doubt(start), sureUntil: (sureUntil ?? time.from) - doubt(end) };
}

/** How many days an event took, both ends counted; null where an end is not known to the day. */
export function lengthInDays({ date: { edtf, earliest, latest } }) {
  return /^\d{4}-\d\d-\d\d\/\d{4}-\d\d-\d\d$/.test(edtf) ? (day(latest) - day(earliest)) / DAY + 1 : null;
}

/**
 * Places the bars, marks and notes of a lane. Sieges, occupations and changes of hands share a band at the top; below
 * it, fighting is drawn in as many strips as are needed to keep apart what overlaps.
 *
 * @param x the scale of time
 * @param notes the texts that stand at the end of the lane, each with its width
 * @param head the height that the name takes above the lane
 */
export function layOut(lane, x, notes, head) {
  const [left, right] = x.range();
  const ends = [];
  const top = head + TOP;
  const items = [...lane.events].sort((one, other) => one.time.from - other.time.from).map((event) => {
    const start = Math.max(x(event.time.from), left);
    const end = Math.max(Math.min(x(event.time.until), right), start + NARROWEST);
    const box = { event, x: Math.min(start, right - NARROWEST), width: end - start, y: top, height: BAND };
    if (event.band === "siege") return { ...box, y: top + 1, height: BAND - 2 };
    if (event.band !== "fighting") return box;
    const free = ends.findIndex((used) => used + SPACE <= start);
    const strip = free < 0 ? ends.length : free;
    ends[strip] = end;
    return { ...box, y: top + BAND + 2 + strip * STRIP, height: STRIP - 2 };
  });
  let height = Math.max(head + LEAST, top + BAND + 2 + ends.length * STRIP + TOP);
  const texts = notes.map((note) => {
    const start = right - note.width;
    const free = [top + BAND / 2, top + BAND + 2 + STRIP].find((middle) =>
      middle + NOTE / 2 < height && items.every((item) => item.y > middle + NOTE / 2 || item.y + item.height < middle - NOTE / 2 || item.x + item.width + 16 < start));
    if (free && notes.length === 1) return { ...note, x: right, y: free };
    height += NOTE;
    return { ...note, x: right, y: height - NOTE / 2 - 3 };
  });
  return { items, texts, height };
}

/** The parts of a bar, sure and unsure, as shares of time. */
export function pieces({ time: { from, until, sureFrom, sureUntil } }) {
  if (sureFrom >= sureUntil) return [{ from, until, sure: false }];
  return [
    { from, until: sureFrom, sure: false },
    { from: sureFrom, until: sureUntil, sure: true },
    { from: sureUntil, until, sure: false },
  ].filter((piece) => piece.until > piece.from);
}
