import type { Span } from '../archive/time-line.ts';
import { axisTicks, percent, scaleOf, ticksOf } from './axis.ts';
import { type Svg, svg } from './svg.ts';

const HEIGHT = 14;
const MOST_TICKS = 4;
/** Narrower and a single day of a year would not be seen. */
const LEAST = 0.008;

/** Where a span lies on an axis: a rule over the axis with a bar on it. What it shows stands in words beside it. */
export function spanStrip(axis: Span, span: Span): Svg {
  const { endOf, startOf } = scaleOf(axis);
  const width = Math.max(LEAST, endOf(span.last) - startOf(span.first));
  const x = Math.min(startOf(span.first), 1 - width);
  return svg(
    'svg',
    { class: 'strip', width: '100%', height: HEIGHT, 'aria-hidden': 'true' },
    svg('line', { x1: 0, x2: '100%', y1: HEIGHT / 2, y2: HEIGHT / 2 }),
    ticksOf(axis, MOST_TICKS).map(({ at }) =>
      svg('line', { x1: percent(at), x2: percent(at), y1: 2, y2: HEIGHT - 2 }),
    ),
    svg('rect', { x: percent(x), y: 3, width: percent(width), height: HEIGHT - 6 }),
  );
}

/** The dates of the axis, to stand above strips of it. */
export const stripAxis = (axis: Span): Svg =>
  svg(
    'svg',
    { class: 'strip', width: '100%', height: 18, 'aria-hidden': 'true' },
    axisTicks(ticksOf(axis, MOST_TICKS), 12, 0, 18),
  );
