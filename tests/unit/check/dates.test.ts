import { describe, expect, it } from 'vitest';
import { FRONTS } from '../schemas/fronts.ts';
import { entry, problemsOf } from './content.ts';

const note = 'The cutting lies between two others.';
const revision = (date: string) => ({ date, kind: 'typo', note: 'A letter.' });
const check = (over: object, today = '2020-06-01') =>
  problemsOf(
    {
      'articles/2019/keepers-vote.md': entry({
        ...FRONTS.articles,
        source: { ...FRONTS.articles.source, note },
        ...over,
      }),
    },
    today,
  ).map(({ field, right, wrong }) => `${field}: ${wrong}. ${right}`);

describe('a date in the future', () => {
  it.each([
    [
      'published',
      { published: '2020-06-02', added: '2020-06-01' },
      ['published: “2020-06-02” lies in the future. Write 2020-06-01 or an earlier day'],
    ],
    [
      'added',
      { added: '2020-06-02' },
      ['added: “2020-06-02” lies in the future. Write 2020-06-01 or an earlier day'],
    ],
    [
      'accessed',
      { source: { ...FRONTS.articles.source, accessed: '2020-06-02' } },
      ['source.accessed: “2020-06-02” lies in the future. Write 2020-06-01 or an earlier day'],
    ],
    [
      'a month',
      { published: '2020-07' },
      ['published: “2020-07” lies in the future. Write 2020-06-01 or an earlier day'],
    ],
    [
      'the end of an interval',
      { published: '2019-03-01/2020-06-02' },
      ['published: “2020-06-02” lies in the future. Write 2020-06-01 or an earlier day'],
    ],
    [
      'a revision',
      { revisions: [revision('2020-05-31'), revision('2020-06-02')] },
      ['revisions.1.date: “2020-06-02” lies in the future. Write 2020-06-01 or an earlier day'],
    ],
  ])('is reported: %s', (_, over, problems) => {
    expect(check(over)).toEqual(problems);
  });

  it.each([
    ['today', { published: '2020-06-01', added: '2020-06-01' }],
    ['the month that is not over', { published: '2020-06', added: '2020-06-01' }],
    ['the year that is not over', { published: '2020', added: '2020-06-01' }],
    ['a revision of today', { revisions: [revision('2020-06-01')] }],
  ])('is not %s', (_, over) => {
    expect(check(over)).toEqual([]);
  });

  it('is judged by the day that is given', () => {
    expect(check({ added: '2020-06-02' }, '2020-06-02')).toEqual([]);
    expect(check({}, '2020-01-14')).toEqual([
      'added: “2020-01-15” lies in the future. Write 2020-01-14 or an earlier day',
    ]);
  });

  it('may be the span of an event', () => {
    expect(problemsOf({ 'events/congress.md': entry({ ...FRONTS.events, span: '2031' }) })).toEqual([]);
  });
});

describe('dates in an order that cannot be', () => {
  it.each([
    [
      'read before it was published',
      { source: { ...FRONTS.articles.source, accessed: '2019-03-07' } },
      [
        'source.accessed: “2019-03-07” is before the original was published. Write the day on which it was read, or take it away where nobody noted it',
      ],
    ],
    [
      'added before it was published',
      { added: '2019-03-07' },
      ['added: “2019-03-07” is before the original was published. Write 2019-03-08 or a later day'],
    ],
    [
      'revised before it was added',
      { revisions: [revision('2020-01-14')] },
      [
        'revisions.0.date: “2020-01-14” is before 2020-01-15. Revisions follow the day of entry, oldest first',
      ],
    ],
    [
      'revisions with the newest first',
      { revisions: [revision('2020-03-01'), revision('2020-02-01')] },
      [
        'revisions.1.date: “2020-02-01” is before 2020-03-01. Revisions follow the day of entry, oldest first',
      ],
    ],
  ])('are reported: %s', (_, over, problems) => {
    expect(check(over)).toEqual(problems);
  });

  it.each([
    ['added on the day it was published', { added: '2019-03-08' }],
    ['two revisions on one day', { revisions: [revision('2020-01-15'), revision('2020-01-15')] }],
    ['added within the interval', { published: '2020-01-01/2020-01-31' }],
  ])('are not: %s', (_, over) => {
    expect(check(over)).toEqual([]);
  });
});
