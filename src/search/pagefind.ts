import type { SearchEngine, Where } from './engine.ts';
import type { ArticleWords } from './site-texts.ts';

/** The part of Pagefind's browser API that is used. https://pagefind.app/docs/api-reference/ */
interface Pagefind {
  options: (options: { baseUrl: string }) => Promise<void>;
  search: (text: string) => Promise<{ results: { id: string; words: number[] }[] }>;
}

/** What `search/data/engine.json` holds. */
export interface EngineData {
  /** Pagefind's id of each article by its number, without what all begin with, separated by spaces. */
  ids: string;
  /** What all ids begin with. */
  prefix: string;
  /** One of the files of the index, to see whether they can be reached. */
  probe: string;
}

/** Language under which everything is indexed: Pagefind has no stemmer for it, and finds words as they are. */
export const LANGUAGE = 'unknown';

/** Stands between passages, so that no phrase runs from one into the next. */
const BOUNDARY = 'zz0';
const PREFIXES = { text: '', title: 'zz1', capitals: 'zz2' } as const;

/** A word as it stands in the index: Pagefind divides and folds some words of its own accord, but none of these. */
function indexed(word: string, prefix: keyof typeof PREFIXES): string {
  const plain = /^(?!zz)[a-z0-9]+$/.test(word);
  return (
    PREFIXES[prefix] +
    (plain ? word : `zz3${Array.from(word, (letter) => letter.codePointAt(0)!.toString(36)).join('z')}`)
  );
}

/** The text that Pagefind indexes for an article. */
export const indexedText = ({ capitals, headline, others }: ArticleWords): string =>
  [
    ...[headline, ...others].map((words) => words.map((word) => indexed(word, 'text')).join(' ')),
    headline.map((word) => indexed(word, 'title')).join(' '),
    [...capitals].map((word) => indexed(word, 'capitals')).join(' '),
  ].join(` ${BOUNDARY} `);

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
  const [pagefind, { ids, prefix, probe }] = await Promise.all([
    import(/* @vite-ignore */ `${bundle}pagefind.js`) as Promise<Pagefind>,
    data,
  ]);
  await pagefind.options({ baseUrl: base });
  const numbers = new Map(ids.split(' ').map((id, number) => [prefix + id, number]));
  /** Words asked for together are looked into together. */
  let reaching: Promise<void> | undefined;
  return {
    find: async (words, where: Where, capitals = false) => {
      const text = words.map((word) => indexed(word, capitals ? 'capitals' : where)).join(' ');
      const { results } = await pagefind.search(`"${text}"`);
      if (results.length === 0)
        await (reaching ??= reach(bundle + probe).finally(() => (reaching = undefined)));
      return results.map(({ id, words: positions }) => {
        const article = numbers.get(id);
        if (article === undefined)
          throw new Error(
            `The index knows an article ${id} that the archive does not: they are not of one build.`,
          );
        return { article, positions };
      });
    },
  };
}

/** Pagefind passes over a part of its index that cannot be loaded, and finds nothing: nothing found is looked into. */
async function reach(address: string) {
  const { ok, status } = await fetch(address, { method: 'HEAD', cache: 'no-store' });
  if (!ok) throw new Error(`${address}: ${status}`);
}
