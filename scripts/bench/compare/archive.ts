import { calendarOf } from '../../../src/archive/days.ts';
import { joinArchive } from '../../../src/archive/join.ts';
import { foldMoments } from '../../../src/archive/moments.ts';
import type { Archive, Article, Entity } from '../../../src/archive/model.ts';
import { articleYears } from '../../../src/archive/paths.ts';
import type { Entries } from '../../../src/archive/tables.ts';
import { readContent } from '../../../src/check/read.ts';
import { withoutMarkers } from '../../../src/passages/marker.ts';
import { COLLECTIONS } from '../../../src/schemas/fields.ts';
import { schemas } from '../../../src/schemas/index.ts';

/** A list of articles with a page of its own: an entity, a year of articles, a date. */
export interface List {
  /** Its address below the root, without slashes at either end. */
  path: string;
  title: string;
  /** Markdown. */
  body: string;
  articles: Article[];
  /** Articles that stand below the list on its first page. */
  undated: Article[];
}

/** What is built of an archive by each of the programs compared. */
export interface Compared {
  articles: Article[];
  lists: List[];
  /** Lists of names, by their paths. */
  indexes: { path: string; names: { path: string; name: string }[] }[];
}

/** @throws Error where the content breaks its schemas */
export function comparedArchive(content: string): Compared {
  const archive = joinArchive(entriesIn(content));
  const entities = ENTITIES.flatMap((collection) => archive[collection]);
  const dates = datesOf(archive.articles);
  return {
    articles: archive.articles,
    lists: [
      { path: 'articles', title: 'Articles', body: '', articles: archive.articles, undated: [] },
      ...articleYears(archive).map(({ articles, year }) => ({
        ...{ path: `articles/${year}`, title: year, body: '', undated: [] },
        articles,
      })),
      ...entities.map(listOf),
      ...dates,
    ],
    indexes: [
      ...ENTITIES.map((collection) => ({
        path: collection,
        names: archive[collection].map((entity) => ({ path: pathOf(entity), name: entity.short })),
      })),
      { path: 'dates', names: dates.map(({ path, title }) => ({ path, name: title })).filter(isNoDay) },
    ],
  };
}

/** An address without the slashes at its ends. */
export const pathOf = ({ href }: { href: string }) => href.replace(/^\/|\/$/g, '');

const ENTITIES = [
  'organisations',
  'events',
  'topics',
  'people',
  'places',
  'publishers',
] as const satisfies (keyof Archive)[];

function entriesIn(content: string): Entries {
  const byCollection = Map.groupBy(readContent(content).files, ({ collection }) => collection);
  const entries = COLLECTIONS.map((collection) => [
    collection,
    (byCollection.get(collection) ?? []).map(({ body, data, id }) => ({
      id,
      data: schemas[collection].parse(data),
      body: withoutMarkers(body),
    })),
  ]);
  return Object.fromEntries(entries) as Entries;
}

const listOf = (entity: Entity | Archive['events'][number]): List => ({
  path: pathOf(entity),
  title: entity.name,
  body: entity.body,
  articles: 'allArticles' in entity ? foldMoments(entity.allArticles) : entity.articles,
  undated: [],
});

function datesOf(articles: Article[]): List[] {
  const { days, months, years } = calendarOf(articles);
  const list = (id: string, dated: Article[], undated: Article[]): List => ({
    path: `dates/${id.replaceAll('-', '/')}`,
    title: id,
    body: '',
    articles: dated,
    undated,
  });
  return [
    ...[...years, ...months].map(({ dated, id, undated }) => list(id, dated, undated)),
    ...days.map(({ articles: ofDay, id }) => list(id, ofDay, [])),
  ];
}

const isNoDay = ({ path }: { path: string }) => path.split('/').length < 4;
