import type { CslDate } from './csl.ts';

const padded = (parts: number[]) =>
  parts.map((part, index) => String(part).padStart(index === 0 ? 4 : 2, '0')).join('-');

/** The date in EDTF again: `2024-03-08`, `2023-10`, `2023` or `2024-02/2024-03`. */
export const edtfOf = ({ 'date-parts': ends }: CslDate): string => ends.map(padded).join('/');

/** What both ends of the date share: for a single date all of it, for an interval its year and month, its year or nothing. */
export function sharedParts({ 'date-parts': [first, last = first] }: CslDate): number[] {
  const apart = first.findIndex((part, index) => part !== last[index]);
  return apart === -1 ? first : first.slice(0, apart);
}
