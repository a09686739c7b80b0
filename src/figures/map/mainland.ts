import { type Piece, piecesOfCountry } from './atlas.ts';
import { arcBetween } from './sphere.ts';

/** An island of less than this part of the largest piece does not widen a map. */
const COUNTS = 1 / 200;

/**
 * The pieces of a country that a map of it is made to hold: the largest, and those no farther from what is held
 * already than its own radius. Distant territories stay outside.
 */
export function mainland(country: number): Piece[] {
  const [largest, ...others] = piecesOfCountry(country).toSorted((a, b) => b.area - a.area);
  if (!largest) return [];
  const held = [largest];
  const gap = (one: Piece, other: Piece) => arcBetween(one.centre, other.centre) - one.radius - other.radius;
  let waiting = others.filter(({ area }) => area >= largest.area * COUNTS);
  for (const piece of held) {
    const near = waiting.filter((other) => gap(piece, other) < largest.radius);
    held.push(...near);
    waiting = waiting.filter((other) => !near.includes(other));
  }
  return held;
}
