import type { Article, Event } from '../../../src/archive/model.ts';
import { FACETS, type Facet } from '../../../src/search/facets.ts';
import { archive, need } from '../archive.ts';

const upwards = (event: Event): string[] => [event.id, ...(event.parent ? upwards(event.parent) : [])];

function years({ first, last }: Article): string[] {
  const [from, to] = [Number(first.slice(0, 4)), Number(last.slice(0, 4))];
  return Array.from({ length: to - from + 1 }, (_, index) => String(from + index));
}

/** What the parameters of the search promise to find, worked out from the content. */
const VALUES: Record<Facet, (article: Article) => string[]> = {
  organisation: ({ organisations }) => organisations.map(({ id }) => id),
  event: ({ events }) => events.flatMap(upwards),
  year: years,
  topic: ({ topics }) => topics.map(({ id }) => id),
  person: ({ people }) => people.map(({ person }) => person.id),
  place: ({ place, places }) => [...(place ? [place.id] : []), ...places.map(({ id }) => id)],
  publisher: ({ source }) => [source.publisher.id],
  language: ({ source }) => [source.language],
};

export type Chosen = Partial<Record<Facet, readonly string[]>>;

/** Every article that has one of the values of each facet. */
export const having = (chosen: Chosen, articles: readonly Article[] = archive.articles): Article[] =>
  articles.filter((article) =>
    FACETS.every((facet) => chosen[facet]?.some((value) => VALUES[facet](article).includes(value)) ?? true),
  );

/** Every article that may have been published between two days, both inclusive. */
export const between = (from: string, to: string): Article[] =>
  archive.articles.filter(({ first, last }) => first <= to && last >= from);

/** The values of a facet, the most frequent first. */
export function valuesOf(facet: Facet): string[] {
  const values = [...new Set(archive.articles.flatMap((article) => VALUES[facet](article)))];
  const size = (value: string) => having({ [facet]: [value] }).length;
  return values.sort((a, b) => size(b) - size(a) || (a < b ? -1 : 1));
}

/** Two values of a facet that together have more articles than either. */
export function twoValues(facet: Facet): [string, string] {
  const [first = '', ...others] = valuesOf(facet);
  const alone = having({ [facet]: [first] }).length;
  const second = others.find((other) => having({ [facet]: [first, other] }).length > alone);
  return [first, need(second, `second value of the facet ${facet}`)];
}

/** A value of each of two facets that narrow one another. */
export function crossing(one: Facet, other: Facet): [string, string] {
  for (const a of valuesOf(one)) {
    for (const b of valuesOf(other)) {
      const both = having({ [one]: [a], [other]: [b] }).length;
      const less = Math.min(having({ [one]: [a] }).length, having({ [other]: [b] }).length);
      if (both > 0 && both < less) return [a, b];
    }
  }
  throw new Error(`The content has no values of ${one} and ${other} that narrow one another.`);
}
