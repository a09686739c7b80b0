import { describe, expect, it } from 'vitest';
import { nameFinder } from '../../../src/check/names.ts';
import { articleSlug } from '../../../src/corpus/article.ts';
import { shifted } from '../../../src/corpus/days.ts';
import { filledLine } from '../../../src/corpus/lines.ts';
import { Register, slugOf } from '../../../src/corpus/names.ts';
import { randomFrom } from '../../../src/corpus/random.ts';
import { Spelling } from '../../../src/corpus/spelling.ts';
import { SLOTS, textOf, wordsIn, wordsWithSlots } from '../../../src/corpus/words.ts';

describe('wordsIn and textOf', () => {
  it.each([
    [
      'Ships, they said: “pay 1,200.50 now!”',
      ['Ships', ',', 'they', 'said', ':', 'pay', '1,200.50', 'now', '!'],
      'Ships, they said: pay 1,200.50 now!',
    ],
    [
      'Keel’s well-lit 2019–2020 (low) sea.',
      ['Keel’s', 'well-lit', '2019–2020', 'low', 'sea', '.'],
      'Keel’s well-lit 2019–2020 low sea.',
    ],
    ['', [], ''],
  ])('%s', (text, words, set) => {
    expect(wordsIn(text)).toEqual(words);
    expect(textOf(words)).toBe(set);
  });

  it('mark where names stand', () => {
    const find = nameFinder([
      { collection: 'people', id: 'ada-brandt', data: { name: 'Ada Brandt' } },
      { collection: 'places', id: 'keel', data: { name: 'Keel' } },
    ]);
    const words = wordsWithSlots('Ada Brandt’s boat left Keel. Brandt rowed.', find, new Set(['Brandt']));
    expect(words).toEqual([
      SLOTS.people,
      '’s',
      'boat',
      'left',
      SLOTS.places,
      '.',
      SLOTS.family,
      'rowed',
      '.',
    ]);
    expect(textOf(['A', '’s', 'b'])).toBe('A’s b');
  });
});

describe('shifted', () => {
  it.each([
    ['2024-02-28', 2, '2024-03-01'],
    ['2023-12', 31, '2024-01'],
    ['2023', -1, '2022'],
    ['2023-10-18/2023-10', 20, '2023-11-07/2023-11'],
    ['2023-10/2023-10-31', 1, '2023-10/2023-11-01'],
    ['2023/2024', 0, '2023/2024'],
  ])('%s by %i days is %s', (date, days, later) => {
    expect(shifted(date, days)).toBe(later);
  });
});

describe('filledLine', () => {
  it.each([
    [9, 'one two'],
    [7, 'one two'],
    [2, 'one'],
  ])('of %i characters', (length, line) => {
    expect(filledLine(length, () => 'one two three')).toBe(line);
  });

  it('says when there is nothing to fill it with', () => {
    expect(() => filledLine(80, () => '')).toThrow('too few words');
  });
});

describe('names', () => {
  it('make addresses', () => {
    expect(slugOf('Ångström & Sons: 3rd sea-report of the year', 4)).toBe('angstrom-sons-3rd-sea');
    expect(articleSlug('2019')).toBe('report-2019');
    expect(articleSlug('海')).toBe('report');
    expect(articleSlug('Page 2')).toBe('report-page-2');
  });

  it('are given out once', () => {
    const register = new Register(['a']);
    expect(['a', 'a', 'b', 'a-2'].map((name) => register.take(name))).toEqual(['a-2', 'a-3', 'b', 'a-2-2']);
    expect([register.claim('c'), register.claim('c')]).toEqual([true, false]);
  });

  it('are spelt like known ones, and are not known', () => {
    const known = new Set(['banana', 'bandana', 'cabana', 'savanna']);
    const spelling = new Spelling(known);
    const random = randomFrom(2);
    const letters = new Set([...known].join(''));
    for (let index = 0; index < 50; index++) {
      const word = spelling.spell(random, (each) => known.has(each));
      known.add(word);
      expect(word.length).toBeGreaterThan(2);
      expect(Array.from(word.slice(0, 3)).filter((letter) => !letters.has(letter))).toEqual([]);
    }
    expect(known.size).toBe(54);
  });
});
