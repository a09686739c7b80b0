import { describe, expect, it } from 'vitest';
import { networkOf } from '../../../src/archive/network.ts';
import { type Appearance, appearancesIn } from '../../../src/archive/ties.ts';
import { ids } from './entries.ts';
import { archiveNaming as archive } from './naming.ts';

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
