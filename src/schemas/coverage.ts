import { z } from 'zod';
import { edtfDate, line, references } from './fields.ts';

/** `content/coverage.yml`: what the archive means to hold, and what it is known to lack. */
export const coverage = z.strictObject({
  /** The first and the last month it means to cover. */
  from: edtfDate,
  to: edtfDate,
  /** The events it means to cover, with those below them. */
  events: references('events').default([]),
  /** What lies within and is known to be missing. */
  gaps: z
    .array(
      z.strictObject({
        span: edtfDate,
        /** Whose news is lacking; where none is named, all. */
        organisations: references('organisations').default([]),
        /** What is lacking, and why. */
        note: line,
      }),
    )
    .default([]),
});

export type Coverage = z.output<typeof coverage>;
