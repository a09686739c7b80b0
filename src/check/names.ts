import type { Collection } from '../schemas/fields.ts';
import { fold } from './fold.ts';
import type { ContentFile } from './read.ts';

/** An entry that a name stands for. */
export interface Named {
  collection: Collection;
  id: string;
}

/** An entry as the finder of names sees it. */
export type NamedEntry = Pick<ContentFile, 'collection' | 'data' | 'id'>;

/** A name found in a text: where, and every entry it may stand for. */
export interface Mention {
  name: string;
  offset: number;
  entries: Named[];
}

/** The name, the short name and the variants of an entry, as they are written. */
export function namesOf({ data }: Pick<ContentFile, 'data'>): string[] {
  const { name, short, variants } = data as { name?: string; short?: string; variants?: { name: string }[] };
  return [name, short, ...(Array.isArray(variants) ? variants.map((variant) => variant.name) : [])].filter(
    (each) => typeof each === 'string',
  );
}

const WORD = /[\p{L}\p{N}]+(?:[’'][\p{L}]+)*/gu;
const POSSESSIVE = /[’']s$/u;
const wordsOf = (text: string) =>
  [...text.matchAll(WORD)].map((match) => ({ word: match[0].replace(POSSESSIVE, ''), at: match.index }));

/** Names of one word count where they begin with a capital; those of people have two words at least. */
const counts = (collection: Collection, words: string[]) =>
  words.length > 1 || (collection !== 'people' && /^\p{Lu}/u.test(words[0] ?? '') && words[0]!.length > 2);

/**
 * Makes a finder of the names of `entries` in a text. At each place the longest name wins, so that a country is not
 * found within the name of a body; case counts, accents do not.
 */
export function nameFinder(entries: NamedEntry[]): (text: string) => Mention[] {
  const byFirst = new Map<string, { words: string[]; entries: Named[] }[]>();
  for (const entry of entries) {
    for (const name of namesOf(entry)) {
      const words = wordsOf(name).map(({ word }) => plain(word));
      if (!counts(entry.collection, words)) continue;
      const known = byFirst.get(words[0]!) ?? [];
      const same = known.find((other) => other.words.join(' ') === words.join(' '));
      if (same) same.entries.push(entry);
      else known.push({ words, entries: [entry] });
      byFirst.set(words[0]!, known);
    }
  }
  for (const names of byFirst.values()) names.sort((a, b) => b.words.length - a.words.length);
  return (text) => {
    const words = wordsOf(text);
    const plainly = words.map(({ word }) => plain(word));
    const mentions: Mention[] = [];
    for (let index = 0; index < words.length; index++) {
      const here = byFirst.get(plainly[index]!);
      const found = here?.find((name) => name.words.every((word, step) => plainly[index + step] === word));
      if (!found) continue;
      const last = words[index + found.words.length - 1]!;
      const name = text.slice(words[index]!.at, last.at + last.word.length);
      mentions.push({ name, offset: words[index]!.at, entries: found.entries });
      index += found.words.length - 1;
    }
    return mentions;
  };
}

const ASCII = /^[\u0020-\u007e]*$/;
const plain = (word: string) => (ASCII.test(word) ? word : word.normalize('NFKD').replace(/\p{M}/gu, ''));

/** Pairs of entries of one collection that share a name, however spelt. */
export function sharedNames(
  entries: ContentFile[],
): { entry: ContentFile; twin: ContentFile; name: string }[] {
  const known = new Map<string, ContentFile>();
  return entries.flatMap((entry) =>
    [...new Set(namesOf(entry).map(fold))].flatMap((name) => {
      const key = `${entry.collection} ${name}`;
      const twin = known.get(key);
      known.set(key, twin ?? entry);
      return twin ? [{ entry, twin, name }] : [];
    }),
  );
}
