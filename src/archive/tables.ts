import { dateBounds } from '../schemas/edtf.ts';
import type { Collection } from '../schemas/fields.ts';
import type { Front } from '../schemas/index.ts';
import type { Entity, Event, Organisation, Person, Place, Publisher } from './model.ts';
import { entryUrl } from './urls.ts';

/** The entries of all collections, as their schemas leave them. */
export type Entries = { [C in Collection]: { id: string; data: Front<C>; body?: string | undefined }[] };

/** The entities of one collection by their ids. */
export interface Table<T> {
  all: T[];
  /**
   * @param from who asks: entry and field
   * @throws Error where there is none of that id
   */
  get: (id: string, from: string) => T;
}

interface Named {
  name: string;
  short?: string | undefined;
  sort?: string | undefined;
  variants: Entity['variants'];
  formerly: string[];
}

function table<C extends Entity['collection'], T extends Entity>(
  collection: C,
  entries: Entries[C],
  build: (base: Entity, data: Front<C>) => T,
): Table<T> {
  const byId = new Map<string, T>();
  for (const { body = '', id, data } of entries) {
    const { name, short = name, sort = name, variants, formerly } = data as Named;
    byId.set(
      id,
      build(
        {
          collection,
          id,
          href: entryUrl(collection, id),
          name,
          short,
          sort,
          variants,
          formerly,
          body,
          articles: [],
        },
        data,
      ),
    );
  }
  return {
    all: [...byId.values()],
    get: (id, from) => {
      const entity = byId.get(id);
      if (!entity)
        throw new Error(
          `${from} names “${id}”, which is not an entry of ${collection}. Write content/${collection}/${id}.md first.`,
        );
      return entity;
    },
  };
}

/** Every entity with what it says of itself; what it says of others is still empty. */
export const unjoinedTables = (entries: Entries) => ({
  topics: table('topics', entries.topics, (base) => base),
  people: table('people', entries.people, (base): Person => ({ ...base, offices: [] })),
  places: table('places', entries.places, (base, { kind, latitude, longitude, geonames, iso }): Place => ({
    ...base,
    kind,
    latitude,
    longitude,
    geonames,
    iso,
    within: undefined,
    events: [],
    memberOf: [],
  })),
  publishers: table('publishers', entries.publishers, (base, { url, language }): Publisher => ({
    ...base,
    url,
    language,
    place: undefined,
  })),
  organisations: table(
    'organisations',
    entries.organisations,
    (base, { hue, rank, url, membersAre }): Organisation => ({
      ...base,
      hue,
      rank,
      url,
      membersAre,
      members: [],
      events: [],
    }),
  ),
  events: table('events', entries.events, (base, { span }): Event => ({
    ...base,
    ...dateBounds(span),
    span,
    hue: undefined,
    parent: undefined,
    children: [],
    organisations: [],
    places: [],
    hosts: [],
    allArticles: [],
    dossiers: [],
    comparisons: [],
  })),
});

export type Tables = ReturnType<typeof unjoinedTables>;
