import { site } from '../site.ts';
import { type CalendarDay } from '../schemas/edtf.ts';

interface Dated {
  id: string;
  first: CalendarDay;
  last: CalendarDay;
}

/** The order of code units, for dates and ids. */
export const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** By first day, then last day, then id: an order that two builds share. */
export const oldestFirst = (a: Dated, b: Dated) =>
  compare(a.first, b.first) || compare(a.last, b.last) || compare(a.id, b.id);
export const newestFirst = (a: Dated, b: Dated) => oldestFirst(b, a);

/** What entered the archive last comes first; of what entered together, the newest. */
export const latestAddedFirst = <T extends Dated & { added: CalendarDay }>(a: T, b: T) =>
  compare(b.added, a.added) || newestFirst(a, b);

/** For what has no date but that of its entry: the latest added first, then by id. */
export const latestAdded = (a: { added: CalendarDay; id: string }, b: { added: CalendarDay; id: string }) =>
  compare(b.added, a.added) || compare(a.id, b.id);

/** The latest day on which one of the articles was added or changed; undefined where there is none. */
export const lastChange = (articles: { changed: CalendarDay }[]) =>
  lastDay(articles.map(({ changed }) => changed));

/** The latest of the days; undefined where there is none. */
export const lastDay = (days: (CalendarDay | undefined)[]): CalendarDay | undefined =>
  days.reduce(
    (latest, day) => (latest === undefined || (day !== undefined && day > latest) ? day : latest),
    undefined,
  );

const collator = new Intl.Collator(site.locale);
export const alphabetically = (a: { sort: string; id: string }, b: { sort: string; id: string }) =>
  collator.compare(a.sort, b.sort) || compare(a.id, b.id);

/** Runs of items of one year, in the order given. */
export function byYear<T extends Dated>(items: T[]): { year: string; items: T[] }[] {
  const groups: { year: string; items: T[] }[] = [];
  for (const item of items) {
    const year = item.first.slice(0, 4);
    const group = groups.at(-1);
    if (group?.year === year) group.items.push(item);
    else groups.push({ year, items: [item] });
  }
  return groups;
}

/** One page of a list. */
export interface ListPage<T> {
  items: T[];
  /** From 1. */
  number: number;
  /** How many pages the list has, at least 1. */
  last: number;
  /** How many items the whole list has. */
  total: number;
}

export const PAGE_SIZE = 20;

/** Cuts a list into pages; an empty list has one empty page. */
export function pagesOf<T>(items: T[], size = PAGE_SIZE): ListPage<T>[] {
  return pagesOfWeight(items, size, () => 1);
}

/**
 * Cuts a list into pages by what its items weigh.
 *
 * @param most what a page bears; an item that weighs more has a page for itself
 */
export function pagesOfWeight<T>(items: T[], most: number, weightOf: (item: T) => number): ListPage<T>[] {
  const pages: T[][] = [];
  let weight = Infinity;
  for (const item of items) {
    weight += weightOf(item);
    if (weight > most) {
      pages.push([]);
      weight = weightOf(item);
    }
    pages.at(-1)!.push(item);
  }
  if (pages.length === 0) pages.push([]);
  return pages.map((own, index) => ({
    items: own,
    number: index + 1,
    last: pages.length,
    total: items.length,
  }));
}
