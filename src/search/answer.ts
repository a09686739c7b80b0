import { dateBounds } from '../schemas/edtf.ts';
import type { Facet, FacetValue } from './facets.ts';
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
  const isDated = Boolean(request.from ?? request.to);
  const dated = isDated ? all.filter((number) => isWithin(catalogue.days[number]!, request)) : all;
  const passing = (numbers: number[], except?: Facet) => {
    const sets = [...allowed].flatMap(([facet, set]) => (facet === except ? [] : [set]));
    return sets.length === 0 ? numbers : numbers.filter((number) => sets.every((set) => set.has(number)));
  };
  const articles = passing(dated);
  const size = catalogue.days.length;
  const left = marked(articles, size);
  const counts = new Map<Facet, Map<string, number>>();
  for (const [facet, values] of catalogue.facets) {
    const counted = allowed.has(facet) ? marked(passing(dated, facet), size) : left;
    counts.set(facet, new Map(values.map(({ articles: filed, id }) => [id, countOf(filed, counted)])));
  }
  return { articles: inOrder(articles, request, found), counts, undated: passing(all) };
}

/** By number, whether it is among them. */
function marked(numbers: readonly number[], size: number): Uint8Array {
  const marks = new Uint8Array(size);
  for (const number of numbers) marks[number] = 1;
  return marks;
}

function countOf(numbers: readonly number[], marks: Uint8Array): number {
  let count = 0;
  for (const number of numbers) count += marks[number]!;
  return count;
}

/** Articles are numbered from the newest on, so that their numbers are their order in time. */
function inOrder(
  articles: readonly number[],
  { sort }: SearchRequest,
  found: ReadonlyMap<number, number>,
): number[] {
  const newest = [...articles].sort((a, b) => a - b);
  if (sort === 'newest') return newest;
  if (sort === 'oldest') return newest.reverse();
  // Many are of the same relevance: to compare each with others takes longer than to put those together.
  const byRelevance = new Map<number, number[]>();
  for (const article of newest) {
    const relevance = found.get(article)!;
    const same = byRelevance.get(relevance);
    if (same) same.push(article);
    else byRelevance.set(relevance, [article]);
  }
  return [...byRelevance].sort(([a], [b]) => b - a).flatMap(([, same]) => same);
}

/** Whether the days on which the article may have been published meet those asked for. */
const isWithin = ([first, last]: readonly [string, string], { from, to }: SearchRequest): boolean =>
  (!to || first <= to) && (!from || last >= from);
