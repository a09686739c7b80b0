import { COLOURS } from './card-node.ts';
import { svg } from './svg.ts';

/** The mark of the archive, as SVG in a file of its own: two facing coasts with a dateline between them. */
export const cardMark = (): string =>
  svg(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: '0 0 32 32',
      fill: 'none',
      stroke: COLOURS.ink,
      'stroke-width': 2.6,
    },
    svg('path', {
      d: 'M4 3c5 5 2 8 4 13s-1 8-4 13M28 3c-3 4-6 8-4 13s2 9 4 13',
      'stroke-linecap': 'round',
    }),
    svg('path', { d: 'M16 2v28', 'stroke-width': 1.6, 'stroke-dasharray': '3 2.6' }),
  ).text;
