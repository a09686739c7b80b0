import { geoEquirectangular } from 'd3-geo';
import { expect, it } from 'vitest';
import { outlinePath } from '../../../../src/figures/map/outline-path.ts';

/** One degree is one unit, from 0° at the left and the top. */
const plain = geoEquirectangular()
  .scale(180 / Math.PI)
  .translate([0, 0])
  .precision(0);

const ring = (...points: [number, number][]) => ({
  type: 'Polygon' as const,
  coordinates: [[...points, points[0]!]],
});

it('writes a ring as steps from its first corner', () => {
  const path = outlinePath(plain, ring([1, -1], [4, -1], [4, -3], [1, -3]));
  expect(corners(path)).toEqual(['1,1', '1,3', '4,1', '4,3']);
  expect(path).toMatch(/^M[^M]*l[^lM]*z$/);
});

it('keeps to a grid of half a unit', () => {
  const path = outlinePath(plain, ring([0.13, -0.2], [9.6, -0.1], [9.9, -7.3], [0.2, -7.36]));
  expect(corners(path)).toEqual(['0,0', '0,7.5', '10,7.5', '9.5,0']);
});

it('leaves out what is too small to be seen', () => {
  expect(outlinePath(plain, ring([1, -1], [1.5, -1], [1.5, -1.4], [1, -1.4]))).toBe('');
});

it('draws a line that is not closed, and none of a single point', () => {
  const line = (end: number) => ({
    type: 'LineString' as const,
    coordinates: [
      [0, 0],
      [end, 0],
    ],
  });
  expect(outlinePath(plain, line(10))).toBe('M0 0l10 0');
  expect(outlinePath(plain, line(0.1))).toBe('');
});

/** The corners of a path, read as SVG reads it. */
function corners(path: string): string[] {
  const found = new Set<string>();
  let [x, y] = [0, 0];
  for (const [, command, text] of path.matchAll(/([Mlz])([^Mlz]*)/g)) {
    const numbers = (text!.match(/-?(?:\d+\.?\d*|\.\d+)/g) ?? []).map(Number);
    for (let index = 0; index < numbers.length; index += 2) {
      const [right, down] = [numbers[index]!, numbers[index + 1]!];
      [x, y] = command === 'M' ? [right, down] : [x + right, y + down];
      found.add(`${x},${y}`);
    }
  }
  return [...found].sort();
}
