/** The most that a page may take with its styles, after Brotli, in bytes. */
const PAGE = 14_000;

/** The pages that show the whole archive at once may take more. */
const EXPLORER = 40_000;
const EXPLORERS = /^(?:dates|places|people|topics|comparisons\/.+)\/$/;

/** @param path the address of a page below the root of the site, without the slash before it */
export const budgetOf = (path: string) => (isExplorer(path) ? EXPLORER : PAGE);
export const isExplorer = (path: string) => EXPLORERS.test(path);

const FURTHER_PAGE = /^page-\d+$/;

/** The pattern of a page’s address, which pages of one kind share: `/articles/…/…/`. Further pages of a list are of its kind. */
export function kindOf(path: string): string {
  const segments = path.split('/').filter((segment) => segment !== '' && !FURTHER_PAGE.test(segment));
  return `/${segments.map((segment, index) => `${index === 0 ? segment : '…'}/`).join('')}`;
}
