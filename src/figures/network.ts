import {
  LETTERS,
  LINE,
  type NetworkPerson,
  type NetworkTie,
  type Placed,
  placePeople,
} from './network-layout.ts';
import { type Svg, drawing, svg } from './svg.ts';

/**
 * Who is tied to whom: a disc for each person, its area by the number of articles, and a line for each tie, its width
 * by the number that two share.
 *
 * @param label what it shows, for those who do not see it
 */
export function network(people: readonly NetworkPerson[], ties: readonly NetworkTie[], label: string): Svg {
  const { height, placed, width } = placePeople(people, ties);
  return drawing(
    { width, height, label, className: width > 700 ? 'network wide' : 'network' },
    svg('g', { class: 'ties' }, linesBetween(placed, ties)),
    placed.map(node),
  );
}

/** The lines of one width are one path. */
const linesBetween = (placed: readonly Placed[], ties: readonly NetworkTie[]): Svg[] =>
  [...Map.groupBy(ties, ({ shared }) => shared)]
    .sort(([a], [b]) => a - b)
    .map(([shared, group]) =>
      svg('path', {
        'stroke-width': Math.min(8, Math.sqrt(shared - 1)),
        d: group.map(({ from, to }) => `M${point(placed[from]!)}L${point(placed[to]!)}`).join(''),
      }),
    );

const point = ({ x, y }: { x: number; y: number }) => `${Math.round(x)} ${Math.round(y)}`;

function node({ lines, person, radius, x, y }: Placed): Svg {
  const baseline = y + radius + LETTERS;
  return svg(
    'a',
    { href: person.href },
    svg('title', {}, person.title),
    svg('circle', {
      cx: x,
      cy: y,
      r: radius,
      'data-hue': person.hue === undefined ? undefined : String(person.hue),
    }),
    lines.map((line, index) => svg('text', { x, y: baseline + index * LINE }, line)),
  );
}
