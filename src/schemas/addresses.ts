import type { Collection } from './fields.ts';

/** What has a page under its id: the entries of the collections, and the comparisons. */
export type Addressed = Collection | 'comparisons';

/** The address of an entry below the root of the site, without the base path: `/people/<id>/`. */
export const entryPath = (collection: Addressed, id: string) => `/${collection}/${id}/`;

/** The address that an entry of `collection` had: `formerly` names it whole, or by the id alone. */
export const formerPath = (collection: Addressed, former: string) =>
  former.startsWith('/') ? former : entryPath(collection, former);
