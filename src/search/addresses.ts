import { searchUrl } from '../archive/urls.ts';
import { type SearchRequest, writeRequest } from './request.ts';

/** The address of the search that asks this. */
export const searchFor = ({ chosen = new Map(), from, text = '', to }: Partial<SearchRequest>): string =>
  searchUrl(writeRequest({ text, chosen, from, to, sort: 'relevance', page: 1 }).toString());
