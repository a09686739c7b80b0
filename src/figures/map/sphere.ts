const RADIANS = Math.PI / 180;

/** The mean radius of the earth in kilometres. */
export const EARTH = 6371;

/**
 * The distance of two points in radians, by the haversine formula: geoDistance of d3-geo, which sums with great care, is
 * many times slower.
 *
 * @param one degrees east and north
 */
export function arcBetween(
  [west, south]: readonly [number, number],
  [east, north]: readonly [number, number],
): number {
  const [up, along] = [((north - south) * RADIANS) / 2, ((east - west) * RADIANS) / 2];
  const across = Math.cos(south * RADIANS) * Math.cos(north * RADIANS) * Math.sin(along) ** 2;
  return 2 * Math.asin(Math.min(1, Math.sqrt(Math.sin(up) ** 2 + across)));
}
