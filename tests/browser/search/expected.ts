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

/** So many results stand on a few pages, and can be gone through one by one. */
export const FEW = 30;

/** The values of a facet: of those with few articles the most frequent first, then the others. */
export function valuesOf(facet: Facet): string[] {
  const values = [...new Set(archive.articles.flatMap((article) => VALUES[facet](article)))];
  const size = (value: string) => having({ [facet]: [value] }).length;
  const sizes = new Map(values.map((value) => [value, size(value)]));
  const rank = (value: string) => (sizes.get(value)! <= FEW ? 0 : 1);
  return values.sort((a, b) => rank(a) - rank(b) || sizes.get(b)! - sizes.get(a)! || (a < b ? -1 : 1));
}

/** Two values of a facet that together have more articles than either. */
export function twoValues(facet: Facet): [string, string] {
  const [first = '', ...others] = valuesOf(facet);
  const alone = having({ [facet]: [first] }).length;
  const second = others.find((other) => having({ [facet]: [first, other] }).length > alone);
  return [first, need(second, `second value of the facet ${facet}`)];
}

/** A value of each of two facets that narrow one another among these articles. */
export function crossing(one: Facet, other: Facet, articles: readonly Article[] = archive.articles) {
  const size = (chosen: Chosen) => having(chosen, articles).length;
  const others = valuesOf(other);
  for (const a of valuesOf(one)) {
    for (const b of others) {
      const both = size({ [one]: [a], [other]: [b] });
      if (both > 0 && both < Math.min(size({ [one]: [a] }), size({ [other]: [b] }))) return [a, b] as const;
    }
  }
  throw new Error(`The content has no values of ${one} and ${other} that narrow one another.`);
}
