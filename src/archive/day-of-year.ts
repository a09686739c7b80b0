import type { CalendarDay } from '../schemas/edtf.ts';
import { eventsByDay } from './days.ts';
import { compare } from './listing.ts';
import type { Article, Event } from './model.ts';

/** A day that every year has, or every fourth: `03-08`. */
export type DayOfYear = string;

/** What happened on a day of the year. */
export interface OnDay {
  day: DayOfYear;
  /** Those dated to it, newest first. */
  articles: Article[];
  /** Those of at most a month under way on it in any year, the latest first. */
  events: Event[];
  /** The nearest day that has an article: itself where it has one, of two as near the earlier; undefined where none has. */
  nearest: DayOfYear | undefined;
  earlier: DayOfYear;
  later: DayOfYear;
}

/** 1 January to 31 December, 29 February among them. */
export const DAYS_OF_YEAR: readonly DayOfYear[] = Array.from({ length: 366 }, (_, index) =>
  new Date(Date.UTC(2024, 0, 1 + index)).toISOString().slice(5, 10),
);

export const dayOfYear = (day: CalendarDay): DayOfYear => day.slice(5);

/** @param articles newest first @param events the latest first */
export function onThisDay(articles: Article[], events: Event[]): OnDay[] {
  const dated = Map.groupBy(
    articles.filter(({ precision }) => precision === 'day'),
    ({ first }) => dayOfYear(first),
  );
  const underWay = eventsOn(events);
  const at = (index: number) => DAYS_OF_YEAR.at(index % DAYS_OF_YEAR.length)!;
  const nearest = nearestOf((day) => dated.has(day));
  return DAYS_OF_YEAR.map((day, index) => ({
    day,
    articles: dated.get(day) ?? [],
    events: underWay.get(day) ?? [],
    nearest: nearest[index],
    earlier: at(index - 1),
    later: at(index + 1),
  }));
}

/** For each day of the year the nearest that has something, over the turn of the year too. */
function nearestOf(has: (day: DayOfYear) => boolean): (DayOfYear | undefined)[] {
  const held = DAYS_OF_YEAR.map(has);
  const { length } = held;
  return held.map((_, index) => {
    for (let step = 0; step <= length / 2; step++) {
      for (const at of [index - step + length, index + step]) {
        if (held[at % length]) return DAYS_OF_YEAR[at % length];
      }
    }
    return undefined;
  });
}

/** What lasts longer, such as a year of meetings, is no event of a day. */
const LONGEST = 31 * 86_400_000;
const isShort = ({ first, last }: Event) => Date.parse(last) - Date.parse(first) < LONGEST;

function eventsOn(events: Event[]): Map<DayOfYear, Event[]> {
  const found = new Map<DayOfYear, Event[]>();
  for (const [day, underWay] of [...eventsByDay(events.filter(isShort))].sort(([a], [b]) => compare(b, a))) {
    found.set(dayOfYear(day), [...(found.get(dayOfYear(day)) ?? []), ...underWay]);
  }
  return found;
}
