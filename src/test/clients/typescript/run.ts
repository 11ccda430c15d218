// A client generated from the OpenAPI document, as a frontend developer uses it.
import assert from "node:assert/strict";
import createClient from "openapi-fetch";
import type { components, paths } from "./schema.js";

type Award = components["schemas"]["Award"];
type Problem = components["schemas"]["Problem"];

const address = process.argv[2] ?? "http://localhost:8080";
const api = createClient<paths, "application/json" | "application/problem+json">({ baseUrl: address });
const maps = createClient<paths, "application/geo+json">({ baseUrl: address });
const tables = createClient<paths, "text/csv">({ baseUrl: address });

async function page(offset: number) {
  const { data, error } = await api.GET("/api/v1/awards", { params: { query: { limit: 7, offset } } });
  assert(data, JSON.stringify(error));
  return data;
}

// Page to the end.
const awards: Award[] = [];
let list = await page(0);
for (awards.push(...list.data); list.links.next !== undefined; awards.push(...list.data)) {
  list = await page(list.offset + list.limit);
}
assert.equal(awards.length, list.total);
assert.equal(new Set(awards.map((award) => award.id)).size, list.total);

// Filter, with facets; the array goes as one parameter, separated by commas.
const filtered = await api.GET("/api/v1/places", {
  params: { query: { title: ["hero-city"], asOf: "1945", facets: ["country", "year"], lang: "ru" } },
  querySerializer: { array: { style: "form", explode: false } },
});
assert(filtered.data);
assert.deepEqual(filtered.data.data.map((place) => place.id), ["volgograd", "odesa", "saint-petersburg", "sevastopol"]);
assert.deepEqual(Object.keys(filtered.data.facets ?? {}), ["country", "year"]);
assert.equal(filtered.response.headers.get("Content-Language"), "ru, en");

// A single record, with what may be null.
const kerch = await api.GET("/api/v1/places/{id}", { params: { path: { id: "kerch" } } });
assert(kerch.data);
const administeredBy: string | null = kerch.data.status.administeredBy;
assert.equal(administeredBy, "RU");
assert.equal(kerch.data.awards[0]?.awarded.edtf, "1973-09-14");

// The same as GeoJSON and as CSV.
const map = await maps.GET("/api/v1/places", {
  params: { query: { limit: 1 } },
  headers: { Accept: "application/geo+json" },
});
assert.equal(map.data?.features[0]?.properties["id"], "anapa");
assert.equal(map.data.features[0].geometry?.type, "Point");
const csv = await tables.GET("/api/v1/places", { params: { query: { limit: 1, format: "csv" } }, parseAs: "text" });
assert(csv.data?.startsWith("id,kind,name,"));

// A problem says what is wrong.
const refused = await api.GET("/api/v1/titles", { params: { query: { limit: 0 } } });
const problem: Problem | undefined = refused.error;
assert.equal(problem?.status, 400);
assert.equal(problem?.errors?.[0]?.parameter, "limit");

// So does one that leads nowhere.
const missing = await api.GET("/api/v1/places/{id}", { params: { path: { id: "atlantis" } } });
assert.equal(missing.response.status, 404);
assert.equal(missing.error?.type, "/problems/not-found");

console.log(`TypeScript: ${awards.length} awards, GeoJSON, CSV, problems as declared`);
