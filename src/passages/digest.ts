import { createHash } from 'node:crypto';

/** The wording alone: no matter how lines are broken, quotation marks are shaped or accents are composed. */
export const normalised = (wording: string): string =>
  wording
    .normalize('NFC')
    .replace(/[“”„«»]/g, '"')
    .replace(/[‘’‚‹›]/g, "'")
    .replace(/[‐‑‒–—]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();

/** Six hexadecimal digits that another wording has once in sixteen million times. */
export const digest = (wording: string): string =>
  createHash('sha256').update(normalised(wording)).digest('hex').slice(0, 6);
