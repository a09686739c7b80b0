import { referencesIn } from '../check/references.ts';
import { COLLECTIONS, type Collection } from '../schemas/fields.ts';
import type { Citations } from './citations.ts';
import { type CorpusFile, entryFile } from './file.ts';
import type { Entry, Specimens } from './specimens.ts';
import type { Stock } from './stock.ts';

interface Written {
  front: object;
}

/** The entries that articles and dossiers name, and those that these name in turn, as `<collection>/<id>`. */
export function namedIn(articles: Written[], dossiers: Written[], { tables }: Stock): Set<string> {
  const named = new Set<string>();
  const follow = (collection: Collection, data: object) => {
    for (const { id, target } of referencesIn({ collection, data })) {
      if (named.has(`${target}/${id}`) || target === 'articles' || target === 'dossiers') continue;
      named.add(`${target}/${id}`);
      follow(target, tables[target].get(id)!.front);
    }
  };
  for (const { front } of articles) follow('articles', front);
  for (const { front } of dossiers) follow('dossiers', front);
  return named;
}

/** The files of the entries that are named, in the order of the collections. */
export function entryFiles(
  named: ReadonlySet<string>,
  { tables }: Stock,
  citations: Citations,
): CorpusFile[] {
  return COLLECTIONS.flatMap((collection) =>
    collection === 'articles' || collection === 'dossiers'
      ? []
      : [...tables[collection].values()]
          .filter(({ id }) => named.has(`${collection}/${id}`))
          .map(({ body, extension, front, id }) =>
            entryFile(`${collection}/${id}.${extension}`, front, citations.in(body)),
          ),
  );
}

/** Dossiers like those that are there, one for as many events. */
export function dossiersFor(events: number, { entries }: Specimens): Entry<'dossiers'>[] {
  const { dossiers } = entries;
  const count = Math.round((dossiers.length * events) / Math.max(1, entries.events.length));
  return Array.from({ length: dossiers.length === 0 ? 0 : count }, (_, index) => {
    const like = dossiers[index % dossiers.length]!;
    const round = Math.floor(index / dossiers.length) + 1;
    if (round === 1) return like;
    const title = `${like.front.title.slice(0, 80)} (${round})`;
    return { ...like, id: `${like.id}-${round}`, front: { ...like.front, title } };
  });
}
