import { dateBounds } from '../schemas/edtf.ts';
import { FACETS, type Facet, type FacetValue } from './facets.ts';
import type { SearchRequest } from './request.ts';

/** What the site says of its articles, as far as it is loaded; articles by their numbers. */
export interface Catalogue {
  /** The first and last day on which each may have been published. */
  days: readonly (readonly [first: string, last: string])[];
  facets: ReadonlyMap<Facet, readonly FacetValue[]>;
}

/** The articles that are filed under any of those values of a loaded facet; one under several comes several times. */
export const articlesUnder = (
  { facets }: Pick<Catalogue, 'facets'>,
  facet: Facet,
  ids: readonly string[],
): number[] =>
  (facets.get(facet) ?? []).filter(({ id }) => ids.includes(id)).flatMap(({ articles }) => articles);

/** @param published EDTF */
export const daysOf = (published: string): [first: string, last: string] => {
  const { first, last } = dateBounds(published);
  return [first, last];
};

export interface Answer {
  /** The numbers of the articles found, in the order asked for. */
  articles: number[];
  /** How many articles each value of a loaded facet would leave, were it chosen in place of the others of its facet. */
  counts: Map<Facet, Map<string, number>>;
  /** The articles that all but the range of days would leave. */
  undated: number[];
}

/**
 * Narrows what the query found: any value within a facet, all facets together.
 *
 * @param found the articles found, with their relevance
 */
export function answer(
  catalogue: Catalogue,
  request: SearchRequest,
  found: ReadonlyMap<number, number>,
): Answer {
  const allowed = new Map<Facet, Set<number>>();
  for (const [facet, ids] of request.chosen) {
    allowed.set(facet, new Set(articlesUnder(catalogue, facet, ids)));
  }
  const all = [...found.keys()];
  const dated = all.filter((number) => isWithin(catalogue.days[number]!, request));
  const passing = (numbers: number[], except?: Facet) =>
    numbers.filter((number) => [...allowed].every(([facet, set]) => facet === except || set.has(number)));
  const counts = new Map<Facet, Map<string, number>>();
  for (const facet of FACETS) {
    const values = catalogue.facets.get(facet);
    if (!values) continue;
    const left = new Set(passing(dated, facet));
    counts.set(
      facet,
      new Map(values.map(({ articles, id }) => [id, articles.filter((number) => left.has(number)).length])),
    );
  }
  return { articles: inOrder(passing(dated), request, found), counts, undated: passing(all) };
}

/** Articles are numbered from the newest on, so that their numbers are their order in time. */
function inOrder(articles: number[], { sort }: SearchRequest, found: ReadonlyMap<number, number>): number[] {
  if (sort === 'oldest') return articles.sort((a, b) => b - a);
  if (sort === 'newest') return articles.sort((a, b) => a - b);
  return articles.sort((a, b) => found.get(b)! - found.get(a)! || a - b);
}

/** Whether the days on which the article may have been published meet those asked for. */
const isWithin = ([first, last]: readonly [string, string], { from, to }: SearchRequest): boolean =>
  (!to || first <= to) && (!from || last >= from);
