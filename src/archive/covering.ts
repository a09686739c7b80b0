import type { Coverage } from '../schemas/coverage.ts';
import { type CalendarDay, dateBounds } from '../schemas/edtf.ts';

/** A year, a month or a day, by its first day and its last. */
export interface Days {
  first: CalendarDay;
  last: CalendarDay;
}

/**
 * What an archive can say of a time: `held` that it has an article of it, `none` that it means to cover it and has
 * none, `gap` that it has none and is known to lack some, `outside` that it does not mean to cover it.
 */
export type State = 'held' | 'none' | 'gap' | 'outside';

export type Gap = Coverage['gaps'][number];

/** What the archive means to cover, as it is asked of years, months and days. */
export interface Covering extends Days {
  /** Whether a known gap lies in these days. */
  hasGap: (days: Days) => boolean;
  /** The known gaps in these days, as they are written. */
  gapsIn: (days: Days) => Gap[];
  stateOf: (days: Days, held: boolean) => State;
}

/** @param fallback what is covered where the archive does not say: then it knows of no gaps either */
export function coveringOf(coverage: Coverage | undefined, fallback: Days): Covering {
  const { first, last } = coverage
    ? { first: dateBounds(coverage.from).first, last: dateBounds(coverage.to).last }
    : fallback;
  const gapsIn = gapsOf(coverage);
  const hasGap = (days: Days) => meet({ first, last }, days) && gapsIn(days).length > 0;
  const stateOf = (days: Days, held: boolean): State => {
    if (held) return 'held';
    if (!meet({ first, last }, days)) return 'outside';
    return hasGap(days) ? 'gap' : 'none';
  };
  return { first, last, gapsIn, hasGap, stateOf };
}

/**
 * The known gaps in some days. A gap as long as all that is covered tells no time from another: it is told where all
 * are listed, and marks none.
 */
export function gapsOf(coverage: Coverage | undefined): (days: Days) => Gap[] {
  if (!coverage) return () => [];
  const whole = { first: dateBounds(coverage.from).first, last: dateBounds(coverage.to).last };
  const gaps = coverage.gaps
    .map((gap) => ({ gap, bounds: dateBounds(gap.span) }))
    .filter(({ bounds }) => bounds.first > whole.first || bounds.last < whole.last);
  return (days) => gaps.filter(({ bounds }) => meet(bounds, days)).map(({ gap }) => gap);
}

const meet = (a: Days, b: Days) => a.first <= b.last && b.first <= a.last;
