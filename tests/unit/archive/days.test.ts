import { describe, expect, it } from 'vitest';
import { calendarOf, eventsByDay, pagesOfPeriod } from '../../../src/archive/days.ts';
import { NOTE, archiveOf, articlesOf, ids } from './entries.ts';

const articles = articlesOf({
  '2023/day': { published: '2023-10-31', added: '2024-12-01' },
  '2023/same-day': { published: '2023-10-31', added: '2024-12-01' },
  '2023/next-day': { published: '2023-11-01', added: '2024-12-01' },
  '2023/month': { published: '2023-10', added: '2024-12-01', ...NOTE },
  '2023/interval': { published: '2023-12-30/2024-02-02', added: '2024-12-01', ...NOTE },
  '2022/year': { published: '2022', added: '2024-12-01', ...NOTE },
});
const calendar = calendarOf(articles);

describe('calendarOf', () => {
  it('has the years that articles touch, the newest first', () => {
    expect(calendar.years.map(({ dated, id, undated }) => [id, ids(dated), ids(undated)])).toEqual([
      ['2024', [], ['2023/interval']],
      ['2023', ['2023/next-day', '2023/same-day', '2023/day'], ['2023/interval', '2023/month']],
      ['2022', [], ['2022/year']],
    ]);
  });

  it('has the months that articles touch, an article of an interval in each of its own', () => {
    const months = calendar.months.filter(({ id }) => id > '2022-12');
    expect(months.map(({ dated, id, undated }) => [id, ids(dated), ids(undated)])).toEqual([
      ['2024-02', [], ['2023/interval']],
      ['2024-01', [], ['2023/interval']],
      ['2023-12', [], ['2023/interval']],
      ['2023-11', ['2023/next-day'], []],
      ['2023-10', ['2023/same-day', '2023/day'], ['2023/month']],
    ]);
    expect(ids(calendar.months.filter(({ id }) => id < '2023'))).toHaveLength(12);
  });

  it('has only the days that articles are dated to', () => {
    expect(calendar.days.map(({ articles: ofDay, id }) => [id, ids(ofDay)])).toEqual([
      ['2023-11-01', ['2023/next-day']],
      ['2023-10-31', ['2023/same-day', '2023/day']],
    ]);
  });

  it('does not take an interval of one day for a day', () => {
    const [article] = articlesOf({ '2023/a': { published: '2023-10-18/2023-10-18', ...NOTE } });
    expect(calendarOf(article ? [article] : []).days).toEqual([]);
  });

  it('of nothing is empty', () => {
    expect(calendarOf([])).toEqual({ years: [], months: [], days: [] });
  });
});

describe('pagesOfPeriod', () => {
  const dated = articlesOf(
    Object.fromEntries(
      Array.from({ length: 45 }, (_, index) => [
        `2023/a-${index}`,
        { published: '2023-10-31', added: '2024-12-01' },
      ]),
    ),
  );
  const pages = (of: number, beside: number) =>
    pagesOfPeriod({ id: '2023', dated: dated.slice(0, of), undated: dated.slice(0, beside) }).map(
      ({ items, last, number, total }) => [number, items.length, last, total],
    );

  it.each<[string, number, number, number[][]]>([
    ['nothing', 0, 0, [[1, 0, 1, 0]]],
    [
      'more dated than not',
      21,
      5,
      [
        [1, 20, 2, 21],
        [2, 1, 2, 21],
      ],
    ],
    [
      'more whose day is not known',
      21,
      45,
      [
        [1, 20, 3, 21],
        [2, 1, 3, 21],
        [3, 0, 3, 21],
      ],
    ],
    [
      'none dated',
      0,
      21,
      [
        [1, 0, 2, 0],
        [2, 0, 2, 0],
      ],
    ],
  ])('has as many as the longer list needs: %s', (_, of, beside, expected) => {
    expect(pages(of, beside)).toEqual(expected);
  });
});

describe('eventsByDay', () => {
  const { events } = archiveOf({
    events: {
      sitting: { span: '2019-03-07/2019-03-09' },
      vote: { span: '2019-03-08' },
      congress: { span: '2019' },
      talks: { span: '2019-03' },
      autumn: { span: '2019-03-01/2019-04' },
    },
  });

  it.each([
    ['2019-03-06', []],
    ['2019-03-07', ['sitting']],
    ['2019-03-08', ['sitting', 'vote']],
    ['2019-03-09', ['sitting']],
    ['2019-03-10', []],
  ])('on %s, of the events whose days are known: %j', (day, found) => {
    expect(ids(eventsByDay(events).get(day) ?? []).sort()).toEqual(found);
  });
});
