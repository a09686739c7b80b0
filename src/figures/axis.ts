import { dateText, monthName, monthsTouched, yearsTouched } from '../archive/dates.ts';
import { type Span, dayNumber } from '../archive/time-line.ts';
import { type Svg, rounded, svg } from './svg.ts';

/** A length as a share of the drawing's width. */
export const percent = (share: number) => `${rounded(share * 100)}%`;

/** Where the days of an axis lie, from 0 at the beginning of its first to 1 at the end of its last. */
export function scaleOf({ first, last }: Span) {
  const start = dayNumber(first);
  const length = dayNumber(last) - start + 1;
  const clamp = (share: number) => Math.min(1, Math.max(0, share));
  return {
    startOf: (day: string) => clamp((dayNumber(day) - start) / length),
    endOf: (day: string) => clamp((dayNumber(day) + 1 - start) / length),
  };
}

/** A text further to the right would run over the edge of a narrow drawing. */
const LAST_TEXT = 0.84;

export interface Tick {
  /** From 0 to 1. */
  at: number;
  text: string;
}

const DAY_STEPS = [1, 2, 7, 14];
const MONTH_STEPS = [1, 2, 3, 4, 6, 12];
const YEAR_STEPS = [1, 2, 5, 10, 20, 50, 100];

/** At most `most` dates along an axis: days, the first days of months, or those of years, as its length asks for. */
export function ticksOf(axis: Span, most = 5): Tick[] {
  const { startOf } = scaleOf(axis);
  const days = dayNumber(axis.last) - dayNumber(axis.first) + 1;
  const every = <T>(list: T[], steps: number[]) => {
    const step = steps.find((each) => list.length / each <= most) ?? Math.ceil(list.length / most);
    return list.filter((_, index) => index % step === 0);
  };
  if (days <= 62) {
    const list = Array.from({ length: days }, (_, index) =>
      new Date((dayNumber(axis.first) + index) * 86_400_000).toISOString().slice(0, 10),
    );
    return every(list, DAY_STEPS).map((day) => ({ at: startOf(day), text: dateText(day, 'inYear') }));
  }
  const months = monthsTouched(axis);
  if (months.length <= 48) {
    return every(months, MONTH_STEPS).map((month, index) => ({
      at: startOf(`${month}-01`),
      text:
        index === 0 || month.endsWith('-01') ? dateText(month, 'short') : monthName(month.slice(5), 'short'),
    }));
  }
  return every(yearsTouched(axis), YEAR_STEPS).map((year) => ({ at: startOf(`${year}-01-01`), text: year }));
}

/** The texts of ticks in one line at `y`, none beyond the edges, with a stroke from `from` to `to` above or below. */
export const axisTicks = (ticks: Tick[], y: number, from: number, to: number): Svg =>
  svg(
    'g',
    { class: 'axis', 'aria-hidden': 'true' },
    ticks.map(({ at, text }) => [
      svg('line', { x1: percent(at), x2: percent(at), y1: from, y2: to }),
      at < LAST_TEXT && svg('text', { x: percent(at), y, dx: 3 }, text),
    ]),
  );
