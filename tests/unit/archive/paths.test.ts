import { describe, expect, it } from 'vitest';
import { PAGE_SIZE } from '../../../src/archive/listing.ts';
import { articleYears, entityPaths, pageParam } from '../../../src/archive/paths.ts';
import { archiveOf, ids } from './entries.ts';

const many = Object.fromEntries(
  Array.from({ length: PAGE_SIZE + 1 }, (_, index) => [
    `2019/n-${index}`,
    { topics: ['light'], events: ['part'] },
  ]),
);
const { events, topics } = archiveOf({
  topics: { light: {}, fog: {} },
  events: { congress: {}, part: { parent: 'congress' } },
  articles: many,
});

describe('entityPaths', () => {
  it('has a path for each page of each entity, for one without articles too', () => {
    const paths = entityPaths(topics);
    expect(paths.map(({ params, props }) => [params.id, params.page, props.page.items.length])).toEqual(
      expect.arrayContaining([
        ['light', undefined, PAGE_SIZE],
        ['light', 'page-2', 1],
        ['fog', undefined, 0],
      ]),
    );
    expect(paths).toHaveLength(3);
  });

  it('lists the articles that it is told to', () => {
    const paths = entityPaths(events, ({ allArticles }) => allArticles).filter(
      ({ params }) => params.id === 'congress',
    );
    expect(paths.map(({ props }) => props.page.total)).toEqual([PAGE_SIZE + 1, PAGE_SIZE + 1]);
  });
});

it.each([
  [1, undefined],
  [2, 'page-2'],
  [10, 'page-10'],
])('the parameter of page %i is %s', (number, parameter) => {
  expect(pageParam({ number })).toBe(parameter);
});

it('articleYears goes by the year of the address, the latest first', () => {
  const archive = archiveOf({
    articles: {
      '2018/a': { published: '2019-01-02' },
      '2019/b': { published: '2019-01-01' },
      '2019/c': { published: '2019-03-01' },
      '2017/d': { published: '2017-01-01' },
      '2016/e': {
        revisions: [{ date: '2020-02-01', kind: 'withdrawal', note: 'It told of another union.' }],
      },
    },
  });
  expect(articleYears(archive).map(({ articles: ofYear, year }) => [year, ids(ofYear)])).toEqual([
    ['2019', ['2019/c', '2019/b']],
    ['2018', ['2018/a']],
    ['2017', ['2017/d']],
    ['2016', []],
  ]);
});
