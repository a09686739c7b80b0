import type { BuiltSite } from './site.ts';

/** The addresses above the pages of a site at which nothing answers. */
export function unansweredPrefixes({ pages }: BuiltSite): string[] {
  const paths = new Set(pages.map(({ path }) => path));
  const prefixes = new Set(pages.flatMap(({ path }) => [...path.matchAll(/\//g)].map(({ index }) => path.slice(0, index + 1))));
  return [...prefixes].filter((prefix) => !paths.has(prefix));
}
