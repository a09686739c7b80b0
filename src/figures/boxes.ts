/** A box by its middle. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** How far apart boxes are kept. */
const GAP = 5;
const ROUNDS = 400;

/** How far two boxes reach into each other's room, in either direction; apart where one is not positive. */
const reach = (a: Box, b: Box) => ({
  x: (a.width + b.width) / 2 + GAP - Math.abs(a.x - b.x),
  y: (a.height + b.height) / 2 + GAP - Math.abs(a.y - b.y),
});

/** @returns whether the two have less than their room */
export const areClose = (a: Box, b: Box) => {
  const { x, y } = reach(a, b);
  return x > 0.01 && y > 0.01;
};

/**
 * Moves boxes as little as need be until none crosses another: to the sides within `width`, up to 0, down as far as
 * it takes.
 *
 * @returns the height they need
 */
export function apart(boxes: Box[], width: number): number {
  let crossing = true;
  for (let round = 0; crossing && round < ROUNDS; round++) crossing = pushedApart(boxes, width);
  const settled: Box[] = [];
  for (const box of boxes.toSorted((a, b) => a.y - a.height / 2 - (b.y - b.height / 2))) {
    for (let other; (other = settled.find((each) => areClose(box, each)));) {
      box.y = other.y + (other.height + box.height) / 2 + GAP;
    }
    settled.push(box);
  }
  return Math.max(0, ...boxes.map(({ height, y }) => y + height / 2));
}

/** Pushes each two that are close half of the way apart. @returns whether any were */
function pushedApart(boxes: Box[], width: number): boolean {
  let any = false;
  for (const [index, a] of boxes.entries()) {
    for (const b of boxes.slice(index + 1)) {
      if (!areClose(a, b)) continue;
      any = true;
      const { x, y } = reach(a, b);
      const axis = x < y ? 'x' : 'y';
      const by = ((axis === 'x' ? x : y) / 2) * (a[axis] <= b[axis] ? 1 : -1);
      a[axis] -= by;
      b[axis] += by;
      for (const box of [a, b]) keepWithin(box, width);
    }
  }
  return any;
}

/** Moves a box to within the width, and down to the top edge. */
export function keepWithin(box: Box, width: number) {
  box.x = Math.max(box.width / 2, Math.min(width - box.width / 2, box.x));
  box.y = Math.max(box.height / 2, box.y);
}
