/** What results can be narrowed by: the names of the parameters, in the order in which they are offered. */
export const FACETS = [
  'organisation',
  'event',
  'year',
  'topic',
  'person',
  'place',
  'publisher',
  'language',
] as const;
export type Facet = (typeof FACETS)[number];

/** The facets that stand open from the start; the data of the others is loaded when they are opened or used. */
export const OPEN_FACETS: readonly Facet[] = ['organisation', 'event', 'year'];

/** One value of a facet, as `search/data/<facet>.json` lists it. */
export interface FacetValue {
  /** What the parameter carries. */
  id: string;
  name: string;
  /** The hue of an organisation. */
  hue?: number | undefined;
  /** The numbers of the articles that have the value, ascending. */
  articles: number[];
}

/**
 * An article as `search/data/articles.json` lists it: its id and date of publication (EDTF).
 * Its place in that file, from 0 for the newest, is its number in all files of the search.
 */
export type ListedArticle = [id: string, published: string];
