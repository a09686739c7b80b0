import { describe, expect, it } from 'vitest';
import { appearancesIn, appearancesOf, tied } from '../../../src/archive/ties.ts';
import { ids } from './entries.ts';
import { archiveNaming as archive } from './naming.ts';

const told = (articles: [string, string[]?][]) =>
  appearancesIn(archive(articles).articles).map(
    ({ count, person, ties }) =>
      `${person.id} ${count}: ${ties.map(({ person: other, shared }) => `${other.id} ${shared}`).join(', ')}`,
  );

describe('appearances', () => {
  it.each([
    [
      'count each pair once an article',
      [['ab'], ['ba'], ['ac']],
      ['ada 3: bo 2, cy 1', 'bo 2: ada 2', 'cy 1: ada 1'],
    ],
    ['count one who is named twice in an article once', [['aab']], ['ada 1: bo 1', 'bo 1: ada 1']],
    ['have those who are named alone', [['a']], ['ada 1: ']],
    ['of no article are none', [], []],
    ['order equal ties by name', [['dab']], ['ada 1: bo 1, di 1', 'bo 1: ada 1, di 1', 'di 1: ada 1, bo 1']],
  ] as [string, [string][], string[]][])('%s', (_, articles, expected) => {
    expect(told(articles)).toEqual(expected);
  });

  it('are mostly under the organisation of most articles, of several under the first in rank', () => {
    const { articles } = archive([
      ['a', ['club']],
      ['a', ['union', 'club']],
      ['b', ['union', 'guild']],
    ]);
    expect(appearancesIn(articles).map(({ organisation, person }) => [person.id, organisation?.id])).toEqual([
      ['ada', 'club'],
      ['bo', 'guild'],
    ]);
  });

  it('of a list of people keep those whom no article names', () => {
    const { articles, people } = archive([['ab']]);
    const appearances = appearancesOf(people, articles);
    expect(ids(appearances.map(({ person }) => person))).toEqual(ids(people));
    expect(appearances.filter(({ count }) => count > 0)).toHaveLength(2);
  });

  it('are tied from two articles on', () => {
    const { articles } = archive([['ab'], ['ab'], ['ac']]);
    expect(tied(appearancesIn(articles)).map(({ person }) => person.id)).toEqual(['ada', 'bo']);
  });

  it('are worked out once for the same articles', () => {
    const { articles } = archive([['ab']]);
    expect(appearancesIn(articles)).toBe(appearancesIn(articles));
  });
});
