import { describe, expect, it } from 'vitest';
import { type Chronology, sum, chronologyOf } from '../../../src/archive/chronology.ts';
import { coverage as schema } from '../../../src/schemas/coverage.ts';
import { NOTE, archiveOf, smallArchive } from './entries.ts';

const archive = archiveOf({
  organisations: { 'lamp-union': { rank: 2, hue: 30 }, fog: { rank: 1, hue: 240 }, other: {} },
  articles: {
    '2019/a': { published: '2019-03-01', organisations: ['other', 'lamp-union', 'fog'] },
    '2019/b': { published: '2019-03-31', organisations: ['fog', 'lamp-union'] },
    '2019/month': { published: '2019-03', organisations: ['fog'], ...NOTE },
    '2019/days': { published: '2019-03-05/2019-03-07', organisations: ['other'], ...NOTE },
    '2019/months': { published: '2019-03/2019-05', organisations: ['fog'], ...NOTE },
    '2019/year': { published: '2019', organisations: ['lamp-union'], ...NOTE },
    '2018/years': { published: '2018-12/2019-01', organisations: ['fog'], ...NOTE },
  },
});
const coverage = schema.parse({
  from: '2017-06',
  to: '2019-04',
  gaps: [{ span: '2018-02', note: 'A month is lost.' }],
});
const chronology = chronologyOf(archive, coverage);
const year = (id: string, of: Chronology = chronology) => of.years.find((each) => each.id === id)!;
const month = (id: string) => year(id.slice(0, 4)).months.find((each) => each.id === id)!;

const totalOf = ({ yearUnknown, years }: Chronology) =>
  sum(yearUnknown) +
  sum(
    years.map(({ monthUnknown, months }) => sum(monthUnknown) + sum(months.map(({ counts }) => sum(counts)))),
  );

describe('chronologyOf', () => {
  it('has the organisations of rank in their order, and the rest', () => {
    expect(chronology.series).toEqual([
      { name: expect.any(String) as string, hue: 240 },
      { name: expect.any(String) as string, hue: 30 },
      { name: undefined, hue: undefined },
    ]);
  });

  it('counts an article under the first of its organisations that has a rank', () => {
    expect(month('2019-03').counts).toEqual([2, 1, 1]);
  });

  it('counts in a month those of its days, of the whole month and of an interval within it', () => {
    expect([sum(month('2019-03').counts), month('2019-03').undated]).toEqual([4, 2]);
  });

  it('counts what may be of several months once, in the year', () => {
    expect(year('2019').monthUnknown).toEqual([1, 1, 0]);
    expect(month('2019-04').counts).toEqual([0, 0, 0]);
    expect(year('2019').counts).toEqual([3, 2, 1]);
    expect(year('2019').undated).toBe(4);
  });

  it('counts what may be of several years once, in none of them', () => {
    expect(chronology.yearUnknown).toEqual([1, 0, 0]);
    expect(year('2018').counts).toEqual([0, 0, 0]);
  });

  it('says how many more may be of a time', () => {
    expect(['2019-03', '2019-05', '2019-06'].map((id) => month(id).possible)).toEqual([2, 2, 1]);
    expect([year('2018').possible, month('2018-12').possible, year('2019').possible]).toEqual([1, 1, 1]);
  });

  it('goes from the first year covered or held to the last, without a break', () => {
    expect(chronology.years.map(({ id }) => id)).toEqual(['2017', '2018', '2019']);
    expect(chronology.years.every(({ months }) => months.length === 12)).toBe(true);
    const beyond = chronologyOf(archive, schema.parse({ from: '2019-02', to: '2021' }));
    expect(beyond.years.map(({ id }) => id)).toEqual(['2018', '2019', '2020', '2021']);
  });

  it('tells what is outside from what is lacking and from what is not held', () => {
    expect(
      ['2017-05', '2017-06', '2018-02', '2018-03', '2019-03', '2019-05'].map((id) => month(id).state),
    ).toEqual(['outside', 'none', 'gap', 'none', 'held', 'outside']);
  });

  it.each([
    ['these articles', chronology],
    ['the small archive', chronologyOf(smallArchive(), undefined)],
  ])('counts every article once: %s', (_, of) => {
    expect(of.total).toBeGreaterThan(0);
    expect(totalOf(of)).toBe(of.total);
    for (const each of of.years)
      expect(sum(each.counts)).toBe(
        sum(each.monthUnknown) + sum(each.months.map(({ counts }) => sum(counts))),
      );
  });

  it('of nothing has no years, but those that are covered', () => {
    const nothing = { articles: [], organisations: [] };
    expect(chronologyOf(nothing, undefined)).toMatchObject({ years: [], total: 0, yearUnknown: [] });
    expect(chronologyOf(nothing, coverage).years.map(({ state }) => state)).toEqual(['none', 'gap', 'none']);
  });

  it('has no series for the rest where every article is of an organisation of rank', () => {
    expect(
      chronologyOf(
        archiveOf({ organisations: { 'lamp-union': { rank: 1 } }, articles: { '2019/a': {} } }),
        undefined,
      ).series,
    ).toHaveLength(1);
  });
});
