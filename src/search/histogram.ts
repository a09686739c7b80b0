import { monthsTouched } from '../archive/dates.ts';
import { dateBounds } from '../schemas/edtf.ts';

/** A year or month, `2024` or `2024-11`, and how many articles may have been published in it. */
export interface Bin {
  id: string;
  count: number;
}

/** Longer spans are shown by years, up to this many months by months. */
const MOST_MONTHS = 36;

/**
 * Counts articles by month or year, without gaps from the first to the last that has any. An article whose day is
 * not known counts in each that it may belong to, as it is found by each.
 *
 * @param days the first and last day on which each article may have been published
 * @param window only what may lie between these days, both inclusive
 */
export function histogramOf(
  days: readonly (readonly [first: string, last: string])[],
  { from = '0000-01-01', to = '9999-12-31' }: { from?: string | undefined; to?: string | undefined } = {},
): Bin[] {
  /** How many articles lie between the same two months: thousands share few of them. */
  const spans = new Map<string, number>();
  for (const [first, last] of days) {
    if (first > to || last < from) continue;
    const span = `${monthOf(first < from ? from : first)}/${monthOf(last > to ? to : last)}`;
    spans.set(span, (spans.get(span) ?? 0) + 1);
  }
  if (spans.size === 0) return [];
  const within = Array.from(spans, ([span, count]) => {
    const [first = '', last = ''] = span.split('/');
    return { first, last, count };
  });
  const first = within.reduce((least, each) => (each.first < least ? each.first : least), '9999-12');
  const last = within.reduce((most, each) => (each.last > most ? each.last : most), '');
  const months = monthsTouched({ first, last });
  const byMonth = months.length <= MOST_MONTHS;
  const periodOf = (month: string) => (byMonth ? month : month.slice(0, 4));
  const counts = new Map(months.map((month) => [periodOf(month), 0]));
  for (const { count, ...span } of within) {
    for (const period of new Set(monthsTouched(span).map(periodOf)))
      counts.set(period, counts.get(period)! + count);
  }
  return [...counts].map(([id, count]) => ({ id, count }));
}

const monthOf = (day: string) => day.slice(0, 7);

/** The first day of one period and the last of another. */
export const rangeOf = (first: string, last: string) => ({
  from: dateBounds(first).first,
  to: dateBounds(last).last,
});
