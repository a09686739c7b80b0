import type { CalendarDay } from '../schemas/edtf.ts';
import { monthsTouched } from './dates.ts';
import type { Article, Person } from './model.ts';

/** The articles that name a person in one office, as the sources word it, or in none. */
export interface Lane {
  office: string | undefined;
  /** Oldest first. */
  articles: Article[];
}

/** A person's appearances by office: in the order in which the offices are first attested; without one last. */
export function lanesOf(person: Person): Lane[] {
  const lanes = new Map<string | undefined, Article[]>();
  for (const article of person.articles.toReversed()) {
    const offices = article.people.filter((named) => named.person === person).map(({ office }) => office);
    for (const office of new Set(offices)) {
      const lane = lanes.get(office);
      if (lane) lane.push(article);
      else lanes.set(office, [article]);
    }
  }
  const all = [...lanes].map(([office, articles]) => ({ office, articles }));
  return [...all.filter(({ office }) => office), ...all.filter(({ office }) => !office)];
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
  const counts =
    months.size <= most
      ? months
      : countBy(
          articles.map((article) => [...new Set(monthsTouched(article).map((month) => month.slice(0, 4)))]),
        );
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
