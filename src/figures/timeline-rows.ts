import { type Bin, type Timeline, type TimelineYear, sum } from '../archive/timeline.ts';

/** A row of the table that says what the drawing of a timeline shows. */
export type TimelineRow =
  | ({ kind: 'year' | 'month' } & Told)
  /** Months in which nothing is held, for one reason. */
  | ({ kind: 'empty' } & Told)
  /** Those known to no month of the year, or to no year. */
  | { kind: 'unknown'; year: string | undefined; counts: number[] };

/** From the first period to the last, which are mostly the same. */
interface Told extends Pick<Bin, 'counts' | 'gap' | 'possible' | 'state'> {
  first: string;
  last: string;
}

/** @param months whether the drawing shows them */
export const timelineRows = ({ yearUnknown, years }: Timeline, months: boolean): TimelineRow[] => [
  ...years.flatMap((year): TimelineRow[] => [
    { kind: 'year', ...told(year) },
    ...(months && year.state === 'held' ? monthRows(year) : []),
  ]),
  ...unknown(yearUnknown, undefined),
];

const told = ({ counts, gap, id, possible, state }: Bin): Told => ({
  first: id,
  last: id,
  counts,
  gap,
  possible,
  state,
});

const unknown = (counts: number[], year: string | undefined): TimelineRow[] =>
  sum(counts) > 0 ? [{ kind: 'unknown', year, counts }] : [];

function monthRows({ id, monthUnknown, months }: TimelineYear): TimelineRow[] {
  const rows: TimelineRow[] = [];
  for (const month of months) {
    const before = rows.at(-1);
    if (month.state === 'held' || month.possible > 0) rows.push({ kind: 'month', ...told(month) });
    else if (before?.kind === 'empty' && before.state === month.state) before.last = month.id;
    else rows.push({ kind: 'empty', ...told(month) });
  }
  return [...rows, ...unknown(monthUnknown, id)];
}
