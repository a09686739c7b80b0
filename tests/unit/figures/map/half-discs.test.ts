import { expect, it } from 'vitest';
import { halfDiscs, scaleOf } from '../../../../src/figures/map/half-discs.ts';
import { legendCounts } from '../../../../src/figures/map/places-map.ts';

it('areas are in proportion to counts', () => {
  const { radius, smallest } = scaleOf(100, 20);
  expect(smallest).toBe(0);
  for (const count of [1, 4, 25, 50, 100]) expect((radius(count) / radius(1)) ** 2).toBeCloseTo(count);
  expect(radius(100)).toBe(20);
  expect(radius(0)).toBe(0);
});

it('where the largest is very large, the smallest are still seen, and it is said which these are', () => {
  const { radius, smallest } = scaleOf(40_000, 20);
  expect(smallest).toBeGreaterThan(1);
  expect(radius(1)).toBe(radius(smallest));
  expect(radius(smallest + 1)).toBeGreaterThan(radius(smallest));
});

it('a disc has the halves that count', () => {
  const classes = (left: number, right: number) =>
    halfDiscs({ x: 10, y: 10 }, left, right).map((half) => half && /class="(\w+)"/.exec(half.text)?.[1]);
  expect(classes(3, 2)).toEqual(['left', 'right']);
  expect(classes(0, 2)).toEqual([undefined, 'right']);
  expect(halfDiscs({ x: 10, y: 10 }, 4, 0)[0]?.text).toContain('M10 6a4 4 0 0 0 0 8z');
});

it.each([
  [1, [1]],
  [9, [9, 1]],
  [87, [80, 10, 1]],
  [12_345, [10_000, 2000, 1]],
])('the legend of %i shows %j', (most, counts) => {
  expect(legendCounts(most)).toEqual(counts);
});
