import { type Bin, type Chronology, type ChronologyYear, sum } from '../archive/chronology.ts';

/** A row of the table that says what the drawing of a chronology shows. */
export type ChronologyRow =
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
export const chronologyRows = ({ yearUnknown, years }: Chronology, months: boolean): ChronologyRow[] => [
  ...years.flatMap((year): ChronologyRow[] => [
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

const unknown = (counts: number[], year: string | undefined): ChronologyRow[] =>
  sum(counts) > 0 ? [{ kind: 'unknown', year, counts }] : [];

function monthRows({ id, monthUnknown, months }: ChronologyYear): ChronologyRow[] {
  const rows: ChronologyRow[] = [];
  for (const month of months) {
    const before = rows.at(-1);
    if (month.state === 'held' || month.possible > 0) rows.push({ kind: 'month', ...told(month) });
    else if (before?.kind === 'empty' && before.state === month.state) before.last = month.id;
    else rows.push({ kind: 'empty', ...told(month) });
  }
  return [...rows, ...unknown(monthUnknown, id)];
}
