/** The request of the API that the present view is drawn from, or the open record: to copy, and in other formats. */

import { placesRequest, request } from "./api.js";
import { copyButton, el } from "./elements.js";
import { href } from "./state.js";
import { t } from "./text.js";

const FORMATS = { json: "JSON", csv: "CSV", geojson: "GeoJSON" };
/** A record is not a table. */
const RECORD_FORMATS = { json: "JSON" };

export function showRequest(container, view, lang) {
  const ask = (format) => (view.place ? request(`/places/${encodeURIComponent(view.place)}`, { lang }) : placesRequest(view, lang, { format }));
  const address = new URL(ask(), location.origin).href;
  container.replaceChildren(
    el("p", {}, el("code", { id: "address" }, `GET ${address}`), copyButton(address, t("copy"), t("copied"))),
    el("ul", {}, Object.entries(view.place ? RECORD_FORMATS : FORMATS).map(([format, name]) => el("li", {}, el("a", { href: ask(format), "data-format": format }, name)))),
    embedding(view),
  );
}

/** The lines to copy into a page of another site, which show one part of the present view in a frame. */
function embedding(view) {
  const lines = (view.place ? ["map", "war", "record"] : ["map", "war"]).map((part) => [part, frame(part)]);
  return el(
    "details",
    { class: "embedding" },
    el("summary", {}, t("embed.heading")),
    lines.map(([part, line]) => el("p", {}, el("strong", {}, t(`embed.${part}`)), " ", el("code", { "data-part": part }, line), copyButton(line, t("copy"), t("copied")))),
  );
}

function frame(part) {
  const address = new URL(href({}), location.origin);
  address.searchParams.set("embed", part);
  return `<iframe src="${address.href.replaceAll("&", "&amp;")}" title="${t("name")}" width="100%" height="520" loading="lazy"></iframe>`;
}
