import { join } from 'node:path';
import { SLUG, type Collection } from '../schemas/fields.ts';
import { schemas } from '../schemas/index.ts';
import { site } from '../site.ts';
import { entryText } from './entry-text.ts';
import { type Field, fieldsOf } from './fields.ts';
import { endingOf, newId, titleOf } from './place.ts';
import { proposedSlug } from './slug.ts';

/** The day of entry is today, and not asked for. */
export const AUTOMATIC = 'added';

/** What can be asked of a new entry. */
export const askedOf = (collection: Collection): Field[] =>
  fieldsOf(collection).filter(({ name }) => name !== AUTOMATIC);

/** Whether an entry of the collection says nothing without a text. */
export const needsText = (collection: Collection) => ['articles', 'events', 'dossiers'].includes(collection);

/** What the text of an article begins with that has none yet. */
export const UNWRITTEN = 'TODO: write the article from its source.';

export interface NewEntry {
  id: string;
  /** Its file, absolute. */
  path: string;
  text: string;
}

/**
 * The file of a new entry. An article without a text is a draft, and marked.
 *
 * @param slug its name in the address; without it, one is made of the title
 * @throws Error where the slug makes no address
 */
export function newEntry(
  collection: Collection,
  front: Record<string, unknown>,
  {
    slug,
    body = '',
    today,
    folders,
  }: { slug?: string | undefined; body?: string | undefined; today: string; folders: Folders },
): NewEntry {
  const name = slug ?? proposedSlug(titleOf(front), site.language);
  if (!SLUG.test(name)) {
    throw new Error(`--slug: “${name}” makes no address. Write lower-case letters, digits and hyphens.`);
  }
  const id = newId(collection, front, name);
  const isDraft = collection === 'articles' && body.trim() === '';
  const folder = isDraft ? folders.drafts : join(folders.content, collection);
  return {
    id,
    path: join(folder, `${id}${endingOf(collection)}`),
    text: entryText(
      collection,
      AUTOMATIC in schemas[collection].shape ? { ...front, [AUTOMATIC]: today } : front,
      isDraft ? UNWRITTEN : body,
    ),
  };
}

export interface Folders {
  content: string;
  drafts: string;
}
