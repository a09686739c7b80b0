import { describe, expect, it } from 'vitest';
import { dayNumber, timeLineOf } from '../../../src/archive/time-line.ts';
import { dateBounds } from '../../../src/schemas/edtf.ts';
import { datedArticles, ids } from './entries.ts';

const lineOf = (span: string, ...dates: string[]) =>
  timeLineOf({ ...dateBounds(span), allArticles: datedArticles(dates) });

/** What each part of the line holds: bins as `id: count`. */
const parts = (span: string, ...dates: string[]) => {
  const line = lineOf(span, ...dates);
  return (
    line && {
      unit: line.unit,
      axis: [line.axis.first, line.axis.last].join('/'),
      bins: line.bins
        .filter(({ articles }) => articles.length > 0)
        .map(({ articles, id }) => `${id}: ${articles.length}`),
      spread: line.spread.map(({ articles, date }) => `${date}: ${articles.length}`),
      before: line.before.length,
      after: line.after.length,
    }
  );
};

describe('timeLineOf', () => {
  it.each<[name: string, span: string, dates: string[], parts: ReturnType<typeof parts>]>([
    [
      'counts by day where the days are few',
      '2019-03-08/2019-03-10',
      ['2019-03-01', '2019-03-09', '2019-03-09'],
      {
        unit: 'day',
        axis: '2019-03-01/2019-03-10',
        bins: ['2019-03-01: 1', '2019-03-09: 2'],
        spread: [],
        before: 0,
        after: 0,
      },
    ],
    [
      'counts by month where they are many',
      '2019',
      ['2019-02', '2019-03-09', '2019-03-10/2019-03-12'],
      {
        unit: 'month',
        axis: '2019-01-01/2019-12-31',
        bins: ['2019-02: 1', '2019-03: 2'],
        spread: [],
        before: 0,
        after: 0,
      },
    ],
    [
      'counts by year where the months are many',
      '2011/2019',
      ['2011', '2012-02', '2012-05-01'],
      {
        unit: 'year',
        axis: '2011-01-01/2019-12-31',
        bins: ['2011: 1', '2012: 2'],
        spread: [],
        before: 0,
        after: 0,
      },
    ],
    [
      'gives no day to what has none',
      '2019-03-08/2019-03-10',
      ['2019-03-07', '2019-03', '2019-03', '2019-03-09/2019-04-02'],
      {
        unit: 'day',
        axis: '2019-03-01/2019-04-02',
        bins: ['2019-03-07: 1'],
        spread: ['2019-03: 2', '2019-03-09/2019-04-02: 1'],
        before: 0,
        after: 0,
      },
    ],
    [
      'does not stretch to what is far off',
      '2019-03-08',
      ['2018-11-01', '2019-03-08', '2019-03-09', '2033-01-01'],
      {
        unit: 'day',
        axis: '2019-03-08/2019-03-09',
        bins: ['2019-03-08: 1', '2019-03-09: 1'],
        spread: [],
        before: 1,
        after: 1,
      },
    ],
    [
      'keeps what begins on the axis and ends far off',
      '2019-03-08',
      ['2019-03-06', '2019-03-08', '2019-03-08/2019-12-31'],
      {
        unit: 'day',
        axis: '2019-03-06/2019-03-08',
        bins: ['2019-03-06: 1', '2019-03-08: 1'],
        spread: ['2019-03-08/2019-12-31: 1'],
        before: 0,
        after: 0,
      },
    ],
  ])('%s', (_, span, dates, expected) => {
    expect(parts(span, ...dates)).toEqual(expected);
  });

  it.each([
    ['no article', '2019-03-08', []],
    ['two articles', '2019', ['2019-02-01', '2019-05-01']],
    ['articles of one day', '2019-03-08', ['2019-03-08', '2019-03-08', '2019-03-08']],
    ['articles of one month that is the whole', '2019-03', ['2019-03', '2019-03', '2019-03']],
  ])('is left out where it would say nothing: %s', (_, span, dates) => {
    expect(lineOf(span, ...dates)).toBeUndefined();
  });

  it.each(['2019-03-08', '2019', '2005/2019', '2019-03', '1989-11/2031'])(
    'of %s holds every article once, its bins without a gap',
    (span) => {
      const dates = [
        '2004-06',
        '2019-01-31',
        '2019-02-28/2019-03-01',
        '2019-03-08',
        '2019-03-30',
        '2019-04',
        '2020',
      ];
      const line = lineOf(span, ...dates)!;
      const held = [
        ...line.before,
        ...line.after,
        ...line.bins.flatMap(({ articles }) => articles),
        ...line.spread.flatMap(({ articles }) => articles),
      ];
      expect(ids(held).toSorted()).toEqual(ids(datedArticles(dates)).toSorted());
      expect(line.bins[0]?.first).toBe(line.axis.first);
      expect(line.bins.at(-1)?.last).toBe(line.axis.last);
      for (const [index, bin] of line.bins.slice(1).entries()) {
        expect(dayNumber(bin.first)).toBe(dayNumber(line.bins[index]!.last) + 1);
      }
      expect(line.bins.length).toBeLessThanOrEqual(62);
      expect(line.axis.first <= dateBounds(span).first && line.axis.last >= dateBounds(span).last).toBe(true);
    },
  );

  it('gathers by month what is known less exactly, where it is too much to be told apart', () => {
    const two = (day: number) =>
      `2019-03-${String(day).padStart(2, '0')}/2019-03-${String(day + 1).padStart(2, '0')}`;
    const dates = [
      '2019-03-01',
      '2019-03-31',
      '2019-02-28/2019-03-01',
      ...Array.from({ length: 12 }, (_, day) => two(day + 2)),
    ];
    expect(parts('2019-03-01/2019-03-20', ...dates)?.spread).toEqual([
      '2019-02-28/2019-03-01: 1',
      '2019-03: 12',
    ]);
    expect(parts('2019-03-01/2019-03-20', ...dates.slice(0, -1))?.spread).toHaveLength(12);
  });
});
