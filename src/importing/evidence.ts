import { type CalendarDay, boundsOf } from '../schemas/edtf.ts';

/** What one place of a file says of the day of publication. A part that it does not give is missing, never filled in. */
export interface DateEvidence {
  year?: number | undefined;
  month?: number | undefined;
  day?: number | undefined;
  /** Where it was seen, as in “The day comes from …”. */
  from: string;
  /** The date as it is printed for readers, letter by letter. */
  printed?: string | undefined;
  /** Whether it opens a paragraph, where agencies give the day of writing, often the one before publication. */
  opening?: boolean | undefined;
  /** Whether the day is that of Greenwich, which need not be the day where the original appeared. */
  inUtc?: boolean | undefined;
  /** The other day that digits may stand for: 6/4/2025 is in April or in June. */
  otherwise?: CalendarDay | undefined;
}

export interface Publication {
  /** EDTF, where something is known. */
  published?: string | undefined;
  /** The year, where it alone is known or the day is one of two. */
  year?: number | undefined;
  /** What an editor has to find out, where `published` is missing. */
  open?: string | undefined;
  printed?: string | undefined;
  remarks: string[];
}

/** `YYYY-MM-DD` of the evidence, where it gives all of it and the calendar has such a day. */
export function dayOf({ day, month, year }: DateEvidence): CalendarDay | undefined {
  if (year === undefined || month === undefined || day === undefined) return undefined;
  return boundsOf(`${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`)?.first;
}

const two = (value: number) => String(value).padStart(2, '0');

const DAY = 86_400_000;

/**
 * The date of publication that the evidence bears out, the first outranking those after it. A day is one that was
 * seen: in one piece, or as a day and month to which other evidence gives the year, which a remark then names.
 */
export function publicationOf(evidence: DateEvidence[]): Publication {
  const printed = evidence.find((each) => each.printed !== undefined)?.printed;
  const { remarks = [], ...known } =
    wholeDay(evidence) ?? completedDay(evidence) ?? openDay(evidence) ?? monthAlone(evidence) ?? {};
  return { ...known, printed, remarks };
}

type Known = Partial<Publication>;

function wholeDay(evidence: DateEvidence[]): Known | undefined {
  const whole = evidence
    .filter((each) => dayOf(each) !== undefined && each.otherwise === undefined)
    .sort((a, b) => Number(a.opening ?? false) - Number(b.opening ?? false));
  const surest = surestOf(whole);
  return surest && { published: dayOf(surest), remarks: disagreements(surest, whole) };
}

const yearlessIn = (evidence: DateEvidence[]) =>
  evidence.find(({ day, month, year }) => day !== undefined && month !== undefined && year === undefined);

function completedDay(evidence: DateEvidence[]): Known | undefined {
  const yearless = yearlessIn(evidence);
  if (!yearless) return undefined;
  for (const other of evidence) {
    const day = other.year === undefined ? undefined : dayOf({ ...yearless, year: other.year });
    const isSame = day === dayOf(other) || day === other.otherwise;
    const fits = other.day === undefined ? (other.month ?? yearless.month) === yearless.month : isSame;
    if (day !== undefined && fits) {
      const remark = `The day and month come from ${named(yearless)}, the year from ${named(other)}.`;
      return { published: day, remarks: [remark] };
    }
  }
  return undefined;
}

/** What was seen of a day and does not settle it. */
function openDay(evidence: DateEvidence[]): Known | undefined {
  const either = evidence.find((each) => dayOf(each) !== undefined && each.otherwise !== undefined);
  if (either) {
    const days = [dayOf(either)!, either.otherwise!].sort().join(' or ');
    return { year: either.year, open: `${either.printed ?? 'the date'} is ${days}` };
  }
  const yearless = yearlessIn(evidence);
  return yearless && { open: `${named(yearless)} has no year` };
}

function monthAlone(evidence: DateEvidence[]): Known | undefined {
  const month = evidence.find((each) => each.year !== undefined && each.month !== undefined);
  return (
    month && {
      published: `${month.year!}-${two(month.month!)}`,
      remarks: [`Only the month is known, from ${month.from}.`],
    }
  );
}

const named = ({ from, printed }: DateEvidence) => (printed === undefined ? from : `${from} “${printed}”`);

/**
 * The first; where it counts in UTC, the day printed for readers if that is the one before or after. Of printed days
 * that differ, the one that most evidence has: a page may print today's above its name.
 */
function surestOf(whole: DateEvidence[]): DateEvidence | undefined {
  const [first] = whole;
  const agreeing = (each: DateEvidence) => whole.filter((other) => apart(each, other) === 0).length;
  if (first?.printed !== undefined) {
    return whole.find((each) => whole.every((other) => agreeing(each) >= agreeing(other)));
  }
  if (!first?.inUtc) return first;
  return whole.find((each) => each.printed !== undefined && apart(first, each) <= 1) ?? first;
}

function disagreements(surest: DateEvidence, whole: DateEvidence[]): string[] {
  const other = whole.find((each) => apart(surest, each) > 0);
  if (other) {
    const far = apart(surest, other) > 1 ? ' See which is right.' : '';
    return [`The day comes from ${named(surest)}; ${named(other)} has ${dayOf(other)!}.${far}`];
  }
  return surest.inUtc && whole.length === 1
    ? [`The day comes from ${surest.from}, which counts in UTC; where it appeared it may have been another.`]
    : [];
}

const apart = (a: DateEvidence, b: DateEvidence) =>
  Math.abs(Date.parse(dayOf(a)!) - Date.parse(dayOf(b)!)) / DAY;
