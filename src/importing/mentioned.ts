import type { Named } from '../check/names.ts';
import type { Item } from './item.ts';
import type { Names } from './recognise.ts';

type Collection = Named['collection'];

/** The entries that headline and text name, those of the headline first, then the most often named. */
export function mentioned(names: Names, item: Item, mark: (field: string, what: string) => void) {
  const found = new Map<Collection, Map<string, number>>();
  const ambiguous = new Map<string, string>();
  const read = (text: string | undefined, weight: number) => {
    for (const { entries, name } of names.find(text ?? '')) {
      for (const [collection, called] of Map.groupBy(entries, (entry) => entry.collection)) {
        const same = [...new Map(called.map((entry) => [entry.id, entry])).values()];
        if (same.length > 1) {
          ambiguous.set(`${collection} ${same.map(({ id }) => id).join(' or ')}`, name);
          continue;
        }
        const counts = found.get(collection) ?? new Map<string, number>();
        found.set(collection, counts.set(same[0]!.id, (counts.get(same[0]!.id) ?? 0) + weight));
      }
    }
  };
  read(item.headline, HEADLINE);
  read(item.text, 1);
  for (const [key, name] of ambiguous) {
    const [collection = '', ...ids] = key.split(' ');
    if (ids.filter((id) => id !== 'or').some((id) => found.get(collection as Collection)?.has(id))) continue;
    mark(collection, `“${name}” is ${ids.join(' ')}`);
  }
  const ids = (collection: Collection) => [...(found.get(collection)?.keys() ?? [])];
  const organisations = [...(found.get('organisations') ?? [])].sort(([, a], [, b]) => b - a);
  return {
    organisations: organisations.map(([id]) => id),
    people: ids('people'),
    places: ids('places'),
    events: ids('events'),
  };
}

const HEADLINE = 100;
