import type { CalendarDay } from '../schemas/edtf.ts';
import { monthsTouched, yearsTouched } from './dates.ts';
import { oldestFirst } from './listing.ts';
import type { Article, Person } from './model.ts';

/** The articles that name a person in one office, as the sources word it, or in none. */
export interface Lane {
  /** Empty where the sources name none; several where rare ones share a lane. */
  offices: string[];
  /** Oldest first. */
  articles: Article[];
}

/** The offices in which an article names a person, as the sources word them. */
export const officesIn = (article: Article, person: Person): string[] =>
  article.people.flatMap((named) => (named.person === person && named.office ? [named.office] : []));

/**
 * A person's appearances by office: in the order in which the offices are first attested; beyond `most` those with the
 * fewest articles share a lane; without an office comes last.
 */
export function lanesOf(person: Person, most: number): Lane[] {
  const byOffice = new Map<string, Article[]>();
  const without: Article[] = [];
  for (const article of person.articles.toReversed()) {
    const offices = new Set(officesIn(article, person));
    for (const office of offices) byOffice.set(office, [...(byOffice.get(office) ?? []), article]);
    if (offices.size === 0) without.push(article);
  }
  const frequent = new Set(
    [...byOffice]
      .sort(([, a], [, b]) => b.length - a.length)
      .slice(0, byOffice.size > most ? most - 1 : most)
      .map(([office]) => office),
  );
  const rare = [...byOffice].filter(([office]) => !frequent.has(office));
  const shared = {
    offices: rare.map(([office]) => office),
    articles: [...new Set(rare.flatMap(([, articles]) => articles))].sort(oldestFirst),
  };
  return [
    ...[...byOffice]
      .filter(([office]) => frequent.has(office))
      .map(([office, articles]) => ({ offices: [office], articles })),
    ...(rare.length > 0 ? [shared] : []),
    ...(without.length > 0 ? [{ offices: [], articles: without }] : []),
  ];
}

/** How many articles may have been published in a month, `2023-11`, or a year, `2023`. */
export interface Bin {
  id: string;
  first: CalendarDay;
  last: CalendarDay;
  count: number;
}

/**
 * Counts articles by month or, where that makes more than `most` bins, by year, oldest first. An article of unknown
 * day counts in each that it may belong to.
 */
export function binned(articles: readonly Article[], most: number): Bin[] {
  const months = countBy(articles.map((article) => monthsTouched(article)));
  const counts = months.size <= most ? months : countBy(articles.map((article) => yearsTouched(article)));
  return [...counts]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, count]) => ({ id, count, ...daysOfPeriod(id) }));
}

function countBy(ids: readonly string[][]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const id of ids.flat()) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}

function daysOfPeriod(id: string): { first: CalendarDay; last: CalendarDay } {
  if (id.length === 4) return { first: `${id}-01-01`, last: `${id}-12-31` };
  const [year, month] = id.split('-').map(Number) as [number, number];
  const end = new Date(0);
  end.setUTCFullYear(year, month, 0);
  return { first: `${id}-01`, last: end.toISOString().slice(0, 10) };
}
