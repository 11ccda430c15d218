/** The part of the map in sight, as it stands in the address: #map=zoom/latitude/longitude. */

const WRITTEN = /^#map=(\d{1,2}(?:\.\d+)?)\/(-?\d{1,2}(?:\.\d+)?)\/(-?\d{1,3}(?:\.\d+)?)$/;

/** The view that the address names, if it names one that shows some of the map. Zoom 0 has the world in 256 pixels. */
export function viewInAddress() {
  const [, zoom, latitude, longitude] = (location.hash.match(WRITTEN) ?? []).map(Number);
  return latitude > 36 && latitude < 74 && longitude > 5 && longitude < 75 ? { zoom, latitude, longitude } : null;
}

/** Puts a view into the address, or takes it out. */
export function writeView(view) {
  const written = view && `#map=${view.zoom.toFixed(2)}/${view.latitude.toFixed(3)}/${view.longitude.toFixed(3)}`;
  if (!written && !location.hash.startsWith("#map=")) return;
  history.replaceState(history.state, "", `${location.pathname}${location.search}${written ?? ""}`);
}

/** The zoom of a map on which a radian takes some pixels, and back. */
export function zoomOf(pixels) {
  return Math.log2((2 * Math.PI * pixels) / 256);
}

export function pixelsOf(zoom) {
  return (2 ** zoom * 256) / (2 * Math.PI);
}
