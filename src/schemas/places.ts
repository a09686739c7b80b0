import { z } from 'zod';
import { formerly, line, reference, variants } from './fields.ts';

/** A place on the map. */
export const places = z.strictObject({
  name: line,
  variants,
  kind: z.enum(['city', 'country', 'economy', 'region']),
  /** The country or economy it lies in. */
  within: reference('places').optional(),
  /** Degrees north of the equator, two decimals. */
  latitude: z.number().min(-90).max(90),
  /** Degrees east of Greenwich, two decimals. */
  longitude: z.number().min(-180).max(180),
  /** Its id in GeoNames, from which the coordinates come. https://www.geonames.org/ */
  geonames: z.int().min(1),
  /** ISO 3166-1 alpha-2, for countries and economies. */
  iso: z
    .string()
    .regex(/^[A-Z]{2}$/, 'is not a country code. Write two capital letters.')
    .optional(),
  /** Ids or addresses under which it stood before. */
  formerly,
});
