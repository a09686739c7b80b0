import {
  type SimulationLinkDatum,
  type SimulationNodeDatum,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
} from 'd3-force';
import { type Box, apart, keepWithin } from './boxes.ts';
import { linesOf, widthOf, within } from './lettering.ts';

export interface NetworkPerson {
  name: string;
  href: string;
  /** Says where the link leads, and what stands behind it. */
  title: string;
  /** How many articles name the person. */
  count: number;
  hue: number | undefined;
}

export interface NetworkTie {
  /** Places in the list of people. */
  from: number;
  to: number;
  shared: number;
}

/** A person in the drawing: the disc, and below it the name. */
export interface Placed {
  person: NetworkPerson;
  x: number;
  y: number;
  radius: number;
  lines: string[];
  /** The room of disc and name together. */
  box: Box;
}

export const LETTERS = 13;
export const LINE = 15;
const LARGEST = 17;
const SMALLEST = 4;
/** The widest a line of a name may be. */
const LONGEST = 240;
const TICKS = 300;

/** The narrow drawing is for few people; a unit is a pixel at the least size of either. */
const WIDTHS = { narrow: 640, wide: 960, few: 12 } as const;

/**
 * Places people so that those who are tied are near each other, and no name or disc crosses another. The same people
 * and ties are always placed the same.
 */
export function placePeople(
  people: readonly NetworkPerson[],
  ties: readonly NetworkTie[],
): { width: number; height: number; placed: Placed[] } {
  const width = people.length > WIDTHS.few ? WIDTHS.wide : WIDTHS.narrow;
  const most = Math.max(...people.map(({ count }) => count));
  const placed = people.map((person): Placed => {
    const radius = Math.max(SMALLEST, LARGEST * Math.sqrt(person.count / most));
    const lines = linesOf(person.name).map((line) => within(line, LETTERS, LONGEST));
    const text = Math.max(...lines.map((line) => widthOf(line, LETTERS)));
    const size = {
      width: Math.min(width, Math.max(2 * radius, text)),
      height: 2 * radius + lines.length * LINE + 3,
    };
    return { person, x: 0, y: 0, radius, lines, box: { x: 0, y: 0, ...size } };
  });
  const boxes = placed.map(({ box }) => box);
  const room = boxes.reduce((sum, box) => sum + (box.width + 12) * (box.height + 12), 0);
  spread(boxes, ties, width, Math.max(240, (room / width) * 2.1));
  const height = apart(boxes, width);
  for (const each of placed) {
    each.x = each.box.x;
    each.y = each.box.y - each.box.height / 2 + each.radius;
  }
  return { width, height, placed };
}

/** Gives boxes the middles that forces between tied people lead to, stretched to the room there is. */
function spread(boxes: readonly Box[], ties: readonly NetworkTie[], width: number, height: number) {
  const nodes = boxes.map((): SimulationNodeDatum => ({}));
  const links = ties.map(
    ({ from, shared, to }): SimulationLinkDatum<SimulationNodeDatum> & { shared: number } => ({
      source: from,
      target: to,
      shared,
    }),
  );
  forceSimulation(nodes)
    .force(
      'tie',
      forceLink(links).distance(({ shared }) => 120 / Math.sqrt(shared)),
    )
    .force('apart', forceManyBody().strength(-260).distanceMax(600))
    .force('across', forceX(0).strength(0.04))
    .force('down', forceY(0).strength(0.04 * (width / height)))
    .stop()
    .tick(TICKS);
  const stretch = (axis: 'x' | 'y', size: 'width' | 'height', extent: number) => {
    const [least, most] = [
      Math.min(...nodes.map((node) => node[axis]!)),
      Math.max(...nodes.map((node) => node[axis]!)),
    ];
    for (const [index, node] of nodes.entries()) {
      const margin = boxes[index]![size] / 2;
      boxes[index]![axis] = margin + ((node[axis]! - least) / (most - least || 1)) * (extent - 2 * margin);
    }
  };
  stretch('x', 'width', width);
  stretch('y', 'height', height);
  for (const box of boxes) keepWithin(box, width);
}
