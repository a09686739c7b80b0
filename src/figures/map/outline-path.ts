import { type GeoContext, type GeoPermissibleObjects, type GeoProjection, geoPath } from 'd3-geo';

/** Coordinates are written to half a unit: on a map, finer than the eye tells apart. */
const GRAIN = 2;
/** A ring of a smaller area, in square units, is a speck and is left out. */
const SPECK = 1;

type Point = [x: number, y: number];

interface Line {
  points: Point[];
  closed: boolean;
}

/**
 * The `d` of a path that draws a shape: its corners on a grid of half units, each relative to the one before.
 * Rings too small to be seen are left out.
 */
export function outlinePath(projection: GeoProjection, shape: GeoPermissibleObjects): string {
  const lines: Line[] = [];
  const context: GeoContext = {
    beginPath: () => undefined,
    moveTo: (x, y) => void lines.push({ points: [[x, y]], closed: false }),
    lineTo: (x, y) => void lines.at(-1)!.points.push([x, y]),
    closePath: () => void (lines.at(-1)!.closed = true),
    arc: () => undefined,
  };
  geoPath(projection, context)(shape);
  return lines.map(linePath).join('');
}

function linePath({ closed, points }: Line): string {
  const corners = onGrid(points, closed);
  const drawn = closed ? Math.abs(areaOf(corners)) >= SPECK * GRAIN * GRAIN : corners.length > 1;
  if (!drawn) return '';
  const [start, ...others] = corners as [Point, ...Point[]];
  let [x, y] = start;
  const steps: Point[] = others.map(([toX, toY]) => {
    const step: Point = [toX - x, toY - y];
    [x, y] = [toX, toY];
    return step;
  });
  return `M${numbers(start)}l${numbers(steps.flat())}${closed ? 'z' : ''}`;
}

function onGrid(line: Point[], closed: boolean): Point[] {
  const corners: Point[] = [];
  for (const [x, y] of line) {
    const corner: Point = [Math.round(x * GRAIN), Math.round(y * GRAIN)];
    const last = corners.at(-1);
    if (last?.[0] !== corner[0] || last[1] !== corner[1]) corners.push(corner);
  }
  const [first, last] = [corners[0], corners.at(-1)];
  if (closed && corners.length > 1 && first?.[0] === last?.[0] && first?.[1] === last?.[1]) corners.pop();
  return corners;
}

/** Twice the sum of the triangles would be twice the area: the sign says which way round it goes. */
const areaOf = (corners: Point[]) =>
  corners.reduce((sum, [x, y], index) => {
    const [nextX, nextY] = corners[(index + 1) % corners.length]!;
    return sum + (x * nextY - nextX * y) / 2;
  }, 0);

/** Numbers of the grid as SVG reads them, with no more between them than it needs. */
function numbers(values: readonly number[]): string {
  let text = '';
  let point = false;
  for (const value of values) {
    const written = String(value / GRAIN).replace(/^(-?)0\./, '$1.');
    const apart = text !== '' && !written.startsWith('-') && !(point && written.startsWith('.'));
    text += (apart ? ' ' : '') + written;
    point = written.includes('.');
  }
  return text;
}
