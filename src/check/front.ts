import type { z } from 'zod';
import type { Collection } from '../schemas/fields.ts';
import { type Front, schemas } from '../schemas/index.ts';
import type { ContentFile } from './read.ts';

const read = new WeakMap<ContentFile, z.ZodSafeParseResult<unknown>>();

/** What the schema of its collection says of an entry's front matter, asked once for each entry as it was read. */
export function readFront(entry: ContentFile): z.ZodSafeParseResult<unknown> {
  const known = read.get(entry);
  if (known) return known;
  const result = schemas[entry.collection].safeParse(entry.data);
  read.set(entry, result);
  return result;
}

/** The front matter of an entry of that collection which satisfies its schema; of any other nothing. */
export const frontOf = <C extends Collection>(entry: ContentFile, collection: C): Front<C> | undefined =>
  entry.collection === collection ? (readFront(entry).data as Front<C> | undefined) : undefined;
