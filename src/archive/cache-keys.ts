import { createHash } from 'node:crypto';
import type { Period } from './days.ts';
import { withMeetings } from './lineage.ts';
import { type ListPage, pagesOf } from './listing.ts';
import type { Article, Entity, Event, Organisation, Person, Place } from './model.ts';
import { neighboursOf } from './neighbours.ts';
import { onceFor } from './once-for.ts';
import type { EntityProps, PeopleProps } from './paths.ts';
import { relatedTo } from './related.ts';
import { appearancesIn } from './ties.ts';

/*
 * By its cache key a build knows whether it may take a file over from the last site: the key holds all that the file
 * may say. A page that exports no `cacheKey` is made in every build.
 */

/**
 * A digest of anything that JSON says. An entry of the archive stands in it for what is said of it where it is named:
 * its own fields and, in the same way, what they name. What leads back to those that name it is left out; where a page
 * shows that, it is given beside.
 *
 * @throws TypeError where there is a Map or a Set in it, of which JSON would say nothing
 */
export const keyOf = (of: unknown): string => digest(JSON.stringify(of, withEntriesSaid));

/** For the page of an article. */
export const articleKey = (article: Article): string =>
  keyOf([article, article.sameMoment, neighboursOf(article), relatedTo(article)]);

/** For a page that says this and lists these articles, each of which may have the others of its moment under it. */
export const listKey = (says: unknown, page: ListPage<Article>): string =>
  keyOf([says, page, page.items.map(({ sameMoment }) => sameMoment)]);

/** For a page of a year or a month, which lists those of its day not known beside the others. */
export function periodKey({ days, earlier, gaps, later, names, page, period: { id, undated } }: PeriodProps) {
  const beside = pagesOf(undated)[page.number - 1]?.items;
  const first = page.number === 1 && [days, gaps, [...names]];
  return listKey([id, earlier, later, undated.length, beside, first], page);
}

/** What a page of a year or a month is given. */
interface PeriodProps {
  page: ListPage<Article>;
  period: Period;
  earlier: string | undefined;
  later: string | undefined;
  /** These the first page alone shows. */
  days: unknown;
  gaps: unknown;
  names: ReadonlyMap<string, string>;
}

/**
 * For a page of an entity.
 *
 * @param first what the first page says besides the list of its articles
 */
export function entityKey({ entity, page }: EntityProps<Entity>, first: () => unknown): string {
  const { length } = 'allArticles' in entity ? (entity as Event).allArticles : entity.articles;
  return listKey([entity, length, page.number === 1 && first()], page);
}

/** For a page of the people of an entity, of whom the first draws a network. */
export const peopleKey = ({ articles, entity, page }: PeopleProps<Entity>): string =>
  keyOf([entity, page, page.number === 1 && appearancesIn(articles)]);

/** What is said of events where they stand with all that is within them, and how much there is of each. */
export const treeOf = (events: readonly Event[]): unknown[] =>
  events.flatMap(withMeetings).map((event) => [event, event.allArticles.length]);

const BACK: ReadonlySet<string> = new Set<keyof Event | keyof Organisation | keyof Person | keyof Place>([
  'allArticles',
  'articles',
  'children',
  'comparisons',
  'dossiers',
  'events',
  'memberOf',
  'members',
  'offices',
]);

function withEntriesSaid(name: string, value: unknown): unknown {
  if (value instanceof Map || value instanceof Set)
    throw new TypeError(
      `JSON says nothing of what “${name}” holds, a ${value.constructor.name}: give a list of it.`,
    );
  if (typeof value !== 'object' || value === null || !('id' in value && 'href' in value)) return value;
  return saidOf(value);
}

const saidOf = onceFor((entry: object): string => {
  const isArticle = 'headline' in entry;
  const fields = Object.entries(entry).filter(([name]) =>
    isArticle ? name !== 'sameMoment' : !BACK.has(name),
  );
  return digest(JSON.stringify(fields, withEntriesSaid));
});

const digest = (text: string) => createHash('sha256').update(text).digest('base64url').slice(0, 22);
