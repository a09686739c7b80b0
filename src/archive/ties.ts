import { alphabetically } from './listing.ts';
import type { Article, Organisation, Person } from './model.ts';

/** Someone whom the same articles name. */
export interface Tie {
  person: Person;
  /** How many articles name both. */
  shared: number;
}

/** A person among some articles. */
export interface Appearance {
  person: Person;
  /** How many of the articles name the person. */
  count: number;
  /** Under which most of those articles are filed; of several, the first in the list of organisations. */
  organisation: Organisation | undefined;
  /** The strongest first; of equals in alphabetical order. */
  ties: Tie[];
}

/** How many articles have to name two people for them to be drawn as tied. */
export const LEAST_SHARED = 2;

/** How many people have to be tied for their network to be worth drawing. */
export const LEAST_TIED = 3;

interface Counts {
  count: number;
  under: Map<Organisation, number>;
  with: Map<Person, number>;
}

const known = new WeakMap<readonly Article[], Appearance[]>();

/** Everyone whom one of the articles names, in alphabetical order, each with all who are named beside them. */
export function appearancesIn(articles: readonly Article[]): Appearance[] {
  const before = known.get(articles);
  if (before) return before;
  const counts = new Map<Person, Counts>();
  for (const { organisations, people } of articles) {
    const named = [...new Set(people.map(({ person }) => person))];
    for (const person of named) {
      const of: Counts = counts.get(person) ?? { count: 0, under: new Map(), with: new Map() };
      counts.set(person, of);
      of.count++;
      for (const organisation of organisations) increase(of.under, organisation);
      for (const other of named) if (other !== person) increase(of.with, other);
    }
  }
  const appearances = [...counts]
    .map(([person, of]) => ({
      person,
      count: of.count,
      organisation: [...of.under].sort(([a, m], [b, n]) => n - m || byRank(a, b))[0]?.[0],
      ties: [...of.with]
        .map(([other, shared]) => ({ person: other, shared }))
        .sort((a, b) => b.shared - a.shared || alphabetically(a.person, b.person)),
    }))
    .sort((a, b) => alphabetically(a.person, b.person));
  known.set(articles, appearances);
  return appearances;
}

const increase = <T>(counts: Map<T, number>, of: T) => counts.set(of, (counts.get(of) ?? 0) + 1);

const byRank = (a: Organisation, b: Organisation) =>
  (a.rank ?? Infinity) - (b.rank ?? Infinity) || alphabetically(a, b) || 0;

/** Those of the people who are in the archive's list, with those whom no article names. */
export function appearancesOf(people: readonly Person[], articles: readonly Article[]): Appearance[] {
  const named = new Map(appearancesIn(articles).map((appearance) => [appearance.person, appearance]));
  return people.map((person) => named.get(person) ?? { person, count: 0, organisation: undefined, ties: [] });
}

/** Those who are tied to another: named together by as many articles as make a tie. */
export const tied = (appearances: readonly Appearance[]): Appearance[] =>
  appearances.filter(({ ties }) => ties[0] && ties[0].shared >= LEAST_SHARED);

/** As many lines as can still be told apart. */
const MOST_TIES = 240;

/** The people who are most tied, and their ties. */
export interface Network {
  /** Those with the strongest ties first. */
  people: Appearance[];
  /** `from` and `to` are places in `people`. */
  ties: { from: number; to: number; shared: number }[];
  /** How many further ties, the weakest, these people have among them. */
  further: number;
  /** Those under which the people mostly appear, in the order of their list. */
  organisations: Organisation[];
}

/**
 * The network of at most `most` people with the strongest ties; each of them is tied to another of them.
 *
 * @param appearances as `appearancesIn` returns them
 */
export function networkOf(appearances: readonly Appearance[], most = 40): Network {
  const places = new Map(appearances.map(({ person }, place) => [person, place]));
  const ties = appearances
    .flatMap(({ ties: own }, from) =>
      own.map(({ person, shared }) => ({ from, to: places.get(person)!, shared })),
    )
    .filter(({ from, shared, to }) => from < to && shared >= LEAST_SHARED);
  const together = ({ from, to }: { from: number; to: number }) =>
    appearances[from]!.count + appearances[to]!.count;
  ties.sort((a, b) => b.shared - a.shared || together(b) - together(a) || a.from - b.from || a.to - b.to);
  const chosen = new Set<number>();
  const bringing = new Set<(typeof ties)[number]>();
  for (const tie of ties) {
    const more = [tie.from, tie.to].filter((place) => !chosen.has(place));
    if (more.length === 0 || chosen.size + more.length > most) continue;
    bringing.add(tie);
    for (const place of more) chosen.add(place);
  }
  const order = [...chosen];
  const drawn = new Map(order.map((place, index) => [place, index]));
  const people = order.map((place) => appearances[place]!);
  const among = ties.filter(({ from, to }) => drawn.has(from) && drawn.has(to));
  const kept = new Set(bringing);
  for (const tie of among) if (kept.size < MOST_TIES) kept.add(tie);
  return {
    people,
    ties: among
      .filter((tie) => kept.has(tie))
      .map(({ from, shared, to }) => ({ from: drawn.get(from)!, to: drawn.get(to)!, shared })),
    further: among.length - kept.size,
    organisations: [...new Set(people.flatMap(({ organisation }) => organisation ?? []))].sort(byRank),
  };
}
