import { type CalendarDay, dateBounds } from '../schemas/edtf.ts';
import { monthsTouched, yearsTouched } from './dates.ts';
import type { Article, Event } from './model.ts';

export interface Span {
  first: CalendarDay;
  last: CalendarDay;
}

/** A day, month or year on the axis, with the articles known to lie within it. */
export interface Bin extends Span {
  /** `2024-11-15`, `2024-11` or `2024` */
  id: string;
  articles: Article[];
}

/** An event's days and its articles on one axis. */
export interface TimeLine {
  axis: Span;
  unit: 'day' | 'month' | 'year';
  /** All of the axis, in order, those without articles too. */
  bins: Bin[];
  /** What is known less exactly than to a bin, by its date (EDTF), in order of time. */
  spread: { date: string; span: Span; articles: Article[] }[];
  /** What lies off the axis. */
  before: Article[];
  after: Article[];
}

const DAY = 86_400_000;
const MOST_DAYS = 62;
const MOST_MONTHS = 48;
const MOST_SPREAD = 12;
/** Fewer articles, or less of a spread, are as plain in the list. */
const LEAST_ARTICLES = 3;

export const dayNumber = (day: CalendarDay) => Date.parse(day) / DAY;
const dayOf = (number: number): CalendarDay => new Date(number * DAY).toISOString().slice(0, 10);
const daysIn = ({ first, last }: Span) => dayNumber(last) - dayNumber(first) + 1;

/**
 * The time line of an event with its articles; undefined where it would say no more than their list does. The axis
 * covers the event and what was published around it, as far off as it was long, a month at the least.
 */
export function timeLineOf({
  allArticles,
  first,
  last,
}: Pick<Event, 'allArticles' | 'first' | 'last'>): TimeLine | undefined {
  const { axis, unit } = axisOf({ first, last }, allArticles);
  const bins = binsOf(axis, unit);
  const byId = new Map(bins.map((bin) => [bin.id, bin]));
  const spread = new Map<string, TimeLine['spread'][number]>();
  const before: Article[] = [];
  const after: Article[] = [];
  for (const article of allArticles) {
    const bin =
      idOf(article.first, unit) === idOf(article.last, unit)
        ? byId.get(idOf(article.first, unit))
        : undefined;
    if (bin) bin.articles.push(article);
    else if (article.last < axis.first) before.push(article);
    else if (article.first > axis.last) after.push(article);
    else {
      const known = spread.get(article.published);
      if (known) known.articles.push(article);
      else {
        spread.set(article.published, {
          date: article.published,
          span: { first: article.first, last: article.last },
          articles: [article],
        });
      }
    }
  }
  const places = bins.filter(({ articles }) => articles.length > 0).length + spread.size;
  if (allArticles.length < LEAST_ARTICLES || places < 2) return undefined;
  return { axis, unit, bins, spread: coarsened([...spread.values()]), before, after };
}

/** Where there are more than can be told apart, those within one month become one, dated to the month. */
function coarsened(spread: TimeLine['spread']): TimeLine['spread'] {
  if (spread.length <= MOST_SPREAD) return spread;
  const dateOf = ({ date, span }: TimeLine['spread'][number]) =>
    span.first.slice(0, 7) === span.last.slice(0, 7) ? span.first.slice(0, 7) : date;
  return [...Map.groupBy(spread, dateOf)].map(([date, of]) => {
    const { first, last } = dateBounds(date);
    return { date, span: { first, last }, articles: of.flatMap(({ articles }) => articles) };
  });
}

function axisOf(event: Span, articles: Span[]): Pick<TimeLine, 'axis' | 'unit'> {
  const around = Math.max(31, daysIn(event));
  const from = dayOf(dayNumber(event.first) - around);
  const to = dayOf(dayNumber(event.last) + around);
  const near = [event, ...articles.filter(({ first, last }) => first >= from && last <= to)];
  const days: Span = {
    first: near.map(({ first }) => first).sort()[0]!,
    last: near
      .map(({ last }) => last)
      .sort()
      .at(-1)!,
  };
  if (daysIn(days) <= MOST_DAYS) return { axis: days, unit: 'day' };
  const months = monthsTouched(days);
  if (months.length <= MOST_MONTHS) return { axis: wholeMonths(months[0]!, months.at(-1)!), unit: 'month' };
  return {
    axis: { first: `${days.first.slice(0, 4)}-01-01`, last: `${days.last.slice(0, 4)}-12-31` },
    unit: 'year',
  };
}

const LENGTH = { day: 10, month: 7, year: 4 };
const idOf = (day: CalendarDay, unit: TimeLine['unit']) => day.slice(0, LENGTH[unit]);

const wholeMonths = (first: string, last: string): Span => ({ first: `${first}-01`, last: lastOf(last) });
const lastOf = (month: string): CalendarDay =>
  new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5)), 0)).toISOString().slice(0, 10);

function binsOf(axis: Span, unit: TimeLine['unit']): Bin[] {
  if (unit === 'day') {
    const start = dayNumber(axis.first);
    return Array.from({ length: daysIn(axis) }, (_, index) => {
      const id = dayOf(start + index);
      return { id, first: id, last: id, articles: [] };
    });
  }
  if (unit === 'month') {
    return monthsTouched(axis).map((id) => ({ id, ...wholeMonths(id, id), articles: [] }));
  }
  return yearsTouched(axis).map((id) => ({
    id,
    first: `${id}-01-01`,
    last: `${id}-12-31`,
    articles: [],
  }));
}
