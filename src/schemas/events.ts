import { z } from 'zod';
import { edtfDate, formerly, line, reference, references, variants } from './fields.ts';

/** A meeting or occasion. The Markdown below says, from the sources, what it was. */
export const events = z.strictObject({
  name: line,
  /** The name by which it goes in lists, where the full one is long. */
  short: line.optional(),
  variants,
  /** Whose it was. */
  organisations: references('organisations').min(1, 'is empty. Name at least one organisation.'),
  /** The larger event of which it was part. */
  parent: reference('events').optional(),
  /** The days it took: a day, or in EDTF a month, year or interval. */
  span: edtfDate,
  /** Where it took place; empty where it was held online or nobody says. */
  places: references('places').default([]),
  /** The economies or countries that hosted it. */
  hosts: references('places').default([]),
  /** Ids or addresses under which it stood before. */
  formerly,
});
