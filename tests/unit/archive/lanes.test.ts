import { describe, expect, it } from 'vitest';
import { binned, lanesOf } from '../../../src/archive/lanes.ts';
import { NOTE, archiveOf, articlesOf, byId, ids } from './entries.ts';

const ADA = 'ada-brandt';

/** Ada's lanes: when each article was published, and the offices that it names. */
const lanes = (articles: [published: string, ...offices: (string | undefined)[]][], most = 9) =>
  lanesOf(
    byId(
      archiveOf({
        articles: Object.fromEntries(
          articles.map(([published, ...offices], index) => [
            `${published.slice(0, 4)}/${index}`,
            { published, people: offices.map((office) => ({ person: ADA, ...(office && { office }) })) },
          ]),
        ),
      }).people,
      ADA,
    ),
    most,
  ).map(({ articles: own, offices }) => `${offices.join(' & ') || 'none'}: ${ids(own).join(' ')}`);

describe('lanes', () => {
  it('are the offices in the order in which they are attested, their articles oldest first', () => {
    expect(
      lanes([
        ['2019-05-01', 'keeper'],
        ['2018-05-01', 'clerk'],
        ['2020-05-01', 'keeper'],
      ]),
    ).toEqual(['clerk: 2018/1', 'keeper: 2019/0 2020/2']);
  });

  it('have those without an office last', () => {
    expect(
      lanes([
        ['2017-05-01', undefined],
        ['2018-05-01', 'clerk'],
      ]),
    ).toEqual(['clerk: 2018/1', 'none: 2017/0']);
  });

  it('have an article under each office that it names', () => {
    expect(lanes([['2018-05-01', 'clerk', 'keeper']])).toEqual(['clerk: 2018/0', 'keeper: 2018/0']);
  });

  it('beyond as many as there is room for are shared by the offices of the fewest articles', () => {
    const articles: [string, string][] = [
      ['2015-05-01', 'clerk'],
      ['2016-05-01', 'keeper'],
      ['2017-05-01', 'chair'],
      ['2018-05-01', 'keeper'],
    ];
    expect(lanes(articles, 3)).toHaveLength(3);
    expect(lanes(articles, 2)).toEqual(['keeper: 2016/1 2018/3', 'clerk & chair: 2015/0 2017/2']);
  });

  it('of no article are none', () => {
    expect(lanes([])).toEqual([]);
  });
});

describe('bins', () => {
  const articles = articlesOf({
    '2019/a': { published: '2019-02-08' },
    '2019/b': { published: '2019-02', ...NOTE },
    '2019/c': { published: '2019-01-30/2019-02-02', ...NOTE },
    '2020/d': { published: '2020-02-29' },
  });

  it('are months, in each of which an article that may belong to it counts', () => {
    expect(binned(articles, 3)).toEqual([
      { id: '2019-01', first: '2019-01-01', last: '2019-01-31', count: 1 },
      { id: '2019-02', first: '2019-02-01', last: '2019-02-28', count: 3 },
      { id: '2020-02', first: '2020-02-01', last: '2020-02-29', count: 1 },
    ]);
  });

  it('are years where there are too many months', () => {
    expect(binned(articles, 2)).toEqual([
      { id: '2019', first: '2019-01-01', last: '2019-12-31', count: 3 },
      { id: '2020', first: '2020-01-01', last: '2020-12-31', count: 1 },
    ]);
  });
});
