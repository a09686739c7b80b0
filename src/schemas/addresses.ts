import type { Collection } from './fields.ts';

/** The address of an entry below the root of the site, without the base path: `/people/<id>/`. */
export const entryPath = (collection: Collection, id: string) => `/${collection}/${id}/`;

/** The address that an entry of `collection` had: `formerly` names it whole, or by the id alone. */
export const formerPath = (collection: Collection, former: string) =>
  former.startsWith('/') ? former : entryPath(collection, former);
