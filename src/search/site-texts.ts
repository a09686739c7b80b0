import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { capitalsOf, placedWords } from './language/words.ts';
import { indexedText } from './pagefind.ts';
import type { FoundArticle } from './stored.ts';
import { type ArticleText, textOfPage } from './text.ts';

/** What the index is built from. */
export interface SiteTexts {
  /** The ids of the articles by their numbers. */
  articles: string[];
  /** What Pagefind is given of each. */
  indexed: string[];
  /** In how many articles each word stands. */
  frequencies: Map<string, number>;
}

/** The routes whose files `readSiteTexts` reads. */
export const READ_ROUTES = [
  'src/pages/articles/[year]/[slug].astro',
  'src/pages/search/data/articles.json.ts',
  'src/pages/search/data/article/[number].json.ts',
];

/** After so many articles it lets others have their turn. */
const AT_ONCE = 20;

/**
 * Reads the text of each article from its page, and writes it beside what `search/data/article/<number>.json` says of it.
 *
 * @param directory the built site
 * @throws Error where one of the files is not there
 */
export async function readSiteTexts(directory: string): Promise<SiteTexts> {
  const data = join(directory, 'search/data');
  const articles = JSON.parse(readFileSync(join(data, 'articles.json'), 'utf8')) as string[];
  const frequencies = new Map<string, number>();
  const indexed: string[] = [];
  for (const [number, id] of articles.entries()) {
    const text = textOfPage(readFileSync(join(directory, 'articles', id, 'index.html'), 'utf8'));
    addText(join(data, 'article', `${number}.json`), text);
    indexed.push(readWords(text, frequencies));
    if (number % AT_ONCE === 0) await setImmediate();
  }
  return { articles, indexed, frequencies };
}

/** Counts the words of a text, and gives what Pagefind is given of it. */
function readWords({ headline, passages, summary }: ArticleText, frequencies: Map<string, number>): string {
  const parts = [headline, summary, ...passages.map(([, text]) => text)];
  const placed = parts.map(placedWords);
  const words = placed.map((part) => part.map(({ word }) => word));
  for (const word of new Set(words.flat())) frequencies.set(word, (frequencies.get(word) ?? 0) + 1);
  const capitals = new Set(parts.flatMap((part, index) => capitalsOf(part, placed[index])));
  return indexedText(words[0]!, words.slice(1), capitals);
}

function addText(file: string, text: ArticleText) {
  const known = JSON.parse(readFileSync(file, 'utf8')) as FoundArticle;
  writeFileSync(file, JSON.stringify({ ...known, passages: text.passages }));
}
