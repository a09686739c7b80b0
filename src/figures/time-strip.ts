import { monthName } from '../archive/dates.ts';
import type { CalendarDay } from '../schemas/edtf.ts';
import { type Svg, rounded, svg } from './svg.ts';

/** What is drawn at a day, or over the days on one of which it lies. */
export interface Mark {
  first: CalendarDay;
  last: CalendarDay;
  href: string;
  /** Says where the link leads. */
  title: string;
}

/** The first and the last year of an axis. */
export type Years = readonly [first: number, last: number];

/** In hundredths of the width: what a dot takes where the drawing is as narrow as a telephone. */
const DOT = 2.6;
const RADIUS = 3.5;
const ROW = 9;
const COLUMN = 48;
const LABELS = 8;

export const yearsOf = (marks: readonly { first: CalendarDay; last: CalendarDay }[]): Years => [
  Math.min(...marks.map(({ first }) => Number(first.slice(0, 4)))),
  Math.max(...marks.map(({ last }) => Number(last.slice(0, 4)))),
];

/** Where a day lies on the axis, in hundredths of its width; half a dot is left free at both ends. */
export function placeOf(day: CalendarDay, [first, last]: Years): number {
  const start = Date.parse(`${pad(first)}-01-01`);
  const end = Date.parse(`${pad(last + 1)}-01-01`);
  return DOT / 2 + ((Date.parse(day) - start) / (end - start)) * (100 - DOT);
}

const pad = (year: number) => String(year).padStart(4, '0');

/** Where the axis is labelled: years, as many as have room, or the quarters of the only one. */
export function ticksOf([first, last]: Years): { day: CalendarDay; text: string }[] {
  if (first === last) {
    return ['01', '04', '07', '10'].map((month) => ({
      day: `${pad(first)}-${month}-01`,
      text: month === '01' ? `${monthName(month, 'short')} ${first}` : monthName(month, 'short'),
    }));
  }
  const step = [1, 2, 5, 10, 20, 50].find((each) => (last - first) / each < LABELS) ?? 100;
  return Array.from({ length: last - first + 1 }, (_, index) => first + index)
    .filter((year) => year % step === 0)
    .map((year) => ({ day: `${pad(year)}-01-01`, text: String(year) }));
}

/** Marks of a strip with the row each stands in, from 0 at the bottom, so that none lies over another. */
export function stacked(
  marks: readonly Mark[],
  years: Years,
): { mark: Mark; from: number; to: number; row: number }[] {
  const ends: number[] = [];
  return marks
    .toSorted((a, b) => (a.first < b.first ? -1 : a.first > b.first ? 1 : 0))
    .map((mark) => {
      const from = placeOf(mark.first, years);
      const to = mark.first === mark.last ? from : placeOf(mark.last, years);
      const free = ends.findIndex((end) => end <= from - DOT / 2);
      const row = free === -1 ? ends.length : free;
      ends[row] = Math.max(to, from) + DOT / 2;
      return { mark, from, to, row };
    });
}

/**
 * One lane of a time line, as wide as the page has room and never scaled: a dot for what has a day, a hollow bar over
 * its days for what lies on one of several. What it shows has to stand beside it in words.
 */
export function strip(marks: readonly Mark[], years: Years): Svg {
  const placed = stacked(marks, years);
  const height = (Math.max(0, ...placed.map(({ row }) => row)) + 1) * ROW + 3;
  return lane(
    height,
    years,
    placed.map(({ from, mark, row, to }) => {
      const y = height - 1 - RADIUS - row * ROW;
      return link(
        mark,
        mark.first === mark.last
          ? svg('circle', { cx: percent(from), cy: y, r: RADIUS })
          : svg('rect', {
              x: percent(from),
              y: y - RADIUS,
              width: percent(to - from),
              height: 2 * RADIUS,
              rx: 1,
            }),
      );
    }),
  );
}

/** One lane of columns, each as wide as its days, and as high as its number against the others. */
export function columns(bins: readonly (Mark & { count: number })[], years: Years): Svg {
  const most = Math.max(1, ...bins.map(({ count }) => count));
  return lane(
    COLUMN,
    years,
    bins.map((bin) => {
      const [from, to] = [placeOf(bin.first, years), placeOf(bin.last, years)];
      const height = Math.max(2, (bin.count / most) * COLUMN);
      return link(
        bin,
        svg('rect', {
          class: 'full',
          x: percent(from),
          y: COLUMN - height,
          width: percent(to - from),
          height,
        }),
      );
    }),
  );
}

/** The labels below the lanes. */
export const axis = (years: Years): Svg =>
  svg(
    'svg',
    { class: 'axis', width: '100%', height: 20, 'aria-hidden': 'true' },
    ticksOf(years).map(({ day, text }) => svg('text', { x: percent(placeOf(day, years)), y: 15 }, text)),
  );

const lane = (height: number, years: Years, drawn: Svg[]): Svg =>
  svg(
    'svg',
    { class: 'lane', width: '100%', height, 'aria-hidden': 'true' },
    ticksOf(years).map(({ day }) => {
      const x = percent(placeOf(day, years));
      return svg('line', { x1: x, x2: x, y2: '100%' });
    }),
    drawn,
  );

/** Its words stand in the page, where the keyboard goes: in the drawing it is for those who point. */
const link = ({ href, title }: Mark, shape: Svg): Svg =>
  svg('a', { href, tabindex: '-1' }, svg('title', {}, title), shape);

const percent = (value: number) => `${rounded(value)}%`;
