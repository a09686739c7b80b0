import { boundsOf } from '../../schemas/edtf.ts';
import type { Field } from './query.ts';
import type { Matcher, Unresolved } from './resolved.ts';

/** The days that the value of a field of dates stands for; of what is no date, what may have been meant. */
export function daysOf(field: Field, value: string): Matcher | { unresolved: Unresolved } {
  const bounds = boundsOf(value);
  if (bounds && (field !== 'year' || /^\d{4}$/.test(value))) {
    const { first, last } = bounds;
    return { kind: 'days', ...(field !== 'to' && { first }), ...(field !== 'from' && { last }) };
  }
  const instead = nearDate(field, value);
  return { unresolved: { kind: 'date', text: `${field}:${value}`, ...(instead && { instead }) } };
}

/** What may have been meant: `2024/3/8` is 2024-03-08; of a day that does not exist, the month. */
function nearDate(field: Field, value: string): string | undefined {
  const [, year, month, day] = /^(\d{4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2}))?)?/.exec(value) ?? [];
  const pad = (part: string) => part.padStart(2, '0');
  const candidates = [
    field !== 'year' && month && day && `${year}-${pad(month)}-${pad(day)}`,
    field !== 'year' && month && `${year}-${pad(month)}`,
    year,
  ];
  const near = candidates.find((candidate) => candidate && boundsOf(candidate));
  return near ? `${field}:${near}` : undefined;
}
