import { brotliCompressSync, constants } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { calendarOf } from '../../../src/archive/days.ts';
import { type Chronology, chronologyOf } from '../../../src/archive/chronology.ts';
import { chronologyRows } from '../../../src/figures/chronology-rows.ts';
import { drawsMonths, smallChronologyFigure, chronologyFigure } from '../../../src/figures/chronology.ts';
import { showsDays, yearFigures } from '../../../src/figures/year.ts';
import { coverage as schema } from '../../../src/schemas/coverage.ts';
import { NOTE, archiveOf, smallArchive } from '../archive/entries.ts';
import { spread } from './archives.ts';

const ARTICLES = /^[^:]*: ([\d,]+) articles?/;

/** The articles that the titles of the bars speak of, each bar's once. */
const titled = (text: string) =>
  [...text.matchAll(/class="bar(?: hollow)?"[^>]*><title>([^<]*)</g)]
    .map(([, title]) => Number(ARTICLES.exec(title!.replace(/^\d{4}, /, ''))?.[1]?.replaceAll(',', '')))
    .reduce((all, count) => all + count, 0);

const archive = archiveOf({
  organisations: { 'lamp-union': { rank: 1, hue: 240 }, fog: { rank: 2, hue: 30 } },
  articles: {
    '2019/a': { published: '2019-03-01' },
    '2019/b': { published: '2019-03', organisations: ['fog'], ...NOTE },
    '2019/c': { published: '2019-02/2019-03', ...NOTE },
    '2018/d': { published: '2018-12/2019-01', ...NOTE },
    '2016/e': { published: '2016-02-29', organisations: ['fog', 'lamp-union'] },
  },
});
const coverage = schema.parse({ from: '2016-02', to: '2019-03', gaps: [{ span: '2017', note: 'Lost.' }] });
const chronology = chronologyOf(archive, coverage);
const grown = (count: number, years: number) => chronologyOf(spread(count, years), undefined);

const SIZES: [string, Chronology][] = [
  ['one article', grown(1, 1)],
  ['these articles', chronology],
  ['the small archive', chronologyOf(smallArchive(), undefined)],
  ['20 years', grown(2000, 20)],
  ['60 years', grown(50_000, 60)],
  ['400 years', grown(4000, 400)],
];

describe('the bars', () => {
  it.each(SIZES)('stand for every article once: %s', (_, of) => {
    expect(titled(chronologyFigure(of).text)).toBe(of.total);
    expect(titled(smallChronologyFigure(of).text)).toBe(of.total);
  });

  it('are months as long as these can be told apart, then years, then several years', () => {
    const bars = (of: Chronology) => chronologyFigure(of).text.split('class="bar').length - 1;
    expect([drawsMonths(grown(2000, 20)), drawsMonths(grown(2000, 30))]).toEqual([true, false]);
    expect(bars(grown(2000, 20))).toBe(240);
    expect(bars(grown(2000, 30))).toBe(30);
    expect(bars(grown(4000, 400))).toBeLessThanOrEqual(120);
  });

  it('lead to the month or the year, and say whose articles they are', () => {
    const { text } = chronologyFigure(chronology);
    expect(text).toContain('<a href="/dates/2019/03/" class="bar" tabindex="-1"><title>March');
    expect(text).toMatch(/2019: 2 articles; [^<]*1, [^<]*1; 1 of no known day/);
    expect(smallChronologyFigure(chronology).text).toContain('<a href="/dates/2019/" class="bar">');
  });

  it('have one of their own, hollow, for what is known to no month, and to no year', () => {
    const hollow = [...chronologyFigure(chronology).text.matchAll(/class="bar hollow"[^>]*><title>([^<]*)/g)];
    expect(hollow.map(([, title]) => title)).toEqual([
      expect.stringContaining('2019, month not known: 1 article'),
      expect.stringContaining('Year not known: 1 article'),
    ]);
  });

  it('have a stop for the keyboard at each year, not at each month', () => {
    const stops = (text: string) => [...text.matchAll(/<a (?![^>]*tabindex)/g)].length;
    expect(stops(chronologyFigure(grown(2000, 20)).text)).toBe(20);
    expect(stops(smallChronologyFigure(grown(2000, 20)).text)).toBe(20);
    const many = stops(chronologyFigure(grown(2000, 100)).text);
    expect(many).toBeGreaterThan(0);
    expect(many).toBeLessThanOrEqual(30);
  });

  it('are the same each time', () => {
    expect(chronologyFigure(chronology).text).toBe(chronologyFigure(chronologyOf(archive, coverage)).text);
  });
});

describe('the table', () => {
  const rows = chronologyRows(chronology, true);

  it('has a row for each year, each month that holds something or may, and each run of others', () => {
    expect(
      rows.map((row) => [row.kind, 'first' in row ? row.first : row.year, 'state' in row && row.state]),
    ).toEqual([
      ['year', '2016', 'held'],
      ['empty', '2016-01', 'outside'],
      ['month', '2016-02', 'held'],
      ['empty', '2016-03', 'none'],
      ['year', '2017', 'gap'],
      ['year', '2018', 'none'],
      ['year', '2019', 'held'],
      ['month', '2019-01', 'none'],
      ['month', '2019-02', 'none'],
      ['month', '2019-03', 'held'],
      ['empty', '2019-04', 'outside'],
      ['unknown', '2019', false],
      ['unknown', undefined, false],
    ]);
  });

  it('names the whole of a run', () => {
    expect(rows.flatMap((row) => (row.kind === 'empty' ? [`${row.first}/${row.last}`] : []))).toEqual([
      '2016-01/2016-01',
      '2016-03/2016-12',
      '2019-04/2019-12',
    ]);
  });

  it.each(SIZES)('has every article once in its years and what is known to none: %s', (_, of) => {
    const counted = chronologyRows(of, false).flatMap((row) => row.counts);
    expect(counted.reduce((all, count) => all + count, 0)).toBe(of.total);
  });
});

describe('an explorer of many articles', () => {
  const drawn = (count: number, years: number) => {
    const of = spread(count, years);
    const { days } = calendarOf(of.articles);
    const span = chronologyOf(of, undefined);
    const byMonth = Map.groupBy(days, ({ id }) => id.slice(0, 7));
    const calendars = showsDays(span, days)
      ? span.years.flatMap((year) => yearFigures(year, byMonth, span))
      : [];
    return { calendars, text: [chronologyFigure(span), ...calendars].join('') };
  };

  it('shows the days of some, and not of too many', () => {
    expect(drawn(400, 20).calendars).toHaveLength(240);
    expect(drawn(901, 20).calendars).toEqual([]);
    expect(drawn(400, 60).calendars).toEqual([]);
  });

  it.each([
    [900, 30],
    [50_000, 25],
    [50_000, 60],
  ])('draws %i articles in %i years in less than half of its 40 kB', (count, years) => {
    // The best quality, which makes it smaller still, takes seconds.
    const params = { [constants.BROTLI_PARAM_QUALITY]: 7 };
    expect(brotliCompressSync(drawn(count, years).text, { params }).length).toBeLessThan(20_000);
  });
});
