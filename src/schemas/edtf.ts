/** A calendar date as `YYYY-MM-DD`. It is not an instant: no time zone moves it. */
export type CalendarDay = string;

export type Precision = 'day' | 'month' | 'year' | 'interval';

/** The days a date may stand for, both inclusive, and how exactly it is known. */
export interface DateBounds {
  first: CalendarDay;
  last: CalendarDay;
  precision: Precision;
}

const PART = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/;

/** The two ends of a date as they are written; twice the same where it is no interval. */
export function endsOf(date: string): [first: string, last: string] {
  const [first = '', last = first] = date.split('/');
  return [first, last];
}

/** Whether the date is known to the day. */
export const isDay = (date: string) => /^\d{4}-\d{2}-\d{2}$/.test(date);

/**
 * Reads the part of EDTF that the archive uses: a day `2024-03-08`, a month `2023-10`, a year `2023`,
 * or an interval of two of them, `2023-10-18/2023-10-31`. (The package `edtf` also reads seasons and times, and
 * takes 2023-02-29 for a date.)
 *
 * @throws RangeError with a sentence for the editor, where the text is none of these or no date of the calendar.
 * @see https://www.loc.gov/standards/datetime/ (EDTF, ISO 8601-2:2019)
 */
export function dateBounds(text: string): DateBounds {
  const parts = text.split('/');
  if (parts.length > 2 || !parts.every((part) => PART.test(part))) {
    throw new RangeError(
      `“${text}” is not a date. Write a day (2024-03-08), a month (2023-10), a year (2023) or an interval (2023-10-18/2023-10-31).`,
    );
  }
  const [first, last] = endsOf(text).map(partBounds) as [DateBounds, DateBounds];
  if (last.first < first.first) {
    throw new RangeError(`“${text}” ends before it begins. Write ${parts[1]}/${parts[0]}.`);
  }
  return {
    first: first.first,
    last: last.last,
    precision: parts.length === 2 ? 'interval' : first.precision,
  };
}

/** What `dateBounds` says of a text that is such a date; of any other nothing. */
export function boundsOf(text: string): DateBounds | undefined {
  try {
    return dateBounds(text);
  } catch {
    return undefined;
  }
}

function partBounds(part: string): DateBounds {
  const [year, month, day] = part.split('-') as [string, string?, string?];
  if (month === undefined) return { first: `${year}-01-01`, last: `${year}-12-31`, precision: 'year' };
  if (Number(month) < 1 || Number(month) > 12) {
    throw new RangeError(`“${part}” is not a date of the calendar. Months go from 01 to 12.`);
  }
  const days = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  if (day === undefined) {
    return { first: `${year}-${month}-01`, last: `${year}-${month}-${days}`, precision: 'month' };
  }
  if (Number(day) < 1 || Number(day) > days) {
    throw new RangeError(
      `“${part}” is not a date of the calendar. ${year}-${month} has the days 01 to ${days}.`,
    );
  }
  return { first: part, last: part, precision: 'day' };
}
