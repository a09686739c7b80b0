import { readContent } from '../../../src/check/read.ts';
import { joinArchive } from '../../../src/archive/join.ts';
import type { Article, Archive } from '../../../src/archive/model.ts';
import type { Entries } from '../../../src/archive/tables.ts';
import { COLLECTIONS, type Collection } from '../../../src/schemas/fields.ts';
import { schemas } from '../../../src/schemas/index.ts';
import { FRONTS } from '../schemas/fronts.ts';
import { SMALL } from '../small.ts';

/** What an entry says besides the least that it has to, by its id. */
export type Said = Partial<Record<Collection, Record<string, object>>>;

/** One entry in each collection, and those given, read by the real schemas. */
export function entriesOf(said: Said): Entries {
  const base: Said = {
    organisations: { 'lamp-union': {} },
    events: { congress: {} },
    topics: { light: {} },
    people: { 'ada-brandt': {} },
    places: { keel: {} },
    publishers: { 'keel-courier': {} },
  };
  return Object.fromEntries(
    COLLECTIONS.map((collection) => [
      collection,
      Object.entries({ ...base[collection], ...said[collection] }).map(([id, over]) => ({
        id,
        data: schemas[collection].parse({ ...FRONTS[collection], ...over }),
      })),
    ]),
  ) as Entries;
}

export const archiveOf = (said: Said): Archive => joinArchive(entriesOf(said));

/** An archive of articles alone: what each says, by its id. */
export const articlesOf = (articles: Record<string, object>): Article[] => archiveOf({ articles }).articles;

export const NOTE = { source: { ...FRONTS.articles.source, note: 'The cutting lies between two others.' } };

/** Articles of those dates (EDTF), oldest first. */
export const datedArticles = (dates: string[], over: object = {}): Article[] =>
  articlesOf(
    Object.fromEntries(
      dates.map((published, index) => [
        `${published.slice(0, 4)}/a${String(index).padStart(3, '0')}`,
        { published, ...NOTE, ...over },
      ]),
    ),
  ).toReversed();

/** The small archive of the fixtures. */
export function smallArchive(): Archive {
  const { files } = readContent(SMALL);
  const entries = Map.groupBy(files, ({ collection }) => collection);
  return joinArchive(
    Object.fromEntries(
      COLLECTIONS.map((collection) => [
        collection,
        (entries.get(collection) ?? []).map(({ data, id }) => ({
          id,
          data: schemas[collection].parse(data),
        })),
      ]),
    ) as Entries,
  );
}

/** The one of that id. @throws Error where there is none */
export function byId<T extends { id: string }>(list: readonly T[], id: string): T {
  const found = list.find((each) => each.id === id);
  if (!found) throw new Error(`There is no ${id} among ${list.map((each) => each.id).join(', ')}.`);
  return found;
}

export const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id);
