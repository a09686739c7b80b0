import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Mark,
  columns,
  placeOf,
  stacked,
  strip,
  ticksOf,
  yearsOf,
} from '../../../src/figures/time-strip.ts';

const mark = (first: string, last = first): Mark => ({ first, last, href: `/${first}/`, title: first });

const day = fc
  .integer({ min: Date.parse('2007-01-01'), max: Date.parse('2026-12-31') })
  .map((time) => new Date(time).toISOString().slice(0, 10));
const marks = fc.array(
  fc.tuple(day, day).map(([a, b]) => mark(a < b ? a : b, a < b ? b : a)),
  { minLength: 1, maxLength: 80 },
);

describe('a place on the axis', () => {
  it.each([
    ['2018-01-01', [2018, 2018], 1.3],
    ['2019-01-01', [2018, 2019], 50],
    ['2019-12-31', [2018, 2019], 98.6],
  ] as const)('of %s', (date, years, place) => {
    expect(placeOf(date, years)).toBeCloseTo(place, 0);
  });

  it('runs from the first to the last of the years', () => {
    expect(yearsOf([mark('2012-03-01', '2014-01-01'), mark('2011-12-31')])).toEqual([2011, 2014]);
  });
});

describe('ticks', () => {
  it.each([
    [
      [2019, 2019],
      ['Jan 2019', 'Apr', 'Jul', 'Oct'],
    ],
    [
      [2018, 2020],
      ['2018', '2019', '2020'],
    ],
    [
      [2007, 2026],
      ['2010', '2015', '2020', '2025'],
    ],
  ] as const)('of %j', (years, texts) => {
    expect(ticksOf(years).map(({ text }) => text)).toEqual(texts);
  });

  it('are never too many to be read on a telephone', () => {
    fc.assert(
      fc.property(fc.nat(2000), fc.nat(500), (first, more) => {
        expect(ticksOf([first, first + more]).length).toBeLessThanOrEqual(9);
      }),
    );
  });
});

describe('a strip', () => {
  it('has no mark over another, and every mark within its width', () => {
    fc.assert(
      fc.property(marks, (list) => {
        const placed = stacked(list, yearsOf(list));
        expect(placed).toHaveLength(list.length);
        for (const [index, a] of placed.entries()) {
          expect(a.from).toBeGreaterThanOrEqual(1.2);
          expect(a.to).toBeLessThanOrEqual(98.8);
          for (const b of placed.slice(index + 1)) {
            if (a.row === b.row) expect(b.from - a.to >= 1.3 || a.from - b.to >= 1.3).toBe(true);
          }
        }
      }),
      { numRuns: 50, seed: 5 },
    );
  });

  it('draws a dot for a day and a bar for what has none, each a link with its title', () => {
    const drawn = strip([mark('2018-03-01'), mark('2018-05-01', '2018-05-31')], [2018, 2018]).text;
    expect(drawn.match(/<circle/g)).toHaveLength(1);
    expect(drawn.match(/<rect/g)).toHaveLength(1);
    expect(
      [...drawn.matchAll(/<a href="([^"]*)"[^>]*><title>([^<]*)</g)].map(([, href, title]) => [href, title]),
    ).toEqual([
      ['/2018-03-01/', '2018-03-01'],
      ['/2018-05-01/', '2018-05-01'],
    ]);
  });

  it('of a whole year is a bar over the whole year', () => {
    const [placed] = stacked([mark('2018-01-01', '2018-12-31')], [2018, 2018]);
    expect(placed!.to - placed!.from).toBeGreaterThan(96);
  });

  it('grows with what lies in one place', () => {
    const height = (count: number) =>
      Number(
        /height="(\d+)"/.exec(
          strip(
            Array.from({ length: count }, () => mark('2018-03-01')),
            [2018, 2018],
          ).text,
        )?.[1],
      );
    expect(height(10) - height(1)).toBe(9 * (height(2) - height(1)));
  });
});

it('columns are as high as their numbers', () => {
  const drawn = columns(
    [
      { ...mark('2018-03-01', '2018-03-31'), count: 30 },
      { ...mark('2018-05-01', '2018-05-31'), count: 10 },
    ],
    [2018, 2018],
  ).text;
  const heights = [...drawn.matchAll(/<rect[^>]* height="([\d.]+)"/g)].map(([, height]) => Number(height));
  expect(heights[0]! / heights[1]!).toBeCloseTo(3);
});
