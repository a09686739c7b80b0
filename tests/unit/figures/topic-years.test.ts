import { describe, expect, it } from 'vitest';
import { BAND, type Counts, MULTIPLE, band, multiple, radiusOf } from '../../../src/figures/topic-years.ts';

/** A topic's counts by year, the latest first, for as many columns as the rows have. */
const counts = (rows: number[][], over: Partial<Counts> = {}): Counts => ({
  most: Math.max(1, ...rows.flat()),
  columns: (rows[0] ?? []).map((_, column) => ({ name: `Column ${column}`, hue: column * 30 })),
  rows: rows.map((cells, row) => ({
    name: String(2020 - row),
    cells: cells.map((count, column) => ({
      count,
      href: `/${row}/${column}/`,
      title: `${row} & ${column}: ${count}`,
    })),
  })),
  ...over,
});

const discsOf = (drawn: string) =>
  [...drawn.matchAll(/<a href="([^"]*)".*?<circle cx="([\d.]+)" cy="([\d.]+)" r="([\d.]+)"/g)].map(
    ([, href = '', x, y, r]) => ({ href, x: Number(x), y: Number(y), r: Number(r) }),
  );

const ROWS = [
  [4, 0, 1],
  [0, 16, 0],
];
const DRAWINGS = [
  ['a multiple', (of: Counts) => multiple(of).text],
  ['a band', (of: Counts) => band(of, 'Over time').text],
] as const;

describe.each(DRAWINGS)('%s', (_, draw) => {
  it('has a disc for each count but none for nothing, and each is a link with its title', () => {
    const drawn = draw(counts(ROWS));
    expect(
      discsOf(drawn)
        .map(({ href }) => href)
        .toSorted(),
    ).toEqual(['/0/0/', '/0/2/', '/1/1/']);
    expect([...drawn.matchAll(/<title>([^<]*)</g)].map(([, title]) => title).toSorted()).toEqual([
      '0 &amp; 0: 4',
      '0 &amp; 2: 1',
      '1 &amp; 1: 16',
    ]);
  });

  it('has discs whose areas are as the counts', () => {
    const discs = Object.fromEntries(discsOf(draw(counts(ROWS))).map(({ href, r }) => [href, r]));
    expect(discs['/1/1/']! / discs['/0/0/']!).toBeCloseTo(2, 1);
  });

  it('has every disc within its frame', () => {
    const drawn = draw(counts(Array.from({ length: 30 }, () => [9, 9, 9, 9])));
    const [, width, height] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(drawn)!.map(Number);
    const discs = discsOf(drawn);
    expect(discs).toHaveLength(120);
    expect(
      discs.filter(({ r, x, y }) => x - r < 0 || x + r > width! || y - r < -2.1 || y + r > height! + 2.1),
    ).toEqual([]);
  });

  it('of nothing draws nothing', () => {
    expect(discsOf(draw(counts([], { columns: [] })))).toEqual([]);
  });
});

describe('the years', () => {
  const places = (drawn: string, axis: 'x' | 'y') =>
    Object.fromEntries(discsOf(drawn).map((disc) => [disc.href, disc[axis]]));

  it('run downwards in a multiple, the latest first', () => {
    const y = places(multiple(counts(ROWS)).text, 'y');
    expect(y['/1/1/']! - y['/0/0/']!).toBe(MULTIPLE.row);
  });

  it('run from left to right in a band, the latest last', () => {
    const x = places(band(counts(ROWS), 'Over time').text, 'x');
    expect(x['/1/1/']).toBeLessThan(x['/0/0/']!);
    expect(x['/0/0/']).toBe(x['/0/2/']);
  });

  it('have names that do not touch in a band', () => {
    const drawn = band(counts(Array.from({ length: 30 }, () => [1])), 'Over time').text;
    const names = [...drawn.matchAll(/class="year" x="([\d.]+)"/g)].map(([, x]) => Number(x));
    const gaps = names.slice(1).map((x, index) => Math.abs(x - names[index]!));
    expect(Math.min(...gaps)).toBeGreaterThan(34);
    expect(Math.max(...names)).toBeLessThan(BAND.wide - 15);
  });
});

it('the same count is as large in every multiple of one scale', () => {
  const [a, b] = [[[4]], [[4], [39]]].map((rows) => discsOf(multiple(counts(rows, { most: 39 })).text)[0]!.r);
  expect(a).toBe(b);
  expect(radiusOf(39, 39, 13)).toBe(13);
});
