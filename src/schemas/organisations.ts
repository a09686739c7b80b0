import { z } from 'zod';
import { edtfDate, formerly, line, reference, variants, webAddress } from './fields.ts';

/** A body whose news the archive holds, or which its articles name. The Markdown below says what it is. */
export const organisations = z.strictObject({
  /** Its full name. */
  name: line,
  /** The name by which it goes in lists. */
  short: line,
  variants,
  /** The hue of its colour in degrees of OKLCH, a multiple of 15. Without one it is shown in grey. */
  hue: z
    .int()
    .refine(
      (hue) => hue >= 0 && hue < 360 && hue % 15 === 0,
      'is no hue of the palette. Write a multiple of 15 from 0 to 345.',
    )
    .optional(),
  /** Its rank among the organisations that lead the home page and the lists, from 1. */
  rank: z.int().min(1).optional(),
  /** Its own site. */
  url: webAddress.optional(),
  /** What its members are called, in the plural: “economies”, “member states”. */
  membersAre: line.optional(),
  /** Its members, each with the dates between which it was one, where they are known. */
  members: z
    .array(
      z.strictObject({
        place: reference('places'),
        /** The name under which it is a member, where that differs from the place's. */
        as: line.optional(),
        from: edtfDate.optional(),
        to: edtfDate.optional(),
      }),
    )
    .default([]),
  /** Ids or addresses under which it stood before. */
  formerly,
});
