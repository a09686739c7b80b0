import type { Facet, FacetValue } from './facets.ts';
import type { Passage } from './text.ts';

/*
 * What the files in `search/data/` hold. Articles are known by their numbers, from 0 for the newest: numbers are
 * also the order in time.
 */

/** `dates.json`: dates of publication (EDTF) and how many articles in a row have them, by number. */
export type StoredDates = [published: string, count: number][];

export function storeDates(published: readonly string[]): StoredDates {
  const stored: StoredDates = [];
  for (const date of published) {
    const last = stored.at(-1);
    if (last?.[0] === date) last[1]++;
    else stored.push([date, 1]);
  }
  return stored;
}

/** What is read out of each date, by number; those of a row have it in common. */
export const readDates = <T>(stored: StoredDates, read: (published: string) => T): T[] =>
  stored.flatMap(([published, count]) => Array<T>(count).fill(read(published)));

/** `<facet>.json`: the values of a facet, the numbers of their articles as the steps from one to the next. */
export type StoredValue = [id: string, name: string, steps: number[]];

export const storeValue = ({ articles, id, name }: FacetValue): StoredValue => [
  id,
  name,
  articles.map((number, index) => number - (articles[index - 1] ?? 0)),
];

export function readValue([id, name, steps]: StoredValue): FacetValue {
  let number = 0;
  return { id, name, articles: steps.map((step) => (number += step)) };
}

/**
 * In which file an article stands: counted from 1 for the oldest, so that an article that comes in, most often as the
 * newest, leaves those of the others as they are.
 *
 * @param articles how many there are
 */
export const fileOf = (number: number, articles: number): number => articles - number;

/** `article/<file>.json`: what a result shows of its article. */
export interface FoundArticle {
  href: string;
  headline: string;
  /** EDTF. */
  published: string;
  summary: string;
  hue?: number | undefined;
  organisations: string[];
  people: string[];
  passages: Passage[];
}

/** `names/<file>.json`: what a name or variant stands for, by its folded words. */
export interface StoredName {
  /** The name it is known by. */
  name: string;
  /** Ids by facet. */
  ids: Partial<Record<Facet, string[]>>;
  /** Every name of the same thing as folded words, this one included; after `=`, only where written in capitals. */
  same?: string[];
}

/** What a file of names holds, by folded words: any may be asked for, `constructor` too, which an object itself has. */
export const readNames = (stored: Record<string, StoredName>): ReadonlyMap<string, StoredName> =>
  new Map(Object.entries(stored));

/** In so many files the names stand: of 28,000, which 50,000 articles may have, few kilobytes are loaded for a word. */
export const NAME_FILES = 256;

/**
 * In which file a name stands: by a digest of its first word, as the words of a query may begin any name. FNV-1a of 32
 * bits, of which the last eight count.
 *
 * @param words folded
 * @returns from 0 to `NAME_FILES` - 1
 * @see https://datatracker.ietf.org/doc/draft-eastlake-fnv/
 */
export function nameFileOf(words: string): number {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(words.split(' ', 1)[0]))
    hash = Math.imul(hash ^ byte, 0x01000193);
  return hash & (NAME_FILES - 1);
}
