import { globSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** One page that stands for its kind. */
export interface Page {
  readonly kind: string;
  /** From the root of the site, with a slash at the end and none at the start. */
  readonly path: string;
}

const KINDS: readonly (readonly [kind: string, path: RegExp])[] = [
  ['home', /^$/],
  ['article', /^articles\/\d{4}\/(?!page-)[^/]+\/$/],
  ['organisation', /^organisations\/[^/]+\/$/],
  ['event', /^events\/[^/]+\/$/],
  ['year', /^dates\/\d{4}\/$/],
  ['search', /^search\/$/],
];

/**
 * The page of each kind with the largest HTML in a built site: where the largest holds, so do the others.
 *
 * @throws if a kind has no page.
 */
export function pagesToAudit(directory: string): Page[] {
  const pages = globSync('**/index.html', { cwd: directory })
    .map((file) => ({
      path: file.replaceAll('\\', '/').replace(/index\.html$/, ''),
      bytes: statSync(join(directory, file)).size,
    }))
    .sort((a, b) => b.bytes - a.bytes || (a.path < b.path ? -1 : 1));

  return KINDS.map(([kind, pattern]) => {
    const page = pages.find(({ path }) => pattern.test(path));
    if (page) return { kind, path: page.path };
    throw new Error(`"${directory}" holds no page of the kind "${kind}": run "npm run build" first.`);
  });
}
