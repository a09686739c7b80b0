import { type CollectionEntry, getCollection, getEntry } from 'astro:content';
import { withoutMarkers } from '../passages/marker.ts';
import { isWithdrawn } from '../schemas/articles.ts';
import type { Collection } from '../schemas/fields.ts';
import { getComparisonEntries } from './comparison-entries.ts';
import { joinArchive } from './join.ts';
import type { Archive, Article } from './model.ts';
import type { Entries } from './tables.ts';

let loaded: Promise<Archive> | undefined;

/**
 * All that the archive holds, joined and in order; the queries of every page start here.
 *
 * @throws Error where a reference leads to nothing
 */
export const getArchive = (): Promise<Archive> => (import.meta.env.DEV ? load() : (loaded ??= load()));

/**
 * The article that an entry which the archive does not hold would be, among all that it holds.
 *
 * @throws Error where a reference leads to nothing
 */
export async function getArticleOf(entry: Entries['articles'][number]): Promise<Article> {
  const entries = await getEntries();
  const others = entries.articles.filter(({ id }) => id !== entry.id);
  const { articles } = joinArchive({ ...entries, articles: [...others, entry] });
  return articles.find(({ id }) => id === entry.id)!;
}

const load = async (): Promise<Archive> => joinArchive(await getEntries(), getComparisonEntries());

async function getEntries(): Promise<Entries> {
  const [articles, organisations, events, topics, people, places, publishers, dossiers] = await Promise.all([
    getCollection('articles'),
    getCollection('organisations'),
    getCollection('events'),
    getCollection('topics'),
    getCollection('people'),
    getCollection('places'),
    getCollection('publishers'),
    getCollection('dossiers'),
  ]);
  return { articles, organisations, events, topics, people, places, publishers, dossiers };
}

/** The texts of the articles that are held as they are written, headline and summary included. */
export const getTexts = async (): Promise<string[]> =>
  (await getCollection('articles', ({ data }) => !isWithdrawn(data))).map(({ body = '', data }) =>
    [data.headline, data.summary, withoutMarkers(body)].join('\n'),
  );

/**
 * The entry itself, for a page to `render()`.
 *
 * @throws Error where there is none of that id
 */
export async function getBody<C extends Collection>(collection: C, id: string): Promise<CollectionEntry<C>> {
  const entry = await getEntry(collection, id);
  if (!entry) throw new Error(`content/${collection}/${id} is not there.`);
  return entry as CollectionEntry<C>;
}
