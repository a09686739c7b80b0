import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { vi } from 'vitest';
import { type Sources, openSources } from '../../../src/search/page/sources.ts';
import type { BuiltSite } from '../site.ts';

/**
 * The search of a built site: Pagefind's script runs as in a browser, on the files of the site. What stands in for the
 * browser stays until `vi.unstubAllGlobals()`.
 */
export function searchOf({ directory }: Pick<BuiltSite, 'directory'>): Sources {
  const root = pathToFileURL(`${resolve(directory)}/`).href;
  vi.stubGlobal('window', globalThis);
  vi.stubGlobal('location', new URL('https://archive.example/'));
  vi.stubGlobal('document', { querySelector: () => ({ getAttribute: () => 'en' }) });
  vi.stubGlobal('fetch', (address: string) => {
    const path = decodeURI(address.replace(root, '').replace(/^.*?\/(?=pagefind\/)/, '').replace(/\?.*$/, ''));
    return Promise.resolve(new Response(readFileSync(join(directory, path))));
  });
  return openSources({ base: '/', bundle: `${root}pagefind/`, data: `${root}search/data/` }, false);
}
