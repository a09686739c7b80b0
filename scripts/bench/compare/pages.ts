import { readdirSync } from 'node:fs';
import { pagesOf } from '../../../src/archive/listing.ts';
import { INDEX_SIZE } from '../../../src/archive/paths.ts';
import { type Compared, pathOf } from './archive.ts';

/** Lists of names that are cut into pages; the others stand on one. */
const PAGED_INDEXES = ['organisations', 'topics', 'people', 'places', 'publishers'];

/** So many names an index lists on a page. */
export const namesPerPage = ({ path }: { path: string }) =>
  PAGED_INDEXES.includes(path) ? INDEX_SIZE : Number.MAX_SAFE_INTEGER;

/** The addresses, below the root and without slashes at either end, of all pages that each program is to build. */
export function addressesOf({ articles, indexes, lists }: Compared): string[] {
  const further = (path: string, count: number) =>
    Array.from({ length: count }, (_, index) => (index === 0 ? path : `${path}/page-${index + 1}`));
  return [
    ...articles.map(pathOf),
    ...lists.flatMap((list) => further(list.path, pagesOf(list.articles).length)),
    ...indexes.flatMap((index) => further(index.path, pagesOf(index.names, namesPerPage(index)).length)),
  ];
}

/**
 * The addresses of the pages in a folder, in the form of `addressesOf`. Hugo writes days as `2024-11-09`, further
 * pages as `page/2`, and for the first a `page/1` that sends on: it is left out.
 */
export const addressesIn = (directory: string): string[] =>
  readdirSync(directory, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('/index.html'))
    .map((file) => file.slice(0, -'/index.html'.length))
    .filter((path) => !path.endsWith('/page/1'))
    .map((path) => path.replace(/\/page\/(\d+)$/, '/page-$1'))
    .map((path) => path.replace(/^dates\/[\d-]+/, (date) => date.replaceAll('-', '/')));

/**
 * How many pages a folder has beside those wanted.
 *
 * @throws Error where it lacks one of them
 */
export function furtherPages(wanted: readonly string[], directory: string): number {
  const there = new Set(addressesIn(directory));
  const missing = wanted.filter((address) => !there.has(address));
  if (missing.length > 0)
    throw new Error(
      `${directory} lacks ${missing.length} of ${wanted.length} pages, so that no times can be compared: /${missing.slice(0, 5).join('/, /')}/ …`,
    );
  return there.size - new Set(wanted).size;
}
