import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import * as pagefind from 'pagefind';
import { givenBack } from '../building/memory.ts';
import { begin } from './begin.ts';
import { SIGNATURE, idsIn } from './pagefind-ids.ts';
import { type EngineData, LANGUAGE, endingsOf, indexedText, runOf } from './pagefind.ts';
import { type ArticleWords, type SiteTexts, readSiteTexts } from './site-texts.ts';

/** What the search page loads of what Pagefind writes: its script, its worker, its code and its index of words. */
const NEEDED = /^(?:pagefind(?:-worker)?\.js|pagefind-entry\.json|pagefind\..+\.pf_meta|wasm\..+|index\/.+)$/;
const METADATA = '.pf_meta';
const FRAGMENT = /^fragment\/(?<id>.+)\.pf_fragment$/;

/** So many articles Pagefind may have before it that it has not yet taken in. */
const AT_ONCE = 100;

/** What an index in runs of so many articles is built from. */
interface IndexTexts extends SiteTexts {
  run: number;
}

/**
 * Reads what `buildIndex` needs of the articles of a site whose other files may still be missing: see `readSiteTexts`.
 *
 * @param run how many articles stand in a run; as many as is best where it is left out
 */
export async function readTexts(
  directory: string,
  { list, run }: { list?: string | undefined; run?: number } = {},
): Promise<IndexTexts> {
  const runIn = (articles: number) => run ?? runOf(articles);
  const giveOf = (articles: number) => {
    const size = runIn(articles);
    const endings = endingsOf(articles, size);
    return (words: ArticleWords, number: number) => indexedText(words, endings[Math.floor(number / size)]!);
  };
  const texts = await readSiteTexts(directory, giveOf, list);
  return { ...texts, run: runIn(texts.articles.length) };
}

interface Indexing {
  /** Counts the seconds in which Pagefind is waited for. */
  clock?: ReturnType<typeof stopwatch>;
  /** When there is memory for the index, of which Pagefind needs little before it makes its files. */
  room?: Promise<unknown>;
}

/**
 * Builds the search index of a built site: Pagefind's files, `search/data/engine.json`, and the words of the archive in
 * `search/data/words.json`.
 *
 * Filters and sort keys are not given to Pagefind, whose files would then differ from build to build; nor are the
 * texts it would show, which are our own files.
 *
 * @param directory the built site
 * @returns how many articles there are
 * @throws Error where Pagefind reports an error, or an article is missing from its index
 */
export async function buildIndex(
  directory: string,
  { articles, frequencies, given, run }: IndexTexts,
  { clock = stopwatch(), room = Promise.resolve() }: Indexing = {},
): Promise<number> {
  const data = join(directory, 'search/data');
  const added = queue(AT_ONCE);
  const { errors, index } = await clock.time(pagefind.createIndex());
  if (!index) throw new Error(`Pagefind: ${errors.join('; ')}`);
  try {
    for (const [number, content] of given.entries()) {
      const record = { url: String(number), content, language: LANGUAGE, meta: {} };
      const add = index.addCustomRecord(record).then((answer) => {
        if (answer.errors.length > 0)
          throw new Error(`Pagefind: ${articles[number]}: ${answer.errors.join('; ')}`);
      });
      await clock.time(added.push(add));
    }
    await clock.time(added.end());
    await room;
    await givenBack();
    const { errors: unwritten, files } = await clock.time(index.getFiles());
    if (unwritten.length > 0) throw new Error(`Pagefind: ${unwritten.join('; ')}`);
    writeFiles(
      files.filter(({ path }) => NEEDED.test(path)),
      join(directory, 'pagefind'),
    );
    writeJson(join(data, 'engine.json'), engineData(files, articles.length, run));
    writeJson(join(data, 'words.json'), mostFrequentFirst(frequencies));
    return articles.length;
  } finally {
    await pagefind.close();
  }
}

/** Lets so many promises be open at a time. `push` and `end` throw what one of them throws. */
function queue(size: number) {
  const open: Promise<void>[] = [];
  const push = async (promise: Promise<void>) => {
    open.push(begin(promise));
    if (open.length > size) await open.shift();
  };
  return { push, end: () => Promise.all(open) };
}

/** Counts how long promises were waited for, one after the other, up to now. */
export function stopwatch() {
  let passed = 0;
  let since: number | undefined;
  const milliseconds = () => passed + (since === undefined ? 0 : performance.now() - since);
  const time = async <T>(promise: Promise<T>): Promise<T> => {
    since = performance.now();
    try {
      return await promise;
    } finally {
      passed = milliseconds();
      since = undefined;
    }
  };
  return { time, seconds: () => milliseconds() / 1000 };
}

/** Words of one letter and numbers are no help to somebody who misspelt a word. */
const mostFrequentFirst = (frequencies: Map<string, number>): string[] =>
  [...frequencies]
    .filter(([word]) => /^\p{L}{2,}$/u.test(word))
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .map(([word]) => word);

interface IndexFile {
  path: string;
  content: Uint8Array;
}

function writeFiles(files: IndexFile[], folder: string) {
  for (const { content, path } of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
}

function engineData(files: IndexFile[], size: number, run: number): EngineData {
  const ids: string[] = [];
  for (const { content, path } of files) {
    const id = FRAGMENT.exec(path)?.groups?.id;
    if (id !== undefined) ids[Number(urlOf(content))] = id;
  }
  if (Object.keys(ids).length !== size)
    throw new Error(`The search index lacks articles: it has ${Object.keys(ids).length} of ${size}.`);
  const metadata = files.find(({ path }) => path.endsWith(METADATA))!;
  const listed = idsIn(gunzipSync(metadata.content));
  if (listed.length !== size || listed.some((id, number) => id !== ids[number]))
    throw new Error('Pagefind lists the articles otherwise than src/search/pagefind-ids.ts knows.');
  const probe = files
    .map(({ path }) => path)
    .filter((path) => path.startsWith('index/'))
    .sort()[0];
  return { articles: size, run, metadata: metadata.path, probe: probe ?? 'pagefind.js' };
}

function urlOf(fragment: Uint8Array): string {
  const text = gunzipSync(fragment).toString('utf8');
  if (!text.startsWith(SIGNATURE))
    throw new Error('Pagefind writes its fragments in a form that src/search/build.ts does not know.');
  return (JSON.parse(text.slice(SIGNATURE.length)) as { url: string }).url;
}

const writeJson = (file: string, content: unknown) => writeFileSync(file, JSON.stringify(content));
