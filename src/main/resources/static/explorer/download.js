/** Saves a chart as a picture: all that is drawn, as it looks on the screen, with its heading, legend and origin. */

import { el } from "./elements.js";
import { readable, t } from "./text.js";

/** Takes its value from the parent where an element sets none, and so need only be written where it differs. */
const INHERITED = ["fill", "fill-opacity", "stroke", "stroke-width", "stroke-opacity", "stroke-dasharray", "stroke-linejoin", "font-family", "font-size", "font-style", "font-weight", "letter-spacing", "text-anchor", "paint-order", "visibility"];
/** Other properties, with the value that need not be written. */
const OWN = { opacity: "1", "vector-effect": "none" };
const MARGIN = 16;
/** Pixels of a saved picture for each of the screen, so that it can be printed. */
const SCALE = 2;

const FORMATS = { svg: drawn, png: painted };

/** Adds the buttons to the head of the panel that a chart is in. */
export function addDownloads(container, name) {
  const panel = container.closest(".panel");
  const save = async (format) => {
    const link = el("a", { download: `honorary-cities-${name}.${format}`, href: URL.createObjectURL(await FORMATS[format](compose(panel, container))) });
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
  };
  panel.querySelector("header").append(el("span", { class: "downloads" }, Object.keys(FORMATS).map((format) =>
    el("button", { type: "button", class: "quiet", "data-label": `download.${format}`, "aria-label": t(`download.${format}`), onclick: () => save(format) }, format.toUpperCase()))));
}

function drawn(svg) {
  return new Blob([new XMLSerializer().serializeToString(svg)], { type: "image/svg+xml" });
}

async function painted(svg) {
  const image = new Image();
  image.src = URL.createObjectURL(drawn(svg));
  await image.decode();
  const canvas = el("canvas", { width: image.width * SCALE, height: image.height * SCALE });
  canvas.getContext("2d").drawImage(image, 0, 0, canvas.width, canvas.height);
  URL.revokeObjectURL(image.src);
  return new Promise((resolve) => canvas.toBlob(resolve, "image/png"));
}

/** One picture of all the drawings of a panel, with its heading above and its legend below. */
function compose(panel, container) {
  const drawings = placed([...container.querySelectorAll("svg")].filter((svg) => svg.getBoundingClientRect().width && !svg.closest(".legend, button")));
  const width = Math.max(...drawings.map(({ x, box }) => x + box.width), 320);
  const style = getComputedStyle(panel);
  const picture = d3.create("svg").attr("font-family", style.fontFamily).attr("fill", style.color);
  const ground = picture.append("rect").attr("width", "100%").attr("height", "100%").attr("fill", getComputedStyle(document.body).backgroundColor);
  let y = MARGIN;
  const write = (text, size) => {
    y += size * 1.4;
    picture.append("text").attr("x", MARGIN).attr("y", y - size * 0.35).attr("font-size", size).text(text);
  };
  write(panel.querySelector("h2").textContent, 20);
  for (const caption of panel.querySelectorAll("header .count, [data-caption], .statuses:not([hidden]) strong")) write(caption.textContent, 15);
  y += 8;
  for (const { svg, box, x, y: down } of drawings) {
    picture.append("rect").attr("x", MARGIN + x).attr("y", y + down).attr("width", box.width).attr("height", box.height).attr("fill", plain(getComputedStyle(svg.parentNode).backgroundColor));
    picture.append(() => copyOf(svg, box, MARGIN + x, y + down));
  }
  y += Math.max(...drawings.map((one) => one.y + one.box.height)) + 8;
  y = drawLegend(picture, container, width, y);
  write(`${t("name")} · CC BY 4.0`, 12);
  write(readable(location.host + location.pathname + location.search), 12);
  ground.lower();
  return picture.attr("width", width + 2 * MARGIN).attr("height", Math.ceil(y + MARGIN)).node();
}

