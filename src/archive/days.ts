import { endsOf, isDay } from '../schemas/edtf.ts';
import { monthsTouched } from './dates.ts';
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
    const touched = monthsTouched(article);
    for (const month of touched) add(months, month, article);
    for (const year of new Set(touched.map((month) => month.slice(0, 4)))) add(years, year, article);
    if (article.precision === 'day') days.set(article.first, [...(days.get(article.first) ?? []), article]);
  }
  const newest = <T extends { id: string }>(list: T[]) => list.sort((a, b) => (a.id < b.id ? 1 : -1));
  return {
    years: newest([...years.values()]),
    months: newest([...months.values()]),
    days: newest([...days].map(([id, list]) => ({ id, articles: list }))),
  };
}

function add(periods: Map<string, Period>, id: string, article: Article) {
  const period = periods.get(id) ?? { id, dated: [], undated: [] };
  period[article.precision === 'day' ? 'dated' : 'undated'].push(article);
  periods.set(id, period);
}

/** The events whose days are known and include `day`, in the order given. */
export const underWay = (events: Event[], day: string) =>
  events.filter(({ span, first, last }) => {
    const exact = endsOf(span).every(isDay);
    return exact && first <= day && day <= last;
  });
