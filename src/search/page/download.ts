import { apiUrl } from '../../archive/urls.ts';
import { API_PAGE_SIZE, pathOf } from '../../formats/api-lists.ts';
import { RESULT_FORMATS, type ResultFormatName, type ResultRecord } from '../../formats/result-set.ts';
import { strings } from '../../strings/browser.ts';

/** The page of the API's list of articles, newest first, on which the article of that number stands, from 1. */
const pageOf = (article: number) => Math.floor(article / API_PAGE_SIZE) + 1;

/**
 * Loads what was found and hands it to the reader as a file.
 *
 * @param articles their numbers, in the order shown
 * @param progress is told how many are there
 * @throws Error where something cannot be loaded
 */
export async function download(
  name: ResultFormatName,
  articles: readonly number[],
  query: string,
  progress: (done: number) => void,
): Promise<void> {
  const pages = new Map<number, ResultRecord[]>();
  for (const page of [...new Set(articles.map(pageOf))]) {
    pages.set(page, await read(apiUrl(`${pathOf('articles', page)}.json`)));
    progress(articles.filter((article) => pages.has(pageOf(article))).length);
  }
  const records = articles.map((article) => pages.get(pageOf(article))![article % API_PAGE_SIZE]!);
  const { ending, type, write } = RESULT_FORMATS[name];
  const text = write({ query, search: location.href, records });
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = `${strings.search.download.fileName}.${ending}`;
  link.click();
  URL.revokeObjectURL(link.href);
}

async function read(address: string): Promise<ResultRecord[]> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status} ${response.statusText}`);
  return ((await response.json()) as { items: ResultRecord[] }).items;
}
