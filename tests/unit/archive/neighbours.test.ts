import { describe, expect, it } from 'vitest';
import { neighboursOf } from '../../../src/archive/neighbours.ts';
import { archiveOf, byId } from './entries.ts';

const { articles } = archiveOf({
  organisations: { 'lamp-union': {}, alone: {} },
  events: { congress: {}, first: { parent: 'congress' }, second: { parent: 'congress' }, small: {} },
  articles: {
    '2019/a': { published: '2019-03-01', events: ['congress'] },
    '2019/b': { published: '2019-03-02', events: ['first'] },
    '2019/c': { published: '2019-03-03', events: ['second'] },
    '2019/d': { published: '2019-03-03', events: ['second'] },
    '2019/e': { published: '2019-03-05', events: ['small'] },
    '2019/f': { published: '2019-03-06', organisations: ['alone'] },
  },
});

const runs = (id: string) =>
  neighboursOf(byId(articles, id)).map(({ earlier, entity, later, of, place }) => [
    entity.id,
    place,
    of,
    earlier?.id,
    later?.id,
  ]);

describe('neighboursOf', () => {
  it.each([
    [
      '2019/a',
      [
        ['congress', 1, 4, undefined, '2019/b'],
        ['lamp-union', 1, 5, undefined, '2019/b'],
      ],
    ],
    // The only one of its own event: it stands among those of the larger.
    [
      '2019/b',
      [
        ['congress', 2, 4, '2019/a', '2019/c'],
        ['lamp-union', 2, 5, '2019/a', '2019/c'],
      ],
    ],
    [
      '2019/c',
      [
        ['second', 1, 2, undefined, '2019/d'],
        ['lamp-union', 3, 5, '2019/b', '2019/d'],
      ],
    ],
    [
      '2019/d',
      [
        ['second', 2, 2, '2019/c', undefined],
        ['lamp-union', 4, 5, '2019/c', '2019/e'],
      ],
    ],
    // The only one of its event, which is part of none.
    ['2019/e', [['lamp-union', 5, 5, '2019/d', undefined]]],
    ['2019/f', []],
  ])('of %s: %j', (id, expected) => {
    expect(runs(id)).toEqual(expected);
  });
});
