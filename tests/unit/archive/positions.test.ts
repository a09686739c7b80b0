import { expect, it } from 'vitest';
import { positionIn } from '../../../src/archive/positions.ts';

it('positionIn tells where an item stands, in each list', () => {
  const [a, b, c] = [{}, {}, {}];
  const [list, other] = [[a, b], [b]];
  expect([
    positionIn(list, a),
    positionIn(list, b),
    positionIn(other, b),
    positionIn(list, c),
    positionIn([], a),
  ]).toEqual([0, 1, 0, -1, -1]);
});
