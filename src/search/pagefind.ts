import type { ExcerptRun, SearchEngine } from './engine.ts';

/** The part of Pagefind's browser API that is used. https://pagefind.app/docs/api-reference/ */
interface Pagefind {
  options: (options: { baseUrl: string; excerptLength: number }) => Promise<void>;
  search: (text: string | null) => Promise<{
    results: {
      id: string;
      data: () => Promise<{ url: string; excerpt: string; meta: { title: string; summary: string } }>;
    }[];
  }>;
}

/** What `search/data/engine.json` holds. */
export interface EngineData {
  /** Pagefind's id of each article, by the article's number. */
  ids: string[];
  /** One of the files of the index, to see whether they can be reached. */
  probe: string;
}

const EXCERPT_WORDS = 36;

/**
 * Pagefind as the engine of the search.
 *
 * @param bundle the address of the folder that Pagefind wrote
 * @param base the address of the site's root
 * @param data what the build knows of the index
 */
export async function pagefindEngine(
  bundle: string,
  base: string,
  data: Promise<EngineData>,
): Promise<SearchEngine> {
  const [pagefind, { ids, probe }] = await Promise.all([
    import(/* @vite-ignore */ `${bundle}pagefind.js`) as Promise<Pagefind>,
    data,
  ]);
  const numbers = new Map(ids.map((id, number) => [id, number]));
  await pagefind.options({ baseUrl: base, excerptLength: EXCERPT_WORDS });
  return {
    find: async (text) => {
      const { results } = await pagefind.search(text || null);
      if (results.length === 0) await reach(bundle + probe);
      return results.flatMap(({ data, id }) => {
        const article = numbers.get(id);
        if (article === undefined)
          throw new Error(`The index knows no article ${id}: it is not of this build.`);
        return {
          article,
          read: async () => {
            const { excerpt, meta, url } = await data();
            return { href: url, headline: meta.title, summary: meta.summary, excerpt: runsOf(excerpt) };
          },
        };
      });
    },
  };
}

/** Pagefind marks words in a string of HTML: only its text and its marks are taken over. */
function runsOf(html: string): ExcerptRun[] {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  return [...body.childNodes].map((node) => ({
    text: node.textContent ?? '',
    marked: node.nodeName === 'MARK',
  }));
}

/** Pagefind passes over a part of its index that cannot be loaded, and finds nothing: nothing found is looked into. */
async function reach(address: string) {
  const { ok, status } = await fetch(address, { method: 'HEAD', cache: 'no-store' });
  if (!ok) throw new Error(`${address}: ${status}`);
}
