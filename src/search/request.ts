import { boundsOf } from '../schemas/edtf.ts';
import { FACETS, type Facet } from './facets.ts';

export type SortOrder = 'relevance' | 'newest' | 'oldest';

/** What is asked of the search, as its address says it. */
export interface SearchRequest {
  /** What was typed. */
  text: string;
  /** Values by facet: any of those of one facet, all facets together. */
  chosen: Map<Facet, string[]>;
  /** Days, `YYYY-MM-DD`, both inclusive. */
  from: string | undefined;
  to: string | undefined;
  sort: SortOrder;
  /** From 1. */
  page: number;
}

/** Whether it is a day that the calendar has. */
const isRealDay = (text: string) => boundsOf(text)?.precision === 'day';

/** Reads the parameters of an address. What makes no sense in them is left aside. */
export function readRequest(parameters: URLSearchParams): SearchRequest {
  const chosen = new Map<Facet, string[]>();
  for (const facet of FACETS) {
    const values = [...new Set(parameters.getAll(facet).filter(Boolean))];
    if (values.length > 0) chosen.set(facet, values);
  }
  const day = (name: string) => parameters.getAll(name).find(isRealDay);
  const sort = parameters.get('sort');
  const page = Number(parameters.get('page'));
  return {
    text: (parameters.get('q') ?? '').trim(),
    chosen,
    from: day('from'),
    to: day('to'),
    sort: sort === 'newest' || sort === 'oldest' ? sort : 'relevance',
    page: Number.isSafeInteger(page) && page > 1 ? page : 1,
  };
}

/** The parameters of a request, always in one order, with nothing in them that says nothing. */
export function writeRequest({ chosen, from, page, sort, text, to }: SearchRequest): URLSearchParams {
  const parameters = new URLSearchParams();
  if (text) parameters.set('q', text);
  for (const facet of FACETS) for (const value of chosen.get(facet) ?? []) parameters.append(facet, value);
  if (from) parameters.set('from', from);
  if (to) parameters.set('to', to);
  if (sort !== 'relevance') parameters.set('sort', sort);
  if (page > 1) parameters.set('page', String(page));
  return parameters;
}

/** Something besides words is asked for. */
export const isNarrowed = ({ chosen, from, to }: SearchRequest) => chosen.size > 0 || Boolean(from ?? to);

/** Nothing is asked: the page waits. */
export const isEmpty = (request: SearchRequest) => !request.text && !isNarrowed(request);
