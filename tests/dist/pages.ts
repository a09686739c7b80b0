import type { Page } from './site.ts';

/**
 * What `complaintsOf` has to say about each page, with the page's address before it: empty where all is well.
 *
 * @throws Error where there are no pages to ask
 */
export function complaints(pages: readonly Page[], complaintsOf: (page: Page) => Iterable<string>): string[] {
  if (pages.length === 0) throw new Error('There is no page to look at.');
  return pages.flatMap((page) => [...complaintsOf(page)].map((complaint) => `${page.path}: ${complaint}`));
}
