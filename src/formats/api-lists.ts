import { pagesOf, type ListPage } from '../archive/listing.ts';
import type { ApiSchema } from './api-schemas.ts';

/** How many items a page of any list has. */
export const API_PAGE_SIZE = 100;

/** A file of the API: its path below it without the ending `.json`, and what it answers, made when it is asked for. */
export interface ApiFile {
  path: string;
  schema: ApiSchema;
  body: () => object;
  /** By which a build knows whether it has changed, where that costs less than making it: see `archive/cache-keys.ts`. */
  cacheKey?: () => string;
}

/** The address of the file at a path of the API. */
export type To = (path: string) => string;

/** The path of a page of a list, from 1. */
export const pathOf = (list: string, number: number) => (number === 1 ? list : `${list}/page-${number}`);

/** The pages of a list: `people`, `people/page-2` and so on, each naming the one before and the one behind it. */
export const listFiles = <T>(
  to: To,
  list: string,
  schema: ApiSchema,
  items: T[],
  itemOf: (item: T) => object,
): ListFile<T>[] =>
  pagesOf(items, API_PAGE_SIZE).map((page) => ({
    path: pathOf(list, page.number),
    schema,
    page,
    body: () => ({ ...frame(to, list, page), items: page.items.map(itemOf) }),
  }));

export interface ListFile<T> extends ApiFile {
  page: ListPage<T>;
}

const frame = (to: To, list: string, { last, number, total }: ListPage<unknown>) => ({
  self: to(pathOf(list, number)),
  total,
  page: number,
  pages: last,
  previous: number > 1 ? to(pathOf(list, number - 1)) : null,
  next: number < last ? to(pathOf(list, number + 1)) : null,
});
