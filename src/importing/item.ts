import type { DateEvidence } from './evidence.ts';

/** One item as a file holds it, before any name in it is recognised. */
export interface Item {
  /** Its plain text, paragraphs parted by an empty line. Empty where only a ledger speaks of it. */
  text: string;
  /** The original's own headline, where the file says which it is. */
  headline?: string | undefined;
  url?: string | undefined;
  /** What the file says of the day of publication, the surest first. */
  dates: DateEvidence[];
  /** The language the file declares, as BCP 47 has it. */
  language?: string | undefined;
  /** What the editor has to know of how the item was read. */
  remarks: string[];
  /** What a ledger says of it. */
  entered?: Entered | undefined;
}

/** What a file gives. */
export interface Reading {
  items: Item[];
  /** What in it is no item to import, and why, for the editor. */
  leftOut: string[];
}

/** Cells of a ledger: ids or names. */
export interface Entered {
  slug?: string | undefined;
  /** EDTF, where the cell is written so. */
  published?: string | undefined;
  publisher?: string | undefined;
  /** Those of the dateline, the first of them first. */
  places: string[];
  organisations: string[];
  events: string[];
  people: string[];
  gist?: string | undefined;
}

/** A file of which nothing can be imported. Its message says why and what would be right. */
export class Unreadable extends Error {}

/** A run of text on one line, without control characters; undefined where nothing remains. */
export function oneLine(text: string | null | undefined): string | undefined {
  const line = (text ?? '').replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ').trim();
  return line === '' ? undefined : line;
}

const LONGEST_HEADLINE = 300;

/** A headline on one line; a longer run of text is none. */
export function asHeadline(text: string | null | undefined): string | undefined {
  const line = oneLine(text);
  return line !== undefined && line.length <= LONGEST_HEADLINE ? line : undefined;
}

/** `url` as an absolute address of the web, or undefined. */
export function webAddress(url: string | null | undefined, base?: string): string | undefined {
  const parsed = URL.parse((url ?? '').trim(), base);
  return parsed && /^https?:$/.test(parsed.protocol) && parsed.hostname !== '' && (url ?? '').trim() !== ''
    ? parsed.href
    : undefined;
}
