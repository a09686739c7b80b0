import { endsOf } from '../schemas/edtf.ts';
import { FACETS, type Facet, type FacetValue, type ListedArticle } from './facets.ts';
import type { SearchRequest } from './request.ts';

/** What the site says of its articles, as far as it is loaded. */
export interface Catalogue {
  /** Newest first. */
  articles: ListedArticle[];
  facets: Map<Facet, FacetValue[]>;
}

export interface Answer {
  /** The numbers of the articles found, in the order asked for. */
  articles: number[];
  /** How many articles each value of a loaded facet would leave, were it chosen in place of the others of its facet. */
  counts: Map<Facet, Map<string, number>>;
}

/**
 * Narrows what the engine found: any value within a facet, all facets together.
 *
 * @param found the numbers of the articles found, the best first
 */
export function answer(catalogue: Catalogue, request: SearchRequest, found: number[]): Answer {
  const allowed = new Map<Facet, Set<number>>();
  for (const [facet, ids] of request.chosen) {
    const values = catalogue.facets.get(facet) ?? [];
    allowed.set(
      facet,
      new Set(values.filter(({ id }) => ids.includes(id)).flatMap(({ articles }) => articles)),
    );
  }
  const dated = found.filter((number) => isWithin(catalogue.articles[number]!, request));
  const passing = (except?: Facet) =>
    dated.filter((number) => [...allowed].every(([facet, set]) => facet === except || set.has(number)));
  const counts = new Map<Facet, Map<string, number>>();
  for (const facet of FACETS) {
    const values = catalogue.facets.get(facet);
    if (!values) continue;
    const left = new Set(passing(facet));
    counts.set(
      facet,
      new Map(values.map(({ articles, id }) => [id, articles.filter((number) => left.has(number)).length])),
    );
  }
  return { articles: inOrder(passing(), request), counts };
}

/** Articles are numbered from the newest on, so that their numbers are their order in time. */
function inOrder(articles: number[], { sort, text }: SearchRequest): number[] {
  if (sort === 'relevance' && text) return articles;
  return articles.sort((a, b) => (sort === 'oldest' ? b - a : a - b));
}

/** Whether the days on which the article may have been published meet those asked for. */
function isWithin([, published]: ListedArticle, { from, to }: SearchRequest): boolean {
  const [first, last] = endsOf(published);
  return (!to || first <= to.slice(0, first.length)) && (!from || last >= from.slice(0, last.length));
}

/** The years that a date of publication touches. */
export function yearsOf(published: string): string[] {
  const [first, last] = endsOf(published).map((end) => Number(end.slice(0, 4))) as [number, number];
  return Array.from({ length: last - first + 1 }, (_, index) => String(first + index));
}
