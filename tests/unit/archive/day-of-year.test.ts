import { describe, expect, it } from 'vitest';
import { DAYS_OF_YEAR, onThisDay } from '../../../src/archive/day-of-year.ts';
import { NOTE, archiveOf, articlesOf, ids } from './entries.ts';

const articles = articlesOf({
  '2019/a': { published: '2019-03-08' },
  '2016/b': { published: '2016-03-08' },
  '2016/leap': { published: '2016-02-29' },
  '2018/month': { published: '2018-07', ...NOTE },
  '2018/days': { published: '2018-07-01/2018-07-02', ...NOTE },
});
const on = (day: string, of = articles) => onThisDay(of, []).find((each) => each.day === day)!;

describe('the days of the year', () => {
  it('are 366, from the first to the last', () => {
    expect([DAYS_OF_YEAR.length, DAYS_OF_YEAR[0], DAYS_OF_YEAR[59], DAYS_OF_YEAR.at(-1)]).toEqual([
      366,
      '01-01',
      '02-29',
      '12-31',
    ]);
  });

  it('follow one another in a ring', () => {
    expect([on('01-01').earlier, on('12-31').later, on('02-28').later, on('03-01').earlier]).toEqual([
      '12-31',
      '01-01',
      '02-29',
      '02-29',
    ]);
  });
});

describe('onThisDay', () => {
  it('has the articles of a day in all years, newest first, and only those whose day is known', () => {
    expect(ids(on('03-08').articles)).toEqual(['2019/a', '2016/b']);
    expect(onThisDay(articles, []).flatMap(({ articles: own }) => ids(own))).toHaveLength(3);
  });

  it.each([
    ['03-08', '03-08'],
    ['02-29', '02-29'],
    ['03-03', '02-29'],
    ['03-04', '02-29'],
    ['03-05', '03-08'],
    ['12-31', '02-29'],
    ['07-01', '03-08'],
  ])('of %s the nearest day with an article is %s, of two as near the earlier', (day, nearest) => {
    expect(on(day).nearest).toBe(nearest);
  });

  it('looks over the turn of the year, both ways', () => {
    const winter = articlesOf({
      '2019/a': { published: '2019-01-03' },
      '2018/b': { published: '2018-12-20' },
    });
    expect([on('12-30', winter).nearest, on('12-27', winter).nearest, on('12-26', winter).nearest]).toEqual([
      '01-03',
      '12-20',
      '12-20',
    ]);
  });

  it('of an archive without a known day has no nearest', () => {
    expect(new Set(onThisDay([], []).map(({ nearest }) => nearest))).toEqual(new Set([undefined]));
  });

  it('is the same on the far side of the ring', () => {
    const one = articlesOf({ '2019/a': { published: '2019-01-01' } });
    expect(new Set(onThisDay(one, []).map(({ nearest }) => nearest))).toEqual(new Set(['01-01']));
  });

  it('has the events of known days of at most a month, the latest first', () => {
    const { events } = archiveOf({
      events: {
        early: { span: '2011-03-07/2011-03-09' },
        late: { span: '2019-03-08' },
        term: { span: '2018-07-01/2019-06-30' },
        month: { span: '2019-03' },
      },
    });
    const found = onThisDay([], events).find(({ day }) => day === '03-08')!;
    expect(ids(found.events)).toEqual(['late', 'early']);
  });
});
