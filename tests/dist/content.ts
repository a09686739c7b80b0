import { readContent } from '../../src/check/read.ts';
import { dateBounds } from '../../src/schemas/edtf.ts';
import type { Collection } from '../../src/schemas/fields.ts';
import { isWithdrawn } from '../../src/schemas/articles.ts';
import { type Front, schemas } from '../../src/schemas/index.ts';

export interface ContentEntry<C extends Collection> {
  id: string;
  front: Front<C>;
}

const { files } = readContent();

/** The entries of a collection, as its schema leaves them. @throws Error where there are none to test with */
export function entriesOf<C extends Collection>(collection: C): ContentEntry<C>[] {
  const entries = files
    .filter((file) => file.collection === collection)
    .map(({ data, id }) => ({ id, front: schemas[collection].parse(data) as Front<C> }));
  if (entries.length === 0) throw new Error(`The content has no ${collection}: there is nothing to test with.`);
  return entries;
}

/** Every article, withdrawn ones among them. */
export const allArticles = entriesOf('articles').map(({ front, id }) => ({ id, front, bounds: dateBounds(front.published) }));
/** Those that are held. */
export const articles = allArticles.filter(({ front }) => !isWithdrawn(front));
export type ContentArticle = (typeof articles)[number];

export const isDated = ({ bounds }: ContentArticle) => bounds.precision === 'day';
