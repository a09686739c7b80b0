import { z } from 'zod';
import { formerly, line, variants } from './fields.ts';

/** A person whom articles name. Offices stand in the articles, as their sources word them. */
export const people = z.strictObject({
  /** The name as it is written in running text. */
  name: line,
  /** The name as it is filed: “Sta Maria, Rebecca”. */
  sort: line,
  variants,
  /** Ids or addresses under which it stood before. */
  formerly,
});
