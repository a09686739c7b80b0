import { existsSync } from 'node:fs';
import { dateBounds } from '../schemas/edtf.ts';
import { COLLECTIONS, type Collection, SINGULAR } from '../schemas/fields.ts';

/** What one entry of a collection is called on the command line. */
export const KINDS: Record<string, Collection> = Object.fromEntries(
  COLLECTIONS.map((collection) => [SINGULAR[collection], collection]),
);

/** The field whose words name an entry. */
export const titleOf = (front: Record<string, unknown>): string =>
  [front.headline, front.title, front.name].find((title) => typeof title === 'string') ?? '';

/** The id of a new entry; that of an article begins with the year of the first day it may be of. */
export const newId = (collection: Collection, front: Record<string, unknown>, slug: string): string =>
  collection === 'articles' ? `${dateBounds(String(front.published)).first.slice(0, 4)}/${slug}` : slug;

/** Dossiers use components. */
export const endingOf = (collection: Collection) => (collection === 'dossiers' ? '.mdx' : '.md');

/** The file of that name, whichever its ending, that is there already. */
export const taken = (path: string): string | undefined =>
  ['.md', '.mdx'].map((ending) => path.replace(/\.mdx?$/, ending)).find((file) => existsSync(file));
