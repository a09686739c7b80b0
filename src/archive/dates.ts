import { type CalendarDay, endsOf, isDay } from '../schemas/edtf.ts';
import { site } from '../site.ts';

/** `long`: 8 March 2024 · `short`: 8 Mar 2024 · `inYear`: 8 Mar */
export type DateStyle = 'long' | 'short' | 'inYear';

/** One end of a date: what a `<time>` carries and what it shows. */
export interface DatePart {
  datetime: string;
  text: string;
}

const NO_BREAK = '\u00a0';

/**
 * The parts in which a date is shown: one, or the two ends of an interval. Of the first end, what the second
 * repeats is left out. Nothing is shown that is not known: a month has no day, a year no month.
 *
 * @param date EDTF as `dateBounds` reads it
 */
export function dateParts(date: string, style: DateStyle = 'long'): DatePart[] {
  const [first, last] = endsOf(date);
  const year = style !== 'inYear';
  const end = { datetime: last, text: partText(last, style, { year, month: true }) };
  if (first === last) return [end];
  const sameYear = first.slice(0, 4) === last.slice(0, 4) && first.length > 4;
  const sameMonth = isDay(first) && isDay(last) && first.slice(0, 7) === last.slice(0, 7);
  return [
    { datetime: first, text: partText(first, style, { year: year && !sameYear, month: !sameMonth }) },
    end,
  ];
}

/** The whole date in one line of text. */
export const dateText = (date: string, style: DateStyle = 'long') =>
  dateParts(date, style)
    .map(({ text }) => text)
    .join(' – ');

const formats = new Map<string, Intl.DateTimeFormat>();

/** Made when it is first needed: one takes a browser some milliseconds. */
function formatOf(options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = JSON.stringify(options);
  const format = formats.get(key) ?? new Intl.DateTimeFormat(site.locale, { ...options, timeZone: 'UTC' });
  formats.set(key, format);
  return format;
}

const texts = new Map<string, string>();

/** Each text is made once: an archive has few dates and shows them often. */
function partText(part: string, style: DateStyle, show: { year: boolean; month: boolean }): string {
  if (part.length === 4) return part;
  const key = `${part},${style},${show.year},${show.month}`;
  const known = texts.get(key);
  if (known !== undefined) return known;
  const format = formatOf({
    ...(part.length === 10 && { day: 'numeric' }),
    ...(show.month && { month: style === 'long' ? 'long' : 'short' }),
    ...(show.year && { year: 'numeric' }),
  });
  const text = format.format(new Date(part)).replaceAll(' ', NO_BREAK);
  texts.set(key, text);
  return text;
}

/** The name of a month, `01` to `12`, long or short. */
export const monthName = (month: string, style: 'long' | 'short' = 'long') =>
  formatOf({ month: style }).format(new Date(`2000-${month}-01`));

/** A day of the year, `03-08`: 8 March. */
export const dayOfYearText = (day: string) => partText(`2024-${day}`, 'long', { year: false, month: true });

interface Weekday {
  letter: string;
  name: string;
}
let named: Weekday[] | undefined;

/** The weekdays from Monday on, by one letter and in full. */
export const weekdays = (): Weekday[] =>
  (named ??= Array.from({ length: 7 }, (_, index) => {
    const day = new Date(Date.UTC(2024, 0, index + 1));
    const name = (weekday: 'narrow' | 'long') => formatOf({ weekday }).format(day);
    return { letter: name('narrow'), name: name('long') };
  }));

export const weekday = (day: CalendarDay) => formatOf({ weekday: 'long' }).format(new Date(day));

/** The weeks of a month, Monday first: each seven days, `undefined` where the month has none. */
export function weeksOf(month: string): (CalendarDay | undefined)[][] {
  const [year, number] = month.split('-').map(Number) as [number, number];
  const days = new Date(Date.UTC(year, number, 0)).getUTCDate();
  const before = (new Date(Date.UTC(year, number - 1, 1)).getUTCDay() + 6) % 7;
  return Array.from({ length: Math.ceil((before + days) / 7) }, (_, week) =>
    Array.from({ length: 7 }, (_, weekday) => {
      const day = week * 7 + weekday - before + 1;
      return day >= 1 && day <= days ? `${month}-${String(day).padStart(2, '0')}` : undefined;
    }),
  );
}

/** The years `2023` … that the days from `first` to `last` touch. */
export function yearsTouched({ first, last }: { first: CalendarDay; last: CalendarDay }): string[] {
  const [from, to] = [first, last].map((day) => Number(day.slice(0, 4))) as [number, number];
  return Array.from({ length: to - from + 1 }, (_, index) => String(from + index).padStart(4, '0'));
}

/** The months `2023-01` … that the days from `first` to `last` touch. */
export function monthsTouched({ first, last }: { first: CalendarDay; last: CalendarDay }): string[] {
  const months: string[] = [];
  for (let [year, month] = first.split('-').map(Number) as [number, number]; ; month++) {
    if (month > 12) [year, month] = [year + 1, 1];
    const text = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}`;
    if (text > last.slice(0, 7)) return months;
    months.push(text);
  }
}
