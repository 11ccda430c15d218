/** Asks the public API, which is all this page is built on. */

/** The address of the service, which may be below a prefix. */
export const HOME = new URL(document.documentElement.dataset.root || ".", location.href).pathname;
const ROOT = `${HOME}api/v1`;
const TIMEOUT = 15_000;

const responses = new Map();

/** What the API said in place of a response, or that none came. */
export class Failure extends Error {
  constructor(kind, detail, status, errors = []) {
    super(detail);
    this.kind = kind;
    this.status = status;
    this.errors = errors;
  }
}

/** The path and query of a request; parameters without a value are left out. */
export function request(path, parameters = {}) {
  const query = new URLSearchParams(Object.entries(parameters).filter(([, value]) => value));
  return `${ROOT}${path}${query.size ? `?${query}` : ""}`;
}

/** The request that the map, the list and the timeline of a view are drawn from. */
export function placesRequest(view, lang, more = {}) {
  return request("/places", {
    q: view.q,
    title: view.title,
    country: view.country,
    region: view.region,
    kind: view.kind,
    occupation: view.occupation,
    awardedFrom: view.from,
    awardedTo: view.to,
    asOf: view.asOf,
    lang,
    sort: "name",
    limit: 500,
    ...more,
  });
}

/** The response to a request. The records do not change while the page is open, so each is asked for once. */
export function get(address) {
  if (!responses.has(address)) {
    const response = ask(address);
    responses.set(address, response);
    response.catch(() => responses.delete(address));
  }
  return responses.get(address);
}

/** The response that came with the page, if it did. */
function inline(address) {
  const { pathname, search } = new URL(address, location.href);
  const found = document.querySelector(`script[data-request="${CSS.escape(pathname.slice(HOME.length) + search)}"]`);
  return found && JSON.parse(found.textContent);
}

async function ask(address) {
  const here = inline(address);
  if (here) return here;
  let response;
  try {
    response = await fetch(address, { headers: { Accept: "application/json" }, signal: AbortSignal.timeout(TIMEOUT) });
    if (response.ok) return await response.json();
  } catch {
    throw new Failure("offline", "");
  }
  const problem = await response.json().catch(() => ({}));
  throw new Failure(response.status < 500 ? "refused" : "fault", problem.detail ?? `${response.status}`, response.status, problem.errors);
}
