import { type NamedEntry, nameFinder } from '../check/names.ts';
import type { Facts } from './facts.ts';
import type { Stock } from './stock.ts';

/** Adds to the facts of articles whatever else their texts happen to name. */
export function fileWhatIsNamed(articles: { facts: Facts; body: string }[], { tables }: Stock) {
  const { events, organisations, people, places, publishers } = tables;
  const find = nameFinder(
    Object.entries({ organisations, events, people, places, publishers }).flatMap(([collection, table]) =>
      [...table.values()].map(({ front, id }): NamedEntry => ({
        collection: collection as NamedEntry['collection'],
        data: front,
        id,
      })),
    ),
  );
  for (const { body, facts } of articles) {
    const filed = (collection: string, id: string) => {
      switch (collection) {
        case 'people':
          return facts.people.some(({ person }) => person === id);
        case 'organisations':
          return facts.organisations.includes(id);
        case 'places':
          return [facts.place, ...facts.places].some(
            (place) => place !== undefined && (place === id || places.get(place)!.front.within === id),
          );
        default:
          return true;
      }
    };
    for (const { entries } of find(body)) {
      if (entries.some(({ collection, id }) => filed(collection, id))) continue;
      const [{ collection, id }] = entries as [NamedEntry];
      if (collection === 'people') facts.people = [...facts.people, { person: id }];
      if (collection === 'organisations') facts.organisations = [...facts.organisations, id];
      if (collection === 'places') facts.places = [...facts.places, id];
    }
  }
}
