import type { Archive, Entity } from '../archive/model.ts';
import { SINGULAR } from '../schemas/fields.ts';
import { isCapitals, placedWords, wordsOf } from './language/words.ts';
import { NAME_FILES, type StoredName, nameFileOf } from './stored.ts';

/** Whose names mean the same in a text, whichever of them is written. */
const NAMED_IN_TEXT: ReadonlySet<Entity['collection']> = new Set(['organisations', 'people', 'places']);

const namesOf = ({ name, short, variants }: Entity) => [
  ...new Set([name, short, ...variants.map((variant) => variant.name)]),
];

/**
 * Every name and variant of the archive's entities, by its folded words, in the files they are stored in.
 *
 * A variant in capitals that is also an ordinary word of the texts (`US`, us) counts in them only where it is in
 * capitals.
 *
 * @param texts those of the articles, as they are written
 */
export function storedNames(archive: Archive, texts: Iterable<string>): Record<string, StoredName>[] {
  const { events, organisations, people, places, publishers, topics } = archive;
  const entities: Entity[] = [...organisations, ...places, ...people, ...events, ...topics, ...publishers];
  const named = entities.filter(({ collection }) => NAMED_IN_TEXT.has(collection));
  const ordinary = ordinaryAmong(new Set(named.flatMap(namesOf).filter(isCapitals).flatMap(wordsOf)), texts);
  const stored = Array.from({ length: NAME_FILES }, (): Record<string, StoredName> => ({}));
  const known = new Map<string, StoredName>();
  for (const entity of entities) {
    const spelt = namesOf(entity).map((name) => ({ name, words: wordsOf(name).join(' ') }));
    const same = NAMED_IN_TEXT.has(entity.collection)
      ? [
          ...new Set(
            spelt.map(({ name, words }) => (isCapitals(name) && ordinary.has(words) ? '=' : '') + words),
          ),
        ]
      : undefined;
    for (const words of new Set(spelt.map((each) => each.words).filter(Boolean))) {
      const name = known.get(words) ?? { name: entity.name, ids: {} };
      const facet = SINGULAR[entity.collection];
      (name.ids[facet] ??= []).push(entity.id);
      if (same) name.same = [...new Set([...(name.same ?? []), ...same])];
      known.set(words, name);
      stored[nameFileOf(words)]![words] = name;
    }
  }
  return stored;
}

/** Those of the words that texts have without capitals, too. */
function ordinaryAmong(words: ReadonlySet<string>, texts: Iterable<string>): Set<string> {
  const ordinary = new Set<string>();
  for (const text of texts) {
    for (const { end, start, word } of placedWords(text))
      if (words.has(word) && !isCapitals(text.slice(start, end))) ordinary.add(word);
  }
  return ordinary;
}
