import { type Svg, svg } from '../svg.ts';

/** The smallest radius that is seen; fewer than it stands for are drawn as large. */
const LEAST = 1.5;

export interface Scale {
  /** The radius for a count: areas are in proportion to counts, down to the smallest that is seen. */
  radius: (count: number) => number;
  /** The largest count that is drawn at the smallest size: 0 where every size is in proportion. */
  smallest: number;
}

/** @param most the largest count, whose half disc gets the radius `largest` */
export function scaleOf(most: number, largest: number): Scale {
  const unit = largest / Math.sqrt(Math.max(most, 1));
  const smallest = Math.floor((LEAST / unit) ** 2);
  return {
    radius: (count) => (count === 0 ? 0 : Math.max(LEAST, unit * Math.sqrt(count))),
    smallest: smallest > 1 ? smallest : 0,
  };
}

/** Two counts as two halves of a disc, each of its own size: filled at the left, outlined at the right. */
export const halfDiscs = (
  { x, y }: { x: number; y: number },
  left: number,
  right: number,
): (Svg | undefined)[] => [
  left > 0 ? svg('path', { class: 'left', d: half(x, y, left, 0) }) : undefined,
  right > 0 ? svg('path', { class: 'right', d: half(x, y, right, 1) }) : undefined,
];

const tenth = (value: number) => Math.round(value * 10) / 10 || 0;

const half = (x: number, y: number, radius: number, sweep: 0 | 1) => {
  const r = tenth(radius);
  return `M${tenth(x)} ${tenth(y - r)}a${r} ${r} 0 0 ${sweep} 0 ${tenth(2 * r)}z`;
};
