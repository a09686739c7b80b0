/** A name and the room of the mark beside which it stands; a mark without room is a point that it stands on. */
export interface Named {
  text: string;
  mark: Box;
}

export interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

export interface Label {
  x: number;
  /** Of the line on which the letters stand. */
  y: number;
  anchor: 'start' | 'middle' | 'end';
  /** The room it takes. */
  box: Box;
}

/** The width of a letter in parts of the font's size: more than the widest of the fonts in use has. */
const LETTER = 0.62;
const WIDE_LETTER = 1;
const GAP = 3;

/** How wide a text is at most, in the units of the font's size. */
export const widthOf = (text: string, size: number) =>
  Array.from(text, (letter) => (letter < '\u1100' ? LETTER : WIDE_LETTER)).reduce(
    (sum, width) => sum + width,
    0,
  ) * size;

export const overlap = (a: Box, b: Box) =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** The room of what reaches as far from a point at its left, at its right, and above and below by the greater. */
export const boxAround = ({ x, y }: { x: number; y: number }, left: number, right = left): Box => ({
  left: x - left,
  right: x + right,
  top: y - Math.max(left, right),
  bottom: y + Math.max(left, right),
});

/**
 * Where names can stand, the first of them served first: beside, above or below their marks, where it is least
 * crowded, within the frame, over no other name and no obstacle.
 *
 * @param size of the font, in the units of the drawing
 * @returns a label for each name, or undefined where there is no room
 */
export function placeLabels(
  names: readonly Named[],
  { height, obstacles = [], size, width }: { width: number; height: number; size: number; obstacles?: Box[] },
): (Label | undefined)[] {
  const taken = [...obstacles];
  return names.map((name) => {
    const others = taken.filter((box) => !same(box, name.mark));
    const [label] = candidates(name, size)
      .filter(
        ({ box: { bottom, left, right, top } }) =>
          left >= 0 && right <= width && top >= 0 && bottom <= height,
      )
      .filter(({ box }) => !others.some((other) => overlap(box, other)))
      .map((free) => ({
        free,
        crowd: others.filter((other) => overlap(wider(free.box, size), other)).length,
      }))
      .sort((one, other) => one.crowd - other.crowd)
      .map(({ free }) => free);
    if (label) taken.push(label.box);
    return label;
  });
}

const wider = ({ bottom, left, right, top }: Box, by: number): Box => ({
  left: left - by,
  right: right + by,
  top: top - by,
  bottom: bottom + by,
});

const same = (a: Box, b: Box) =>
  a.left === b.left && a.right === b.right && a.top === b.top && a.bottom === b.bottom;

/** How far from its point a name without a mark may stand, in parts of the font's size. */
const STEPS = [
  [0, 0],
  [0, 1],
  [0, -1],
  [1.5, 0],
  [-1.5, 0],
  [1.5, 1],
  [-1.5, 1],
  [1.5, -1],
  [-1.5, -1],
] as const;

function candidates({ mark, text }: Named, size: number): Label[] {
  const width = widthOf(text, size);
  const label = (anchor: Label['anchor'], x: number, y: number): Label => {
    const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
    return { x, y, anchor, box: { left, right: left + width, top: y - 0.85 * size, bottom: y + 0.3 * size } };
  };
  const [x, y] = [(mark.left + mark.right) / 2, (mark.top + mark.bottom) / 2];
  const level = y + 0.35 * size;
  if (mark.left === mark.right) {
    return STEPS.map(([right, down]) => label('middle', x + right * size, level + down * size));
  }
  const [above, below] = [mark.top - GAP, mark.bottom + GAP + 0.8 * size];
  const [left, right] = [mark.left - GAP, mark.right + GAP];
  const [high, low] = [y - (y - mark.top) * 0.7, y + (mark.bottom - y) * 0.7 + 0.7 * size];
  return [
    label('start', right, level),
    label('end', left, level),
    label('middle', x, below),
    label('middle', x, above),
    label('start', right - GAP, high),
    label('start', right - GAP, low),
    label('end', left + GAP, high),
    label('end', left + GAP, low),
  ];
}
