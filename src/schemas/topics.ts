import { z } from 'zod';
import { formerly, line, variants } from './fields.ts';

/** A subject that articles are filed under. The Markdown below, if any, says what belongs here. */
export const topics = z.strictObject({
  name: line,
  variants,
  /** Ids or addresses under which it stood before. */
  formerly,
});
