import { fold } from '../check/fold.ts';
import { type Mention, type Named, nameFinder, namesOf } from '../check/names.ts';
import type { ContentFile } from '../check/read.ts';

/** The collections whose names are looked for. */
const NAMED = new Set(['organisations', 'events', 'people', 'places']);

export interface Names {
  /** The entries that a text names, each with how it does, the first named first. */
  find: (text: string) => Mention[];
  /** The entry of that id or name; all, where several have the name. */
  entriesCalled: (collection: Named['collection'], idOrName: string) => Named[];
}

/**
 * The names of the archive's entries, to be found in a text: without regard to accents, the longest first, within the
 * bounds of words. A name in capitals is found as one in lower case is. People are found by two words, or by a variant
 * of one word that nobody else has; in scripts without spaces a name is found wherever it stands.
 */
export function namesIn(files: ContentFile[]): Names {
  const entries = files.filter(({ collection }) => NAMED.has(collection));
  const find = nameFinder(entries);
  const single = singleNames(entries);
  const unspaced = entries.flatMap((entry) =>
    namesOf(entry)
      .filter((name) => UNSPACED.test(name) && name.length > 1)
      .map((name) => ({ name, entry })),
  );
  const byName = new Map<string, Named[]>();
  for (const entry of files) {
    for (const key of new Set([entry.id, ...namesOf(entry).map(fold)])) {
      const at = `${entry.collection} ${key}`;
      byName.set(at, [...(byName.get(at) ?? []), entry]);
    }
  }
  return {
    find: (text) => {
      const found = longestFirst([
        ...find(text),
        ...find(lowered(text)),
        ...singleMentions(text, single),
        ...unspaced.flatMap(({ entry, name }) => {
          const offset = text.indexOf(name);
          return offset === -1 ? [] : [{ name, offset, entries: [entry] }];
        }),
      ]);
      return found.sort((a, b) => a.offset - b.offset);
    },
    entriesCalled: (collection, idOrName) =>
      byName.get(`${collection} ${idOrName}`) ?? byName.get(`${collection} ${fold(idOrName)}`) ?? [],
  };
}

const UNSPACED = /[\p{sc=Hani}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}]/u;

/** Words in capitals as names have them; shorter ones are abbreviations. */
const lowered = (text: string) =>
  text.replace(/\p{Lu}{4,}/gu, (word) => {
    const name = word[0]! + word.slice(1).toLowerCase();
    return name.length === word.length ? name : word;
  });

function singleNames(entries: ContentFile[]): Map<string, Named> {
  const owners = new Map<string, Set<ContentFile>>();
  for (const entry of entries) {
    for (const word of new Set(namesOf(entry).flatMap((name) => fold(name).split(' ')))) {
      owners.set(word, (owners.get(word) ?? new Set()).add(entry));
    }
  }
  return new Map(
    entries
      .filter(({ collection }) => collection === 'people')
      .flatMap((entry) =>
        namesOf(entry)
          .filter((name) => /^\p{Lu}[\p{L}\p{M}]{2,}$/u.test(name) && owners.get(fold(name))!.size === 1)
          .map((name) => [fold(name), entry] as const),
      ),
  );
}

const singleMentions = (text: string, single: Map<string, Named>): Mention[] =>
  [...text.matchAll(/\p{Lu}[\p{L}\p{M}]{2,}/gu)].flatMap((match) => {
    const entry = single.get(fold(match[0]));
    return entry ? [{ name: match[0], offset: match.index, entries: [entry] }] : [];
  });

/** Without those that lie within a longer one. */
function longestFirst(mentions: Mention[]): Mention[] {
  const kept: Mention[] = [];
  const end = ({ name, offset }: Mention) => offset + name.length;
  for (const mention of mentions.sort((a, b) => b.name.length - a.name.length)) {
    if (kept.every((other) => mention.offset >= end(other) || end(mention) <= other.offset))
      kept.push(mention);
  }
  return kept;
}
