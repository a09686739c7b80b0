import { fold } from '../check/fold.ts';
import { namesOf } from '../check/names.ts';
import type { ContentFile } from '../check/read.ts';
import type { Collection } from '../schemas/fields.ts';

/** An entry that an answer may name, with all its names. */
export interface Known {
  id: string;
  names: string[];
}

/** The entries of each collection, by their names. */
export function knownEntries(files: ContentFile[]): Map<Collection, Known[]> {
  const known = Map.groupBy(files, ({ collection }) => collection);
  return new Map(
    [...known].map(([collection, entries]) => [
      collection,
      entries.map((entry) => ({ id: entry.id, names: namesOf(entry) })),
    ]),
  );
}

/** The id of the one entry that goes by `answer`, be that its id or one of its names; else the answer itself. */
export function idOf(answer: string, entries: Known[] = []): string {
  if (entries.some(({ id }) => id === answer)) return answer;
  const wanted = fold(answer);
  const named = entries.filter(({ names }) => names.some((name) => fold(name) === wanted));
  return named.length === 1 ? named[0]!.id : answer;
}
