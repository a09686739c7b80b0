import { expect, it } from 'vitest';
import { calendarOf } from '../../../src/archive/days.ts';
import { chronologyOf } from '../../../src/archive/chronology.ts';
import { yearFigures } from '../../../src/figures/year.ts';
import { coverage as schema } from '../../../src/schemas/coverage.ts';
import { NOTE, archiveOf } from '../archive/entries.ts';

const archive = archiveOf({
  articles: {
    '2019/a': { published: '2019-03-08' },
    '2019/b': { published: '2019-03-08' },
    '2019/c': { published: '2019-03', ...NOTE },
    '2019/d': { published: '2019-04/2019-05', ...NOTE },
  },
});
const coverage = schema.parse({
  from: '2019-02-10',
  to: '2019-11',
  gaps: [{ span: '2019-06-02/2019-06-05', note: 'Lost.' }],
});
const chronology = chronologyOf(archive, coverage);
const days = Map.groupBy(calendarOf(archive.articles).days, ({ id }) => id.slice(0, 7));
const figures = yearFigures(chronology.years[0]!, days, chronology).map(({ text }) => text);
const count = (month: number, part: string) => figures[month - 1]!.split(part).length - 1;

it('has twelve months', () => {
  expect(figures).toHaveLength(12);
});

it('fills the days that articles are dated to, and those alone', () => {
  expect(figures.map((_, index) => count(index + 1, 'class="day"'))).toEqual([
    0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  ]);
  expect(figures[2]).toContain('<a href="/dates/2019/03/08/"');
  expect(figures[2]).toContain('2\u00a0articles'.replace('\u00a0', ' '));
});

it('tells days outside what is covered from those of a gap and those of which nothing is held', () => {
  expect([
    count(1, 'h0'),
    count(2, 'h0'),
    count(3, 'h0'),
    count(6, 'h0'),
    count(6, 'l6-6'),
    count(12, 'h0'),
  ]).toEqual([0, 19, 30, 26, 4, 0]);
});

it('says beside a month how many articles are or may be of it without a known day', () => {
  expect([3, 4, 5, 6].map((month) => /class="aside"[^>]*>([^<]*)/.exec(figures[month - 1]!)?.[1])).toEqual([
    '+1',
    '+1',
    '+1',
    undefined,
  ]);
});

it('leads to a month that has a page, and says of another why it has none', () => {
  expect(figures.map((text) => text.includes('<a href="/dates/2019/'))).toEqual([
    false,
    false,
    true,
    true,
    true,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
  ]);
  expect(figures[0]).toContain('outside what the archive covers');
  expect(figures[5]).toContain('known gap');
  expect(figures[6]).toContain('no article held');
});
