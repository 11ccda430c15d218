/** Keeps account of where something stands already, so that no name covers a mark or another name. */

/** Boxes are [left, top, right, bottom]. */
export function room(width, height) {
  const taken = [];
  const cover = (box) => taken.reduce((sum, other) => sum + shared(box, other), 0) + outside(box, width, height);
  return {
    take(box) {
      taken.push(box);
    },
    /** Takes the first box that is free; if none is and one is needed, the one that covers least. */
    find(boxes, needed = false) {
      let best = boxes.find((box) => cover(box) === 0);
      if (!best && needed) best = d3.least(boxes, cover);
      if (best) taken.push(best);
      return best;
    },
  };
}

/** Where a name may stand about a mark, in a map so many pixels across: beside it, above and below, then farther off. */
export function about({ x, y, radius }, width, height, across, rings = 1) {
  const boxes = [];
  const over = Math.max(2, Math.min(across - width - 2, x - width / 2));
  for (let ring = 0; ring < rings; ring++) {
    const gap = radius + 3 + ring * 9;
    const slope = gap * 0.75;
    for (const [left, middle] of [
      [x + gap, y],
      [x - gap - width, y],
      [over, y - gap - height / 2],
      [over, y + gap + height / 2],
      [x + slope, y - slope],
      [x + slope, y + slope],
      [x - slope - width, y - slope],
      [x - slope - width, y + slope],
    ]) {
      boxes.push([left, middle - height / 2, left + width, middle + height / 2]);
    }
  }
  return boxes;
}

/** Moves points away from those that stand still and from each other until they only touch, each as little as may be. */
export function spread(points, still) {
  for (let round = 0; round < 24; round++) {
    let moved = false;
    for (const [at, point] of points.entries()) {
      for (const other of still) moved = part(point, other, 1) || moved;
      for (const other of points.slice(at + 1)) moved = part(point, other, 0.5) || moved;
    }
    if (!moved) return;
  }
}

/** Pushes two marks apart that overlap; the share of the first is given, the second moves the rest. */
function part(one, other, share) {
  const apart = Math.hypot(one.x - other.x, one.y - other.y);
  const wanted = one.radius + other.radius + 1.5;
  if (apart >= wanted - 0.1) return false;
  const [right, down] = apart ? [(one.x - other.x) / apart, (one.y - other.y) / apart] : [0, 1];
  one.x += right * (wanted - apart) * share;
  one.y += down * (wanted - apart) * share;
  other.x -= right * (wanted - apart) * (1 - share);
  other.y -= down * (wanted - apart) * (1 - share);
  return true;
}

function shared(one, other) {
  const right = Math.min(one[2], other[2]) - Math.max(one[0], other[0]);
  const down = Math.min(one[3], other[3]) - Math.max(one[1], other[1]);
  return right > 0 && down > 0 ? right * down : 0;
}

function outside([left, top, right, bottom], width, height) {
  return 50 * (Math.max(0, 2 - left) + Math.max(0, right - width + 2) + Math.max(0, 2 - top) + Math.max(0, bottom - height + 2));
}
