import { describe, expect, it } from 'vitest';
import { wordsUnderATenth } from '../../../../scripts/bench/words.ts';

/** Forty texts; each word stands in the first so many. */
const texts = (words: Record<string, number>) =>
  Array.from({ length: 40 }, (_, index) =>
    Object.entries(words)
      .filter(([, count]) => index < count)
      .map(([word]) => word)
      .join(', '),
  );

describe('wordsUnderATenth', () => {
  it.each([
    [
      'takes the most frequent under a tenth',
      { water: 4, lamps: 3, boats: 2, stones: 1 },
      ['lamps', 'boats'],
    ],
    ['of equals the first in the alphabet', { water: 2, boats: 2, stones: 2 }, ['boats', 'stones']],
    ['counts it with a capital too', { water: 3, Water: 4, boats: 2, oars: 1 }, ['boats', 'oars']],
    ['counts plural and singular as one', { policy: 2, policies: 4, boats: 3, water: 1 }, ['boats', 'water']],
    [
      'passes over names, figures and short words',
      { Keel: 3, '2019': 3, sea: 3, 'x-rays': 3, boats: 2, oars: 1 },
      ['boats', 'oars'],
    ],
    ['takes the more frequent form', { lamps: 1, lamp: 3, oars: 1 }, ['lamp', 'oars']],
  ])('%s', (_, words, expected) => {
    expect(wordsUnderATenth(texts(words), 2).map(({ word }) => word)).toEqual(expected);
  });

  it('says how many texts have them', () => {
    expect(wordsUnderATenth(texts({ lamps: 1, lamp: 3 }), 1)).toEqual([{ word: 'lamp', texts: 3 }]);
  });

  it('says when there are too few', () => {
    expect(() => wordsUnderATenth(texts({ water: 20, oars: 1 }), 2)).toThrow('too few words');
  });
});
