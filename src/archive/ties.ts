import { alphabetically } from './listing.ts';
import type { Article, Organisation, Person } from './model.ts';
import { onceFor } from './once-for.ts';

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

interface Counts {
  count: number;
  under: Map<Organisation, number>;
  with: Map<Person, number>;
}

/** Everyone whom one of the articles names, in alphabetical order, each with all who are named beside them. */
export const appearancesIn = onceFor((articles: readonly Article[]): Appearance[] => {
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
  return [...counts]
    .map(([person, of]) => ({
      person,
      count: of.count,
      organisation: [...of.under].sort(([a, m], [b, n]) => n - m || byRank(a, b))[0]?.[0],
      ties: [...of.with]
        .map(([other, shared]) => ({ person: other, shared }))
        .sort((a, b) => b.shared - a.shared || alphabetically(a.person, b.person)),
    }))
    .sort((a, b) => alphabetically(a.person, b.person));
});

const increase = <T>(counts: Map<T, number>, of: T) => counts.set(of, (counts.get(of) ?? 0) + 1);

/** The order of organisations in their list. */
export const byRank = (a: Organisation, b: Organisation) =>
  (a.rank ?? Infinity) - (b.rank ?? Infinity) || alphabetically(a, b) || 0;

/** Those of the people who are in the archive's list, with those whom no article names. */
export function appearancesOf(people: readonly Person[], articles: readonly Article[]): Appearance[] {
  const named = new Map(appearancesIn(articles).map((appearance) => [appearance.person, appearance]));
  return people.map((person) => named.get(person) ?? { person, count: 0, organisation: undefined, ties: [] });
}

/** Those who are tied to another: named together by as many articles as make a tie. */
export const tied = (appearances: readonly Appearance[]): Appearance[] =>
  appearances.filter(({ ties }) => ties[0] && ties[0].shared >= LEAST_SHARED);
