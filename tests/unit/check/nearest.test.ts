import { expect, it } from 'vitest';
import { nearest } from '../../../src/check/nearest.ts';

it.each([
  ['headlin', ['headline', 'summary'], 'headline'],
  ['organizations', ['organisations', 'events'], 'organisations'],
  ['ole-qvist', ['ada-brandt', 'ole-quist'], 'ole-quist'],
  ['light', ['light', 'night'], 'light'],
  ['abd', ['abc', 'abe'], 'abc'],
  ['srot', ['name', 'sort'], 'sort'],
  ['kuala-lupmur', ['kuala-selangor', 'kuala-lumpur'], 'kuala-lumpur'],
  ['colour', ['headline', 'summary'], undefined],
  ['ab', ['cd'], undefined],
  ['word', [], undefined],
  ['', ['abc'], undefined],
  ['abcdef', ['abcd'], 'abcd'],
  ['abcdef', ['abc'], undefined],
])('nearest to “%s” among %j is %s', (word, candidates, found) => {
  expect(nearest(word, candidates)).toBe(found);
});
