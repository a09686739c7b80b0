import { type CalendarDay, dateBounds, endsOf } from '../schemas/edtf.ts';

const DAY = 86_400_000;

/** The number of days from one day to another. */
export const daysBetween = (from: CalendarDay, to: CalendarDay) =>
  Math.round((Date.parse(to) - Date.parse(from)) / DAY);

const move = (day: CalendarDay, days: number): CalendarDay =>
  new Date(Date.parse(day) + days * DAY).toISOString().slice(0, 10);

/** An EDTF date so many days later, or earlier, and known as exactly as before. */
export function shifted(date: string, days: number): string {
  if (days === 0) return date;
  const [first, last] = endsOf(date);
  const ends = [move(dateBounds(first).first, days).slice(0, first.length)];
  if (date.includes('/')) ends.push(move(dateBounds(last).last, days).slice(0, last.length));
  return ends.join('/');
}
