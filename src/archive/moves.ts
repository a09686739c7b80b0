import { type Addressed, formerPath } from '../schemas/addresses.ts';
import type { Archive } from './model.ts';

/** An address at which an entry stood. */
export interface Move {
  /** Below the root of the site, without the base path: `/topics/an-older-name/`. */
  from: string;
  /** Where it stands now, base path included. */
  href: string;
  name: string;
}

/** Every former address that an entry declares, in order. */
export function movesOf(archive: Archive): Move[] {
  const { articles, comparisons, dossiers, withdrawn, ...authorities } = archive;
  const entries = [
    ...[...articles, ...withdrawn].map((article) => entry('articles', article, article.headline)),
    ...dossiers.map((dossier) => entry('dossiers', dossier, dossier.title)),
    ...comparisons.map((comparison) => entry('comparisons', comparison, comparison.title)),
    ...Object.values(authorities)
      .flat()
      .map((entity) => entry(entity.collection, entity, entity.name)),
  ];
  return entries
    .flatMap(({ collection, formerly, href, name }) =>
      formerly.map((former): Move => ({ from: formerPath(collection, former), href, name })),
    )
    .sort((a, b) => (a.from < b.from ? -1 : 1));
}

const entry = (
  collection: Addressed,
  { formerly, href }: { formerly: string[]; href: string },
  name: string,
) => ({ collection, formerly, href, name });
