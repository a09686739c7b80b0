import { getComparisonEntries } from '../../src/archive/comparison-entries.ts';
import { joinArchive } from '../../src/archive/join.ts';
import type { Article } from '../../src/archive/model.ts';
import { readContent } from '../../src/check/read.ts';
import type { Collection } from '../../src/schemas/fields.ts';
import { type Front, schemas } from '../../src/schemas/index.ts';

const { files } = readContent();

function entries<C extends Collection>(collection: C): { id: string; data: Front<C> }[] {
  return files
    .filter((file) => file.collection === collection)
    .map(({ data, id }) => ({ id, data: schemas[collection].parse(data) as Front<C> }));
}

/** The archive as its content has it, from which the tests work out what pages should show. */
export const archive = joinArchive(
  {
    articles: entries('articles'),
    organisations: entries('organisations'),
    events: entries('events'),
    topics: entries('topics'),
    people: entries('people'),
    places: entries('places'),
    publishers: entries('publishers'),
    dossiers: entries('dossiers'),
  },
  getComparisonEntries(),
);

const bodies = new Map(files.map(({ body, collection, id }) => [`${collection}/${id}`, body]));

/** The text a reader sees of an article: headline, summary and body, without Markdown. */
export function textOf({ headline, id, summary }: Article): string {
  const body = (bodies.get(`articles/${id}`) ?? '')
    .replaceAll(/^import .*$/gm, '')
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/\]\([^)]*\)/g, ']');
  return [headline, summary, body].join('\n');
}

/** The articles by their addresses. */
export const byAddress = new Map(archive.articles.map((article) => [article.href, article]));

/** @throws Error where the content has none: the test that needs it cannot be made from this archive */
export function need<T>(value: T | undefined, what: string): T {
  if (value === undefined) throw new Error(`The content has no ${what}, which this test needs.`);
  return value;
}
