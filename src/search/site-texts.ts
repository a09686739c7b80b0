import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { separated } from './language/words.ts';
import { type ReadPage, openPages } from './read-pages.ts';
import { type FoundArticle, fileOf } from './stored.ts';
import type { Passage } from './text.ts';

/** The words of an article, as `language/words.ts` has them. */
export type ArticleWords = Omit<ReadPage, 'passages'>;

/** What an index is built from. */
export interface SiteTexts {
  /** The ids of the articles by their numbers. */
  articles: string[];
  /** What the engine is given of each. */
  given: string[];
  /** In how many articles each word stands. */
  frequencies: Map<string, number>;
}

/** The routes whose files `readSiteTexts` reads. */
export const READ_ROUTES = [
  'src/pages/articles/[year]/[slug].astro',
  'src/pages/search/data/articles.json.ts',
  'src/pages/search/data/article/[file].json.ts',
];

/** The folder to whose files it adds. */
export const ADDED_TO = 'search/data/article';

/** After so many articles it lets others have their turn. */
const AT_ONCE = 20;

/**
 * Reads the text of each article from its page, and writes it beside what `search/data/article/<file>.json` says of it.
 *
 * @param directory the built site
 * @param giveOf for so many articles, what an engine is to be given of the one of a number
 * @param list where is kept, from build to build, what was read of the pages; without it nothing is
 * @throws Error where one of the files is not there
 */
export async function readSiteTexts(
  directory: string,
  giveOf: (articles: number) => (words: ArticleWords, number: number) => string,
  list?: string,
): Promise<SiteTexts> {
  const data = join(directory, 'search/data');
  const articles = JSON.parse(readFileSync(join(data, 'articles.json'), 'utf8')) as string[];
  const give = giveOf(articles.length);
  const pages = openPages(directory, list);
  const frequencies = new Map<string, number>();
  const given: string[] = [];
  for (const [number, id] of articles.entries()) {
    const { passages, ...words } = pages.read(`articles/${id}/index.html`);
    addPassages(join(directory, ADDED_TO, `${fileOf(number, articles.length)}.json`), passages);
    for (const word of new Set([words.headline, ...words.others].flatMap(separated)))
      frequencies.set(word, (frequencies.get(word) ?? 0) + 1);
    given.push(give(words, number));
    if (number % AT_ONCE === 0) await setImmediate();
  }
  pages.save();
  return { articles, given, frequencies };
}

function addPassages(file: string, passages: Passage[]) {
  const text = readFileSync(file, 'utf8');
  // One that was taken over from the last site has them.
  if (text.endsWith(`,"passages":${JSON.stringify(passages)}}`)) return;
  const known = JSON.parse(text) as FoundArticle;
  // With others it is the last site's as well, which is to stay as it is.
  if (known.passages.length > 0) rmSync(file);
  writeFileSync(file, JSON.stringify({ ...known, passages }));
}
