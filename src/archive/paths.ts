import { withMeetings } from './lineage.ts';
import { type ListPage, pagesOf, pagesOfWeight } from './listing.ts';
import type { Archive, Article, Entity, Event } from './model.ts';
import { type Appearance, appearancesIn, tied } from './ties.ts';

/** What the page of an entity is given: the entity, and the part of its articles that the page shows. */
export interface EntityProps<T> {
  entity: T;
  page: ListPage<Article>;
}

/**
 * The paths of a route `[id]/[...page]`: the entity's own address, and `page-2` and so on for further articles.
 *
 * @param articlesOf the articles the entity's pages list, in their order
 */
export const entityPaths = <T extends Entity>(
  entities: T[],
  articlesOf: (entity: T) => Article[] = ({ articles }) => articles,
) =>
  entities.flatMap((entity) =>
    pagesOf(articlesOf(entity)).map((page) => ({
      params: { id: entity.id, page: pageParam(page) },
      props: { entity, page } satisfies EntityProps<T>,
    })),
  );

/** How many names a page of an index lists. */
export const INDEX_SIZE = 300;

/** The paths of a route `[...page]` that lists all entities of a collection. */
export const indexPaths = <T>(entities: T[], size = INDEX_SIZE) =>
  pagesOf(entities, size).map((page) => ({ params: { page: pageParam(page) }, props: { page } }));

/** How many events a page of their index names, those within others with them. */
export const EVENTS_INDEX_SIZE = 200;

/** The pages of the index of events: those that are part of no other, each with all within it. */
export const eventPages = (events: Event[]): ListPage<Event>[] =>
  pagesOfWeight(
    events.filter(({ parent }) => !parent),
    EVENTS_INDEX_SIZE,
    (event) => withMeetings(event).length,
  );

/** The paths of a route `[...page]` that lists all events. */
export const eventPaths = (events: Event[]) =>
  eventPages(events).map((page) => ({ params: { page: pageParam(page) }, props: { page } }));

/** How many people a page of their index lists: each with those named beside them. */
export const PEOPLE_INDEX_SIZE = 120;

/** How many people a page of the people of an entity lists. */
const PEOPLE_SIZE = 60;

/**
 * The paths of a route `[id]/people/[...page]`: everyone whom the entity's articles name, where two of them are tied.
 *
 * @param articlesOf the articles of the entity
 */
export const peoplePaths = <T extends Entity>(
  entities: T[],
  articlesOf: (entity: T) => Article[] = ({ articles }) => articles,
) =>
  entities
    .map((entity) => ({ entity, articles: articlesOf(entity) }))
    .filter(({ articles }) => tied(appearancesIn(articles)).length > 0)
    .flatMap(({ articles, entity }) =>
      pagesOf(appearancesIn(articles), PEOPLE_SIZE).map((page) => ({
        params: { id: entity.id, page: pageParam(page) },
        props: { entity, page, articles } satisfies PeopleProps<T>,
      })),
    );

/** What a page of the people of an entity is given. */
export interface PeopleProps<T> {
  entity: T;
  page: ListPage<Appearance>;
  /** The articles of the entity. */
  articles: Article[];
}

/** The rest parameter of a further page; the first page has none. */
export const pageParam = ({ number }: { number: number }) => (number === 1 ? undefined : `page-${number}`);

/** The articles by the year their address begins with, the latest year first; years of withdrawn ones alone are empty. */
export const articleYears = ({
  articles,
  withdrawn,
}: Pick<Archive, 'articles' | 'withdrawn'>): { year: string; articles: Article[] }[] =>
  [...Map.groupBy([...articles, ...withdrawn], yearOf)]
    .map(([year]) => ({ year, articles: articles.filter((article) => yearOf(article) === year) }))
    .sort((a, b) => (a.year < b.year ? 1 : -1));

const yearOf = ({ id }: { id: string }) => id.slice(0, 4);
