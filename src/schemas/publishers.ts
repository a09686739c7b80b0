import { z } from 'zod';
import { formerly, language, line, reference, variants, webAddress } from './fields.ts';

/** Who published the originals. */
export const publishers = z.strictObject({
  name: line,
  variants,
  /** Its site, of which the originals' addresses are part. */
  url: webAddress.optional(),
  /** The language it mostly publishes in. */
  language: language.optional(),
  /** Where it is at home. */
  place: reference('places').optional(),
  /** Ids or addresses under which it stood before. */
  formerly,
});