/** Where each drawing goes: one that lies on another stays there, others beside each other or one below the other. */
function placed(drawings) {
  const left = Math.min(...drawings.map((svg) => svg.getBoundingClientRect().left));
  const all = [];
  let bottom = 0;
  for (const svg of drawings) {
    const box = svg.getBoundingClientRect();
    const under = all.find((one) => box.left >= one.box.left && box.right <= one.box.right + 1 && box.top >= one.box.top && box.bottom <= one.box.bottom + 1);
    const before = all.at(-1);
    const y = under ? under.y + box.top - under.box.top : before && box.left >= before.box.right - 1 ? before.y : bottom;
    all.push({ svg, box, x: box.left - left, y });
    bottom = Math.max(bottom, y + box.height);
  }
  return all;
}

/** A drawing that no style sheet is needed for. */
function copyOf(svg, box, x, y) {
  const copy = svg.cloneNode(true);
  const originals = [svg, ...svg.querySelectorAll("*")];
  [copy, ...copy.querySelectorAll("*")].forEach((element, i) => {
    const style = getComputedStyle(originals[i]);
    const above = i ? getComputedStyle(originals[i].parentNode) : null;
    for (const { name } of [...element.attributes]) {
      if (INHERITED.includes(name) || /^(class|tabindex|style|role|data-.*|aria-.*)$/.test(name)) element.removeAttribute(name);
    }
    for (const name of INHERITED) {
      const value = style.getPropertyValue(name);
      if (value !== above?.getPropertyValue(name)) element.setAttribute(name, plain(value));
    }
    for (const [name, initial] of Object.entries(OWN)) {
      const value = style.getPropertyValue(name);
      if (value && value !== initial) element.setAttribute(name, value);
    }
    if (style.display === "none") element.setAttribute("display", "none");
    if (element.hasAttribute("href")) element.setAttribute("href", new URL(element.getAttribute("href"), location.href).href);
  });
  d3.select(copy).attr("x", x).attr("y", y).attr("width", box.width).attr("height", box.height).attr("overflow", getComputedStyle(svg).overflow);
  return copy;
}

/** The entries of the legend, each with its mark, in as many lines as they need; returns where they end. */
function drawLegend(picture, container, width, top) {
  const pen = new OffscreenCanvas(1, 1).getContext("2d");
  pen.font = `13px ${getComputedStyle(container).fontFamily}`;
  const entries = [...container.querySelectorAll(".legend li, .legend .key, .legend [aria-pressed='true'], .statuses:not([hidden]) .status")];
  let x = 0;
  let y = top;
  for (const entry of entries) {
    const text = entry.textContent.trim();
    const mark = entry.querySelector("svg");
    const box = mark?.getBoundingClientRect() ?? { width: 12 };
    const space = box.width + 8 + pen.measureText(text).width + 20;
    if (x && x + space > width) {
      x = 0;
      y += 22;
    }
    if (mark) {
      picture.append(() => copyOf(mark, box, MARGIN + x, y));
    } else {
      const swatch = getComputedStyle(entry, "::before");
      picture.append("rect").attr("x", MARGIN + x).attr("y", y + 2).attr("width", 12).attr("height", 12).attr("rx", parseFloat(swatch.borderRadius) ? 6 : 0).attr("fill", plain(swatch.backgroundColor));
    }
    picture.append("text").attr("x", MARGIN + x + box.width + 8).attr("y", y + 13).attr("font-size", 13).text(text);
    x += space;
  }
  return entries.length ? y + 26 : y;
}

/** A colour as programs for drawings know it. */
function plain(value) {
  if (!/^(color|oklab|oklch|lab|lch)\(/.test(value)) return value;
  const pen = new OffscreenCanvas(1, 1).getContext("2d");
  pen.fillStyle = value;
  pen.fillRect(0, 0, 1, 1);
  const [red, green, blue, alpha] = pen.getImageData(0, 0, 1, 1).data;
  return `rgba(${red}, ${green}, ${blue}, ${alpha / 255})`;
}
