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
export const OPEN_FACETS: readonly Facet[] = ['organisation', 'year'];

/** One value of a facet. */
export interface FacetValue {
  /** What the parameter carries. */
  id: string;
  name: string;
  /** The numbers of the articles that have the value, ascending. */
  articles: number[];
}
