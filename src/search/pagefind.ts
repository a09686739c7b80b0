import type { Hit, SearchEngine, Where } from './engine.ts';
import { separated } from './language/words.ts';
import { begin } from './begin.ts';
import { loadIds } from './pagefind-ids.ts';
import type { ArticleWords } from './site-texts.ts';

/** The part of Pagefind's browser API that is used. https://pagefind.app/docs/api-reference/ */
interface Pagefind {
  options: (options: { baseUrl: string; noWorker: boolean }) => Promise<void>;
  /** Begins to load what every search needs; each search waits for it. */
  init: () => Promise<void>;
  /** Loads what a search for the text needs. */
  preload: (text: string) => Promise<void>;
  search: (text: string) => Promise<{ results: Found[] }>;
}

interface Found {
  id: string;
  /** The places of the words of a phrase where it stands first; Pagefind looks no further. */
  words: [number, ...number[]];
}

/** What `search/data/engine.json` holds. */
export interface EngineData {
  articles: number;
  /** How many articles stand in each run: see `runOf`. */
  run: number;
  /** The file in which Pagefind has its id of each article. */
  metadata: string;
  /** One of the files of the index, to see whether they can be reached. */
  probe: string;
}

/** Language under which everything is indexed: Pagefind has no stemmer for it, and finds words as they are. */
export const LANGUAGE = 'unknown';

/** Stands between passages, so that no phrase runs from one into the next. */
const BOUNDARY = 'zz0';
const PREFIXES = { text: '', title: 'zz1', capitals: 'zz2' } as const;

/**
 * How many articles stand in a run, and what the words of a run end in sets them apart from the same words of others.
 * Pagefind 1.5.2 compares each article in which a phrase stands with each place of its words (`exact_term` in
 * pagefind_web/src/search.rs), so that its time grows with the articles and with the run: a word of 40,000 articles took
 * it 5 s in one run. Small runs make an index larger.
 */
export const runOf = (articles: number): number => (articles > 20_000 ? 1000 : 2500);

/** What the words of each run of articles end in; nothing where there is one run. */
export function endingsOf(articles: number, run: number): string[] {
  const runs = Math.ceil(articles / run);
  const width = runs > 1 ? (runs - 1).toString(36).length : 0;
  return Array.from({ length: Math.max(runs, 1) }, (_, number) =>
    width === 0 ? '' : number.toString(36).padStart(width, '0'),
  );
}

/** A word as it stands in the index: Pagefind divides and folds some words of its own accord, but none of these. */
function indexed(word: string, prefix: keyof typeof PREFIXES, ending: string): string {
  const plain = /^(?!zz)[a-z0-9]+$/.test(word);
  const coded = plain
    ? word
    : `zz3${Array.from(word, (letter) => letter.codePointAt(0)!.toString(36)).join('z')}`;
  return PREFIXES[prefix] + coded + ending;
}

/**
 * The text that Pagefind indexes for an article.
 *
 * @param ending what the words of its run end in
 */
export function indexedText({ capitals, headline, others }: ArticleWords, ending: string): string {
  const said = (words: string, prefix: keyof typeof PREFIXES) =>
    separated(words)
      .map((word) => indexed(word, prefix, ending))
      .join(' ');
  return [
    ...[headline, ...others].map((words) => said(words, 'text')),
    said(headline, 'title'),
    said(capitals, 'capitals'),
  ].join(` ${BOUNDARY} `);
}

/**
 * Pagefind as the engine of the search.
 *
 * @param bundle the address of the folder that Pagefind wrote
 * @param base the address of the site's root
 * @param data what the build knows of the index
 * @param inWorker where it runs beside the page, as it must where the policy of the page lets no WebAssembly run. From
 * there each of some thousand results is copied, which takes longer than finding them.
 */
export async function pagefindEngine(
  bundle: string,
  base: string,
  data: Promise<EngineData>,
  inWorker: boolean,
): Promise<SearchEngine> {
  const started = async () => {
    const pagefind = (await import(/* @vite-ignore */ `${bundle}pagefind.js`)) as Pagefind;
    await pagefind.options({ baseUrl: base, noWorker: !inWorker });
    await pagefind.init();
    await ready(pagefind);
    return pagefind;
  };
  // Pagefind knows the name of its metadata later than this, and then has them from the browser.
  const loadingIds = begin(data.then(({ metadata }) => loadIds(bundle + metadata)));
  const [pagefind, { articles, probe, run }] = await Promise.all([started(), data]);
  const endings = endingsOf(articles, run);
  /** Words asked for together are looked into together. */
  let reaching: Promise<void> | undefined;
  return {
    find: async (words, where: Where, capitals = false) => {
      const texts = endings.map(
        (ending) =>
          `"${words.map((word) => indexed(word, capitals ? 'capitals' : where, ending)).join(' ')}"`,
      );
      reaching ??= begin(reach(bundle + probe).finally(() => (reaching = undefined)));
      const reached = reaching;
      const [ids] = await Promise.all([loadingIds, pagefind.preload(texts.join(' '))]);
      const hits: Hit[] = [];
      let turn = performance.now();
      for (const text of texts) {
        // Taken over at once: Pagefind says much more of each, of which nothing is to be kept.
        for (const { id, words } of (await pagefind.search(text)).results)
          hits.push({ article: numberOf(id, ids, hits.at(-1)?.article), position: words[0] });
        if (performance.now() - turn < LONG) continue;
        await turnOfOthers();
        turn = performance.now();
      }
      if (hits.length === 0) await reached;
      return hits;
    },
  };
}

/**
 * Waits until Pagefind is ready. Where it is not when it is asked, it looks again every 50 ms: asked at several times,
 * it is seen to be ready sooner.
 */
const ready = ({ preload }: Pagefind) =>
  Promise.race(
    [0, 10, 20, 30, 40].map(async (later) => {
      await new Promise((resolve) => setTimeout(resolve, later));
      await preload('');
    }),
  );

/**
 * The place of the id. Pagefind gives what it found in the order in which it was given it, so that each is soon found
 * behind the one before; with a Map a word of 40,000 articles took 20 ms more.
 */
function numberOf(id: string, ids: readonly string[], last = -1): number {
  const behind = ids.indexOf(id, last + 1);
  const number = behind === -1 ? ids.indexOf(id) : behind;
  if (number !== -1) return number;
  throw new Error(`The index knows an article ${id} that the archive does not: they are not of one build.`);
}

/** So many milliseconds a page may not answer its reader before one notices: https://www.w3.org/TR/longtasks-1/ */
const LONG = 50;

/** Lets the page answer its reader between one run and the next. */
const turnOfOthers = () =>
  'scheduler' in globalThis ? scheduler.yield() : new Promise((resolve) => setTimeout(resolve));

/**
 * Pagefind passes over a part of its index that cannot be loaded, and finds nothing: where nothing is found, this is
 * what tells. It is asked beside the search, as most words stand in one of their forms nowhere.
 */
async function reach(address: string) {
  const response = await fetch(address, { method: 'HEAD', cache: 'no-store' });
  // Chromium tells of a body that is not read, empty though it is, as of a request that was broken off.
  await response.arrayBuffer();
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
}
