import { readContent } from '../../src/check/read.ts';
import { schemas } from '../../src/schemas/index.ts';

/** The names by which the content calls its organisations, events, people and places; those of three letters and fewer stand in other words. */
export function namesOfContent(): string[] {
  const names = readContent().files.flatMap(({ collection, data }) => {
    if (collection === 'organisations' || collection === 'events') {
      const { name, short } = schemas[collection].parse(data);
      return [name, short ?? name];
    }
    if (collection === 'people' || collection === 'places') return [schemas[collection].parse(data).name];
    return [];
  });
  return [...new Set(names)].filter((name) => name.length >= 4);
}

const WORD = /[\p{L}\p{N}]+/gu;
const firstWord = new Map<string, string>();

/** Those of the names that stand in a text as whole words. */
export function namesIn(text: string, names: string[]): string[] {
  // Of some hundreds of names few begin with a word of the text, and only these are looked for.
  const words = new Set(text.match(WORD));
  return names.filter((name) => {
    const first = firstWord.get(name) ?? name.match(WORD)?.[0] ?? '';
    firstWord.set(name, first);
    if (!words.has(first)) return false;
    return new RegExp(`(?<![\\p{L}\\p{N}])${RegExp.escape(name)}(?![\\p{L}\\p{N}])`, 'u').test(text);
  });
}
