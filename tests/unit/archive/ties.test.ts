import { describe, expect, it } from 'vitest';
import { type Appearance, appearancesIn, appearancesOf, networkOf, tied } from '../../../src/archive/ties.ts';
import { archiveOf, ids } from './entries.ts';

const NAMES = ['ada', 'bo', 'cy', 'di', 'ed'];

/** An archive whose articles name these people, by the first letters of their names, under these organisations. */
function archive(articles: [people: string, organisations?: string[]][]) {
  return archiveOf({
    people: Object.fromEntries(NAMES.map((name) => [name, { name }])),
    organisations: { union: { rank: 2, hue: 60 }, guild: { rank: 1, hue: 120 }, club: { hue: 30 } },
    articles: Object.fromEntries(
      articles.map(([people, organisations = ['union']], index) => [
        `2019/${index}`,
        {
          organisations,
          people: Array.from(people, (letter) => ({ person: NAMES.find((name) => name.startsWith(letter)) })),
        },
      ]),
    ),
  });
}

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

describe('the network', () => {
  const networkIn = (articles: [string, string[]?][], most?: number) => {
    const { people, ties } = networkOf(appearancesIn(archive(articles).articles), most);
    return ties.map(
      ({ from, shared, to }) => `${people[from]!.person.id}–${people[to]!.person.id} ${shared}`,
    );
  };

  it('has the ties of two articles or more, the strongest first', () => {
    expect(networkIn([['ab'], ['ab'], ['bc'], ['bc'], ['bc'], ['cd']])).toEqual(['bo–cy 3', 'ada–bo 2']);
  });

  it('leaves out whom there is no room for, the weakest tied first, and keeps no one without a tie', () => {
    const articles: [string][] = [['ab'], ['ab'], ['ab'], ['cd'], ['cd'], ['cd'], ['be'], ['be']];
    expect(networkIn(articles, 5)).toEqual(['ada–bo 3', 'cy–di 3', 'bo–ed 2']);
    expect(networkIn(articles, 4)).toEqual(['ada–bo 3', 'cy–di 3']);
    expect(networkIn(articles, 3)).toEqual(['ada–bo 3', 'bo–ed 2']);
  });

  it('of people who are all tied to each other draws the strongest ties, and still one of each person', () => {
    const people = Array.from(
      { length: 40 },
      (_, place) => ({ id: String(place), sort: String(place) }) as Appearance['person'],
    );
    const appearances = people.map((person, place): Appearance => ({
      person,
      count: 50,
      organisation: undefined,
      ties: people
        .map((other, at) => ({ person: other, shared: place < 25 && at < 25 ? 9 : 2 }))
        .filter((tie) => tie.person !== person),
    }));
    const { further, ties } = networkOf(appearances);
    expect(ties.length + further).toBe((40 * 39) / 2);
    expect(ties).toHaveLength(240);
    expect(new Set(ties.flatMap(({ from, to }) => [from, to])).size).toBe(40);
    expect(ties.filter(({ shared }) => shared === 2).length).toBeLessThanOrEqual(15);
  });

  it('names the organisations of its people in their order', () => {
    const { organisations } = networkOf(
      appearancesIn(
        archive([
          ['ab', ['union']],
          ['ab', ['union']],
          ['cd', ['guild']],
          ['cd', ['guild']],
        ]).articles,
      ),
    );
    expect(ids(organisations)).toEqual(['guild', 'union']);
  });

  it('of people without ties is empty', () => {
    expect(networkOf(appearancesIn(archive([['a'], ['b']]).articles))).toEqual({
      people: [],
      ties: [],
      further: 0,
      organisations: [],
    });
  });
});
