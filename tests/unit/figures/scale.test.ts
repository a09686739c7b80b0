import { expect, it } from 'vitest';
import { ticksTo } from '../../../src/figures/scale.ts';

it.each([
  [0, [0, 1]],
  [1, [0, 1]],
  [3, [0, 1, 2, 3]],
  [5, [0, 2, 4, 6]],
  [9, [0, 5, 10]],
  [65, [0, 20, 40, 60, 80]],
  [100, [0, 50, 100]],
  [4001, [0, 2000, 4000, 6000]],
])('to %i the ticks are %j', (most, ticks) => {
  expect(ticksTo(most)).toEqual(ticks);
});
