import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import * as pagefind from 'pagefind';
import type { ListedArticle } from './facets.ts';
import type { EngineData } from './pagefind.ts';

/** The interfaces that Pagefind brings: the search page is our own. */
const INTERFACE = /^pagefind-(?:.*ui|highlight)\./;

/** Pagefind's mark before the JSON in each of its compressed files. */
const SIGNATURE = 'pagefind_dcd';

/**
 * Builds the search index of a built site: Pagefind's own files, and `search/data/engine.json`, which says
 * by which id Pagefind knows the article of each number.
 *
 * Filters and sort keys are not given to Pagefind, whose files would then differ from build to build.
 *
 * @param directory the built site
 * @returns how many articles are indexed
 * @throws Error where Pagefind reports an error, or an article is missing from its index
 */
export async function buildIndex(directory: string): Promise<number> {
  const { index, errors } = await pagefind.createIndex();
  if (!index) throw new Error(`Pagefind: ${errors.join('; ')}`);
  try {
    const added = await index.addDirectory({ path: directory, glob: 'articles/*/*/index.html' });
    if (added.errors.length > 0) throw new Error(`Pagefind: ${added.errors.join('; ')}`);
    const { errors: unwritten, files } = await index.getFiles();
    if (unwritten.length > 0) throw new Error(`Pagefind: ${unwritten.join('; ')}`);
    const ids = new Map<string, string>();
    for (const { content, path } of files.filter(({ path }) => !INTERFACE.test(path))) {
      const target = join(directory, 'pagefind', path);
      await mkdir(join(target, '..'), { recursive: true });
      await writeFile(target, content);
      const fragment = /^fragment\/(.+)\.pf_fragment$/.exec(path)?.[1];
      if (fragment) ids.set(urlOf(content), fragment);
    }
    const articles = JSON.parse(
      await readFile(join(directory, 'search/data/articles.json'), 'utf8'),
    ) as ListedArticle[];
    const numbered = articles.map(([id]) => {
      const known = ids.get(`/articles/${id}/`);
      if (!known) throw new Error(`The search index lacks the article ${id}.`);
      return known;
    });
    const probe =
      files
        .map(({ path }) => path)
        .filter((path) => path.startsWith('index/'))
        .sort()[0] ?? 'pagefind.js';
    const engine: EngineData = { ids: numbered, probe };
    await writeFile(join(directory, 'search/data/engine.json'), JSON.stringify(engine));
    return numbered.length;
  } finally {
    await pagefind.close();
  }
}

function urlOf(fragment: Uint8Array): string {
  const text = gunzipSync(fragment).toString('utf8');
  if (!text.startsWith(SIGNATURE))
    throw new Error('Pagefind writes its fragments in a form that src/search/build.ts does not know.');
  return (JSON.parse(text.slice(SIGNATURE.length)) as { url: string }).url;
}
