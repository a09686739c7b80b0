import edtf from 'edtf';
import { endsOf } from './ends.ts';

/** A calendar date as `YYYY-MM-DD`. It is not an instant: no time zone moves it. */
export type CalendarDay = string;

export type Precision = 'day' | 'month' | 'year' | 'interval';

/** The days a date may stand for, both inclusive, and how exactly it is known. */
export interface DateBounds {
  first: CalendarDay;
  last: CalendarDay;
  precision: Precision;
}

const known = new Map<string, DateBounds>();

const PART = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/;
const PRECISIONS = { 4: 'year', 7: 'month', 10: 'day' } as const;

/**
 * Reads the part of EDTF that the archive uses: a day `2024-03-08`, a month `2023-10`, a year `2023`,
 * or an interval of two of them, `2023-10-18/2023-10-31`.
 *
 * @throws RangeError with a sentence for the editor, where the text is none of these or no date of the calendar.
 * @see https://www.loc.gov/standards/datetime/ (EDTF, ISO 8601-2:2019)
 */
export function dateBounds(text: string): DateBounds {
  const bounds = known.get(text) ?? readBounds(text);
  known.set(text, bounds);
  return bounds;
}

function readBounds(text: string): DateBounds {
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

function partBounds(part: string): DateBounds {
  try {
    const date = edtf(part);
    return {
      first: isoDay(date.min),
      last: isoDay(date.max),
      precision: PRECISIONS[part.length as keyof typeof PRECISIONS],
    };
  } catch {
    throw new RangeError(`“${part}” is not a date of the calendar. ${nearestDate(part)}`);
  }
}

function nearestDate(part: string): string {
  const [year, month] = part.split('-') as [string, string];
  if (Number(month) < 1 || Number(month) > 12) return 'Months go from 01 to 12.';
  const days = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  return `${year}-${month} has the days 01 to ${days}.`;
}

const isoDay = (milliseconds: number): CalendarDay => new Date(milliseconds).toISOString().slice(0, 10);
