import { describe, expect, it } from 'vitest';
import { type Catalogue, answer, daysOf } from '../../../src/search/answer.ts';
import { FACETS, type Facet, type FacetValue } from '../../../src/search/facets.ts';
import { readRequest } from '../../../src/search/request.ts';
import { dateBounds } from '../../../src/schemas/edtf.ts';

const published = ['2020-01-05', '2019-12-30/2020-01-02', '2019-10', '2019-03-08', '2018'];
const values = (facet: Record<string, number[]>): FacetValue[] =>
  Object.entries(facet).map(([id, numbers]) => ({ id, name: id, articles: numbers }));
const catalogue: Catalogue = {
  days: published.map(daysOf),
  facets: new Map<Facet, FacetValue[]>([
    ['organisation', values({ union: [0, 1, 3], office: [2, 3], none: [] })],
    ['topic', values({ light: [0, 2, 3], fog: [1, 4] })],
  ]),
};
const ALL = [3, 0, 4, 1, 2];

/** What was found with words has a relevance, here falling along the list. */
const scored = (found: readonly number[], query: string) =>
  new Map(found.map((number, index) => [number, query.includes('q=') ? found.length - index : 0]));

const ask = (query: string, found = ALL) =>
  answer(catalogue, readRequest(new URLSearchParams(query)), scored(found, query));

describe('answer', () => {
  it.each([
    ['organisation=union', [0, 1, 3]],
    ['organisation=union&organisation=office', [0, 1, 2, 3]],
    ['organisation=union&topic=light', [0, 3]],
    ['organisation=union&organisation=office&topic=fog', [1]],
    ['organisation=office&topic=fog', []],
    ['organisation=nobody', []],
    ['organisation=nobody&organisation=office', [2, 3]],
    ['organisation=none', []],
  ])('narrows by any value of a facet, and all facets together: %s', (query, expected) => {
    expect(ask(query).articles).toEqual(expected);
  });

  it('finds nothing that the engine did not find', () => {
    expect(ask('q=x&organisation=union&sort=newest', [3, 4]).articles).toEqual([3]);
  });

  it.each([
    ['q=x', ALL],
    ['q=x&sort=newest', [0, 1, 2, 3, 4]],
    ['q=x&sort=oldest', [4, 3, 2, 1, 0]],
    ['topic=light', [0, 2, 3]],
    ['topic=light&sort=oldest', [3, 2, 0]],
    ['q=x&topic=light', [3, 0, 2]],
  ])('sorts %s as asked, by relevance only where there are words', (query, expected) => {
    expect(ask(query).articles).toEqual(expected);
  });

  it.each([
    ['from=2020-01-05', [0]],
    ['from=2020-01-06', []],
    ['to=2020-01-04', [1, 2, 3, 4]],
    // Of the interval, the last day meets the first that is asked for.
    ['from=2020-01-02&to=2020-01-04', [1]],
    ['from=2020-01-03&to=2020-01-04', []],
    ['from=2019-12-30&to=2019-12-30', [1]],
    ['to=2019-12-29&from=2019-11-01', []],
    // A month and a year meet every day in them.
    ['from=2019-10-31&to=2019-10-31', [2]],
    ['from=2019-10-01&to=2019-10-01', [2]],
    ['from=2019-09-30&to=2019-09-30', []],
    ['from=2018-06-01&to=2018-06-01', [4]],
    ['from=2018-12-31&to=2019-01-01', [4]],
    ['to=2017-12-31', []],
    ['from=2019-03-08&to=2019-03-08', [3]],
    ['from=2019-12-31&to=2019-01-01', []],
  ])('takes the articles that may be of the days asked for: %s', (query, expected) => {
    expect(ask(query).articles).toEqual(expected);
  });

  it('counts what choosing a value would leave, its own facet aside', () => {
    const { counts } = ask('organisation=union');
    expect(
      Object.fromEntries([...counts].map(([facet, ofFacet]) => [facet, Object.fromEntries(ofFacet)])),
    ).toEqual({
      organisation: { union: 3, office: 2, none: 0 },
      topic: { light: 2, fog: 1 },
    });
  });

  it('counts no facet that is not loaded', () => {
    expect([...ask('q=x').counts.keys()]).toEqual(['organisation', 'topic']);
  });
});

describe('answer, on a generated set', () => {
  const random = generator(20_191_103);
  const pick = (count: number) => Math.floor(random() * count);
  const publications = ['2019-03-08', '2019-04', '2020', '2018-12-20/2019-01-10', '2020-02-29', '2021-07-01'];
  const listed = Array.from({ length: 60 }, () => publications[pick(publications.length)] ?? '');
  const has = new Map(
    FACETS.map((facet) => [
      facet,
      listed.map(() => new Set(['a', 'b', 'c', 'd'].filter(() => random() < 0.35))),
    ]),
  );
  const generated: Catalogue = {
    days: listed.map(daysOf),
    facets: new Map(
      FACETS.map((facet) => [
        facet,
        values(
          Object.fromEntries(
            ['a', 'b', 'c', 'd'].map((id) => [
              id,
              listed.flatMap((_, number) => (has.get(facet)?.[number]?.has(id) ? [number] : [])),
            ]),
          ),
        ),
      ]),
    ),
  };
  const QUERIES = [
    '',
    'organisation=a',
    'organisation=a&organisation=b',
    'organisation=a&event=b',
    'organisation=a&organisation=c&event=b&topic=a&topic=d',
    'person=a&place=b&from=2019-01-05',
    'language=a&publisher=d&to=2019-04-15&from=2019-01-01',
    'year=a&year=b&year=c&year=d',
    'topic=unknown',
  ];

  it.each(QUERIES)('finds and counts as one would article by article: %s', (query) => {
    const request = readRequest(new URLSearchParams(query));
    const found = listed.flatMap((_, number) => (random() < 0.8 ? [number] : []));
    const passes = (number: number, except?: Facet) => {
      const { first, last } = dateBounds(listed[number] ?? '');
      const inTime = (!request.from || last >= request.from) && (!request.to || first <= request.to);
      return (
        inTime &&
        [...request.chosen].every(
          ([facet, ids]) => facet === except || ids.some((id) => has.get(facet)?.[number]?.has(id)),
        )
      );
    };
    const { articles: answered, counts } = answer(generated, request, scored(found, query));
    expect(answered).toEqual(found.filter((number) => passes(number)));
    const expected = FACETS.map((facet) => [
      facet,
      ['a', 'b', 'c', 'd'].map(
        (id) => found.filter((number) => passes(number, facet) && has.get(facet)?.[number]?.has(id)).length,
      ),
    ]);
    expect(FACETS.map((facet) => [facet, [...(counts.get(facet)?.values() ?? [])]])).toEqual(expected);
  });

  it('is not all alike', () => {
    const sizes = QUERIES.map(
      (query) =>
        answer(
          generated,
          readRequest(new URLSearchParams(query)),
          new Map(listed.map((_, number) => [number, 0])),
        ).articles.length,
    );
    expect(new Set(sizes).size).toBeGreaterThan(4);
  });
});

it('keeps what all but the range of days would leave', () => {
  expect(ask('topic=light&from=2020-01-01').undated.toSorted()).toEqual([0, 2, 3]);
});

/** Numbers from 0 to 1, the same in every run (mulberry32). */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
