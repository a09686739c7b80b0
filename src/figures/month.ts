import type { State } from '../archive/covering.ts';
import { type Child, type Svg, drawing, svg } from './svg.ts';

export interface DrawnDay {
  /** From 1. */
  number: number;
  state: State;
  /** Of a day that holds something. */
  href?: string | undefined;
  label?: string | undefined;
  hue?: number | undefined;
}

export interface DrawnMonth {
  /** As it stands above its days, and in full. */
  name: string;
  label: string;
  href?: string | undefined;
  /** What stands at the right of its name. */
  aside?: string | undefined;
  /** The column of its first day, from 0. */
  firstColumn: number;
  days: readonly DrawnDay[];
}

const STEP = 12;
const CELL = 10;
const HEAD = 18;
export const MONTH_WIDTH = 7 * STEP - (STEP - CELL);
export const MONTH_HEIGHT = HEAD + 6 * STEP;

/** Where nothing is drawn below its name, a month takes no more room than that. */
const heightOf = ({ days }: DrawnMonth) =>
  days.every(({ state }) => state === 'outside') ? HEAD : MONTH_HEIGHT;

/** The left upper corner of a day's cell, in units of the drawing. */
export const cellOf = ({ firstColumn }: Pick<DrawnMonth, 'firstColumn'>, number: number) => {
  const index = firstColumn + number - 1;
  return { x: (index % 7) * STEP, y: HEAD + Math.floor(index / 7) * STEP };
};

/**
 * A month as a calendar, a week a row: a filled cell for a day that holds something, a dot where nothing is held, a
 * stroke where a gap is known, nothing where nothing is covered. The keyboard does not stop in it: beside it stands a
 * list.
 */
export function monthFigure(month: DrawnMonth): Svg {
  const { aside, days, href, label, name } = month;
  const head: Child[] = [
    svg('text', { y: 11 }, name),
    aside !== undefined && svg('text', { class: 'aside', x: MONTH_WIDTH, y: 11 }, aside),
  ];
  const box = svg('rect', { class: 'hit', width: MONTH_WIDTH, height: heightOf(month) });
  return drawing(
    { width: MONTH_WIDTH, height: heightOf(month), label, className: 'month' },
    href
      ? svg('a', { href, tabindex: '-1' }, svg('title', {}, label), box, head)
      : svg('g', { class: 'without' }, svg('title', {}, label), head),
    marks(month, 'none', 'M', 'h0', { x: CELL / 2, y: CELL / 2 }),
    marks(month, 'gap', 'M', 'l6-6', { x: 2, y: CELL - 2 }),
    days.map(
      (day) =>
        day.state === 'held' &&
        svg(
          'a',
          { href: day.href, tabindex: '-1', 'data-hue': day.hue === undefined ? undefined : String(day.hue) },
          svg('title', {}, day.label ?? ''),
          svg('rect', { class: 'day', ...cellOf(month, day.number), width: CELL, height: CELL }),
        ),
    ),
  );
}

function marks(
  month: DrawnMonth,
  state: State,
  from: string,
  shape: string,
  by: { x: number; y: number },
): Child {
  const cells = month.days.filter((day) => day.state === state).map(({ number }) => cellOf(month, number));
  if (cells.length === 0) return undefined;
  return svg('path', {
    class: state,
    d: cells.map(({ x, y }) => `${from}${x + by.x} ${y + by.y}${shape}`).join(''),
  });
}
