import { type CalendarDay, endsOf, isDay } from '../schemas/edtf.ts';
import { monthsTouched, yearsTouched } from './dates.ts';
import { type ListPage, pagesOf } from './listing.ts';
import type { Article, Event } from './model.ts';

/** A year or a month of the archive: what is dated to a day, and what only touches it. */
export interface Period {
  /** `2023` or `2023-11` */
  id: string;
  /** Newest first. */
  dated: Article[];
  /** Those whose day is not known and may lie in the period, newest first. */
  undated: Article[];
}

/** The calendar of the archive, newest first at every level. */
export interface Calendar {
  years: Period[];
  months: Period[];
  days: { id: string; articles: Article[] }[];
}

/** @param articles newest first */
export function calendarOf(articles: Article[]): Calendar {
  const years = new Map<string, Period>();
  const months = new Map<string, Period>();
  const days = new Map<string, Article[]>();
  for (const article of articles) {
    for (const month of monthsTouched(article)) add(months, month, article);
    for (const year of yearsTouched(article)) add(years, year, article);
    if (article.precision !== 'day') continue;
    const ofDay = days.get(article.first);
    if (ofDay) ofDay.push(article);
    else days.set(article.first, [article]);
  }
  const newest = <T extends { id: string }>(list: T[]) => list.sort((a, b) => (a.id < b.id ? 1 : -1));
  return {
    years: newest([...years.values()]),
    months: newest([...months.values()]),
    days: newest([...days].map(([id, list]) => ({ id, articles: list }))),
  };
}

/** The pages of a period's dated articles, as many as the longer of its two lists needs. */
export function pagesOfPeriod({ dated, undated }: Period): ListPage<Article>[] {
  const [pages, beside] = [pagesOf(dated), pagesOf(undated)];
  const last = Math.max(pages.length, beside.length);
  const empty = beside.slice(pages.length).map(({ number }) => ({ items: [], number, total: dated.length }));
  return [...pages, ...empty].map((page) => ({ ...page, last }));
}

function add(periods: Map<string, Period>, id: string, article: Article) {
  const period = periods.get(id) ?? { id, dated: [], undated: [] };
  period[article.precision === 'day' ? 'dated' : 'undated'].push(article);
  periods.set(id, period);
}

/** The events under way on each day, in the order given: those whose days are known. */
export function eventsByDay(events: Event[]): Map<CalendarDay, Event[]> {
  const byDay = new Map<CalendarDay, Event[]>();
  for (const event of events) {
    if (!endsOf(event.span).every(isDay)) continue;
    for (let day = event.first; day <= event.last; day = dayAfter(day)) {
      const known = byDay.get(day);
      if (known) known.push(event);
      else byDay.set(day, [event]);
    }
  }
  return byDay;
}

const dayAfter = (day: CalendarDay): CalendarDay =>
  new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);
