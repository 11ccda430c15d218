/** How many events and disagreements each place has. */

import { get, request } from "./api.js";

/** The numbers of disagreements by place. */
export async function disagreementCounts() {
  const { data } = await get(request("/disagreements", { fields: "places", limit: 500 }));
  const counts = new Map();
  for (const place of data.flatMap((one) => one.places)) counts.set(place, (counts.get(place) ?? 0) + 1);
  return counts;
}

/** The numbers of events by place. */
export async function eventCounts() {
  const { facets } = await get(request("/events", { facets: "place", fields: "id", limit: 1 }));
  return new Map(facets.place.map(({ value, count }) => [value, count]));
}
