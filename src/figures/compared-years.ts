import { dateText, monthName } from '../archive/dates.ts';
import type { Comparison, Event } from '../archive/model.ts';
import type { Span } from '../archive/time-line.ts';
import { strings } from '../strings/index.ts';
import { axisTicks, percent } from './axis.ts';
import { type Svg, svg } from './svg.ts';

/** Events compared, each with its meetings as shares of one calendar: months before or after a New Year. */
export interface PlacedYears {
  /** Whole months from the January of the year in which each event ended; those before it are negative. */
  from: number;
  to: number;
  lanes: { label: string; meetings: { event: Event; from: number; to: number }[] }[];
}

/** Beyond that, the events are no years. */
const MOST_MONTHS = 24;

/**
 * Lays the meetings of events on one calendar, that of the year in which each event ended; undefined where one of them
 * is longer than two years, or fewer than two have meetings.
 */
export function placesInYears(columns: Comparison['columns']): PlacedYears | undefined {
  const lanes = columns.map(({ event, label }) => ({
    label,
    meetings: leavesOf(event).map((meeting) => {
      const { from, to } = monthsOf(meeting, event.last.slice(0, 4));
      return { event: meeting, from, to };
    }),
  }));
  const meetings = lanes.flatMap((lane) => lane.meetings);
  const from = Math.min(0, ...meetings.map((meeting) => Math.floor(meeting.from)));
  const to = Math.max(12, ...meetings.map((meeting) => Math.ceil(meeting.to)));
  const filled = lanes.filter((lane) => lane.meetings.length > 0);
  return filled.length < 2 || to - from > MOST_MONTHS ? undefined : { from, to, lanes };
}

/** The meetings that were part of an event and have none within them, in order of time. */
const leavesOf = (event: Event): Event[] =>
  event.children.flatMap((child) => (child.children.length === 0 ? [child] : [child, ...leavesOf(child)]));

/** Where a span begins and ends, in months from the January of `year`, its last day included. */
function monthsOf({ first, last }: Span, year: string) {
  const place = (day: string, whole: number) => {
    const [ofYear, month, date] = day.split('-').map(Number) as [number, number, number];
    const days = new Date(Date.UTC(ofYear, month, 0)).getUTCDate();
    return (ofYear - Number(year)) * 12 + month - 1 + (date - 1 + whole) / days;
  };
  return { from: place(first, 0), to: place(last, 1) };
}

const LANE = 44;
const BAR = 14;
const HEAD = 18;
const LEAST = 0.012;

/** Bands of events under each other on one calendar, each meeting a link. */
export function comparedYears({ from, lanes, to }: PlacedYears, label: string): Svg {
  const share = (months: number) => (months - from) / (to - from);
  const height = HEAD + lanes.length * LANE;
  const ticks = Array.from({ length: to - from }, (_, index) => index + from)
    .filter((month) => (month - from) % Math.ceil((to - from) / 7) === 0)
    .map((month) => ({
      at: share(month),
      text: monthName(String((((month % 12) + 12) % 12) + 1).padStart(2, '0'), 'short'),
    }));
  return svg(
    'svg',
    { class: 'years', width: '100%', height, role: 'group', 'aria-label': label },
    axisTicks(ticks, 12, 0, height),
    lanes.map((lane, index) => {
      const top = HEAD + index * LANE;
      const middle = top + LANE - BAR / 2 - 4;
      return [
        svg('text', { class: 'lane', x: 0, y: top + 16 }, lane.label),
        svg('line', { class: 'rule', x1: 0, x2: '100%', y1: middle, y2: middle }),
        lane.meetings
          .toSorted((a, b) => b.to - b.from - (a.to - a.from))
          .map((meeting) => {
            const width = Math.max(LEAST, share(meeting.to) - share(meeting.from));
            const x = Math.min(share(meeting.from), 1 - width);
            return svg(
              'a',
              { href: meeting.event.href },
              svg(
                'title',
                {},
                strings.events.timeLine.bin(meeting.event.short, dateText(meeting.event.span)),
              ),
              svg('rect', {
                class: 'days',
                x: percent(x),
                y: middle - BAR / 2,
                width: percent(width),
                height: BAR,
              }),
            );
          }),
      ];
    }),
  );
}
