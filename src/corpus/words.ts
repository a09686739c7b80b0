import type { nameFinder } from '../check/names.ts';
import type { Collection } from '../schemas/fields.ts';

/** What stands in a text where a name stood; an article puts one of its own there. */
export const SLOTS = {
  people: '\uE001',
  family: '\uE002',
  organisations: '\uE003',
  places: '\uE004',
  events: '\uE005',
  publishers: '\uE006',
} as const;

export type Slot = keyof typeof SLOTS;

const SLOT_OF = new Map<string, Slot>(Object.entries(SLOTS).map(([slot, mark]) => [mark, slot as Slot]));

/** Which name a word stands for, if it stands for one. */
export const slotOf = (word: string) => SLOT_OF.get(word);

const WORD =
  /[\uE001-\uE006]|(?<=[\p{L}\p{N}\uE001-\uE006])[’']s\b|[\p{L}\p{N}]+(?:[’'.,–-][\p{L}\p{N}]+)*|[.,;:?!]/gu;

/** Whether it is a word, neither punctuation nor a name's place. */
export const isWord = (word: string) => /^[\p{L}\p{N}]/u.test(word);

export const endsSentence = (word: string) => /^[.?!]$/.test(word);

/** The words and punctuation marks of a text; quotation marks, brackets and markup are left out. */
export const wordsIn = (text: string): string[] => text.match(WORD) ?? [];

/** Sets words with the spaces between them. */
export const textOf = (words: readonly string[]): string =>
  words.reduce(
    (text, word) =>
      text === '' || !/^[\p{L}\p{N}\uE001-\uE006]/u.test(word) ? text + word : `${text} ${word}`,
    '',
  );

/** The words of a text with marks where names stand. */
export function wordsWithSlots(
  text: string,
  find: ReturnType<typeof nameFinder>,
  families: ReadonlySet<string>,
): string[] {
  let marked = '';
  let at = 0;
  for (const { entries, name, offset } of find(text)) {
    marked += text.slice(at, offset) + SLOTS[slotFor(entries.map(({ collection }) => collection))];
    at = offset + name.length;
  }
  return wordsIn(marked + text.slice(at)).map((word) => (families.has(word) ? SLOTS.family : word));
}

const PREFERRED = ['people', 'places', 'organisations', 'events', 'publishers'] as const;
const slotFor = (collections: Collection[]): Slot =>
  PREFERRED.find((collection) => collections.includes(collection)) ?? 'events';
