import { describe, expect, it } from 'vitest';
import {
  alphabetically,
  byYear,
  lastChange,
  lastDay,
  latestAddedFirst,
  newestFirst,
  oldestFirst,
  pagesOf,
  pagesOfWeight,
} from '../../../src/archive/listing.ts';
import { ids } from './entries.ts';

const dated = (id: string, first: string, last = first) => ({ id, first, last });
const list = [
  dated('2023/b', '2023-10-18'),
  dated('2024/a', '2024-01-01'),
  dated('2023/a', '2023-10-18'),
  dated('2023/0-interval', '2023-10-18', '2023-10-31'),
  dated('2022/z', '2022-05-05'),
];

describe('order', () => {
  it('of addition: the latest added first, then the newest', () => {
    const added = (day: string, index: number) => ({ ...list[index]!, added: day });
    const some = [added('2025-01-01', 0), added('2025-01-01', 1), added('2025-01-02', 4)];
    expect(ids(some.toSorted(latestAddedFirst))).toEqual(['2022/z', '2024/a', '2023/b']);
  });

  it('of time: by first day, then last day, then id', () => {
    expect(ids(list.toSorted(oldestFirst))).toEqual([
      '2022/z',
      '2023/a',
      '2023/b',
      '2023/0-interval',
      '2024/a',
    ]);
    expect(ids(list.toSorted(newestFirst))).toEqual([
      '2024/a',
      '2023/0-interval',
      '2023/b',
      '2023/a',
      '2022/z',
    ]);
  });

  it('does not depend on the order before', () => {
    expect(ids(list.toReversed().sort(newestFirst))).toEqual(ids(list.toSorted(newestFirst)));
  });

  it('of the alphabet: accents and capitals aside, then by id', () => {
    const names = [
      ['Zürich', 'a'],
      ['álvarez', 'b'],
      ['Alva', 'c'],
      ['Brandt', 'd'],
      ['Brandt', 'a'],
    ].map(([sort = '', id = '']) => ({ sort, id }));
    expect(names.toSorted(alphabetically).map(({ id, sort }) => `${sort} ${id}`)).toEqual([
      'Alva c',
      'álvarez b',
      'Brandt a',
      'Brandt d',
      'Zürich a',
    ]);
  });
});

describe('byYear', () => {
  it('groups runs of one year, in the order given', () => {
    const groups = byYear(list.toSorted(newestFirst));
    expect(groups.map(({ items, year }) => [year, ids(items)])).toEqual([
      ['2024', ['2024/a']],
      ['2023', ['2023/0-interval', '2023/b', '2023/a']],
      ['2022', ['2022/z']],
    ]);
  });

  it('goes by the date, whatever the id says', () => {
    expect(byYear([dated('2019/a', '2018-12-31')])).toMatchObject([{ year: '2018' }]);
  });

  it('of nothing is nothing', () => {
    expect(byYear([])).toEqual([]);
  });
});

describe('pagesOf', () => {
  it.each([
    [0, [[]]],
    [1, [[0]]],
    [3, [[0, 1, 2]]],
    [4, [[0, 1, 2], [3]]],
    [7, [[0, 1, 2], [3, 4, 5], [6]]],
  ])('cuts %i items into %j', (count, expected) => {
    const pages = pagesOf(
      Array.from({ length: count }, (_, index) => index),
      3,
    );
    expect(pages.map(({ items }) => items)).toEqual(expected);
    expect(pages.map(({ last, number, total }) => [number, last, total])).toEqual(
      expected.map((_, index) => [index + 1, expected.length, count]),
    );
  });
});

describe('the last change', () => {
  it.each([
    [[], undefined],
    [['2020-01-15'], '2020-01-15'],
    [['2020-01-15', '2020-02-01', '2019-12-31'], '2020-02-01'],
  ])('of %j', (days, expected) => {
    expect(lastChange(days.map((changed) => ({ changed })))).toBe(expected);
    expect(lastDay([undefined, ...days])).toBe(expected);
  });
});

describe('pagesOfWeight', () => {
  const cut = (weights: number[], most: number) =>
    pagesOfWeight(weights, most, (weight) => weight).map(({ items }) => items);

  it.each([
    [[], 4, [[]]],
    [[1, 1, 2, 1], 4, [[1, 1, 2], [1]]],
    [[3, 2, 2], 4, [[3], [2, 2]]],
    [[1, 9, 1], 4, [[1], [9], [1]]],
  ])('%j of at most %i', (weights, most, pages) => {
    expect(cut(weights, most)).toEqual(pages);
  });

  it('numbers its pages', () => {
    expect(pagesOfWeight(['a', 'b'], 1, () => 1)).toEqual([
      { items: ['a'], number: 1, last: 2, total: 2 },
      { items: ['b'], number: 2, last: 2, total: 2 },
    ]);
  });
});
