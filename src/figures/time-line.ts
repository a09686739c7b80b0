import { dateText } from '../archive/dates.ts';
import type { Article } from '../archive/model.ts';
import type { Bin, Span, TimeLine } from '../archive/time-line.ts';
import { dateUrl } from '../archive/urls.ts';
import { strings } from '../strings/index.ts';
import { axisTicks, percent, scaleOf, ticksOf } from './axis.ts';
import { type Svg, svg } from './svg.ts';

const TOP = 16;
const BARS = 64;
const BAND = 8;
const LANE = 18;
const LABELS = 18;
const MOST_SPREAD = 6;
/** More and each could not be told from the next. */
const MOST_MARKS = 8;
/** Lower and a single article would not be seen. */
const LEAST_TALL = 3;

/**
 * An event in time: above the line its articles, stacked by day, month or year, each stack a link; on the line a band
 * over its own days; below it a bar for what is known less exactly, over the days it may be of. As wide as it is
 * given room, its labels of one size at every width.
 */
export function timeLine(line: TimeLine, event: Span & { name: string }): Svg {
  const { startOf, endOf } = scaleOf(line.axis);
  const box = ({ first, last }: Span) => {
    const [start, end] = [startOf(first), endOf(last)];
    return { x: percent(start), width: percent(end - start) };
  };
  const most = Math.max(1, ...line.bins.map(({ articles }) => articles.length));
  const base = TOP + BARS;
  const shown = line.spread.slice(0, MOST_SPREAD);
  const below = base + BAND + 4;
  const height = below + shown.length * LANE + LABELS;
  return svg(
    'svg',
    {
      class: 'time-line',
      width: '100%',
      height,
      role: 'group',
      'aria-label': strings.events.timeLine.label(event.name),
    },
    axisTicks(ticksOf(line.axis), height - 4, TOP, height),
    line.bins.map((bin) => stack(bin, box(bin), { base, most })),
    svg(
      'rect',
      { class: 'band', ...box(event), y: base, height: BAND },
      svg('title', {}, strings.events.timeLine.days(dateText(spanText(event)))),
    ),
    shown.map(({ articles, date, span }, index) =>
      follow(
        articles,
        strings.events.timeLine.spread(dateText(date), strings.articles(articles.length)),
        monthUrl(span),
        svg('rect', { class: 'hit', ...box(span), y: below + index * LANE, height: LANE }),
        svg('rect', { class: 'spread', ...box(span), y: below + index * LANE + 1, height: LANE - 4 }),
        articles.length > 1 &&
          svg(
            'text',
            {
              class: 'count',
              'aria-hidden': 'true',
              x: box(span).x,
              dx: 4,
              y: below + (index + 1) * LANE - 6,
            },
            String(articles.length),
          ),
      ),
    ),
  );
}

const spanText = ({ first, last }: Span) => (first === last ? first : `${first}/${last}`);

function stack(
  { articles, id }: Bin,
  box: { x: string; width: string },
  { base, most }: { base: number; most: number },
): Svg | undefined {
  if (articles.length === 0) return undefined;
  const step = Math.min(12, BARS / most);
  const tall = Math.max(LEAST_TALL, articles.length * step);
  const marks =
    most > MOST_MARKS
      ? [svg('rect', { ...box, class: 'mark', y: base - tall, height: tall })]
      : articles.map((_, index) =>
          svg('rect', { ...box, class: 'mark', y: base - (index + 1) * step, height: step - 1 }),
        );
  const label = strings.events.timeLine.bin(dateText(id), strings.articles(articles.length));
  return follow(
    articles,
    label,
    dateUrl(id),
    svg('rect', { ...box, class: 'hit', y: TOP, height: BARS }),
    marks,
    articles.length === most && most > 1
      ? svg(
          'text',
          { x: box.x, y: base - tall - 4, class: 'count', 'aria-hidden': 'true' },
          String(articles.length),
        )
      : undefined,
  );
}

/** A single article is led to; several are found on the page of their day, month or year. */
function follow(
  articles: Article[],
  several: string,
  href: string | undefined,
  ...children: Parameters<typeof svg>[2][]
): Svg {
  const [only] = articles;
  const single = articles.length === 1 ? only : undefined;
  const title = single ? `${single.headline} (${dateText(single.published)})` : several;
  const to = single?.href ?? href;
  return svg(to ? 'a' : 'g', { href: to }, svg('title', {}, title), ...children);
}

const monthUrl = ({ first, last }: Span) =>
  first.slice(0, 7) === last.slice(0, 7)
    ? dateUrl(first.slice(0, 7))
    : first.slice(0, 4) === last.slice(0, 4)
      ? dateUrl(first.slice(0, 4))
      : undefined;
