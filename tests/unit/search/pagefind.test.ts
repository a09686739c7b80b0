import { describe, expect, it } from 'vitest';
import { endingsOf, indexedText, runOf } from '../../../src/search/pagefind.ts';

describe('the runs of an index', () => {
  it.each([
    [0, 10, ['']],
    [10, 10, ['']],
    [11, 10, ['0', '1']],
  ])('%i articles in runs of %i end in %j', (articles, run, endings) => {
    expect(endingsOf(articles, run)).toEqual(endings);
  });

  it.each([
    [1_000, 1],
    [10_000, 4],
    [20_000, 8],
    [20_001, 21],
    [50_000, 50],
  ])('of %i articles are %i', (articles, runs) => {
    expect(endingsOf(articles, runOf(articles))).toHaveLength(runs);
  });

  it('end their words alike in length and each otherwise, however many they are', () => {
    const endings = endingsOf(3700, 100);
    expect(new Set(endings).size).toBe(37);
    expect(new Set(endings.map(({ length }) => length))).toEqual(new Set([2]));
  });
});

it('each word says where it stands and of which run it is; a mark of no run stands between passages', () => {
  const words = { headline: 'lamp über', others: ['zzz a1', ''], capitals: 'us' };
  expect(indexedText(words, '7').split(' ')).toEqual([
    ...['lamp7', 'zz370z2qz2tz367', 'zz0', 'zz33ez3ez3e7', 'a17', 'zz0', '', 'zz0'],
    ...['zz1lamp7', 'zz1zz370z2qz2tz367', 'zz0', 'zz2us7'],
  ]);
});
