/** The one request of the API that the present view is drawn from, to copy and to take home in other formats. */

import { placesRequest } from "./api.js";
import { copyButton, el } from "./elements.js";
import { t } from "./text.js";

const FORMATS = { json: "JSON", csv: "CSV", geojson: "GeoJSON" };

export function showRequest(container, view, lang) {
  const address = new URL(placesRequest(view, lang), location.origin).href;
  container.replaceChildren(
    el("p", {}, el("code", { id: "address" }, `GET ${address}`), copyButton(address, t("copy"), t("copied"))),
    el("ul", {}, Object.entries(FORMATS).map(([format, name]) => el("li", {}, el("a", { href: placesRequest(view, lang, { format }), "data-format": format }, name)))),
  );
}
