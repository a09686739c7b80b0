import { type Child, type Svg, svg } from '../svg.ts';
import type { Label } from './labels.ts';

/**
 * A link in a drawing.
 *
 * @param says where it leads and what it stands for; it begins with what is seen of it
 * @param written whether its name is written in it: then its title alone says the rest
 * @param stop whether the keyboard stops at it; where it does not, a list beside the drawing has the same link
 */
export const mapLink = (
  {
    href,
    says,
    stop = true,
    written = false,
  }: { href: string; says: string; stop?: boolean; written?: boolean },
  ...children: Child[]
): Svg =>
  svg(
    'a',
    { href, 'aria-label': written ? undefined : says, tabindex: stop ? undefined : '-1' },
    svg('title', {}, says),
    ...children,
  );

/** A name where there is room for it. */
export const nameText = (text: string, label: Label | undefined, className?: string): Svg | undefined =>
  label &&
  svg(
    'text',
    {
      x: label.x,
      y: label.y,
      class: className,
      'text-anchor': label.anchor === 'start' ? undefined : label.anchor,
    },
    text,
  );

/** A name would hide a shape of less than this many square units. */
const COVERED = 700;

/**
 * How far from its middle the name of a shape stands: not at all where it can be written on it.
 *
 * @param size square units
 * @param least the radius of the dot that marks the smallest
 */
export const clearance = (size: number, least: number): number =>
  size < COVERED ? Math.max(least, Math.sqrt(size / Math.PI)) : 0;
