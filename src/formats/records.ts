import type {
  Archive,
  Article,
  Dossier,
  Entity,
  Event,
  Organisation,
  Person,
  Place,
  Publisher,
  Topic,
} from '../archive/model.ts';
import { formerAddresses, articleRecord, asUri, referenceTo } from './record.ts';
import type { RecordOf } from './record-schemas.ts';
import { plainText } from './plain-text.ts';

type Address = string | URL;

/** Every collection as records, in the order of its lists. */
export interface Records {
  articles: RecordOf<'articles'>[];
  organisations: RecordOf<'organisations'>[];
  events: RecordOf<'events'>[];
  topics: RecordOf<'topics'>[];
  people: RecordOf<'people'>[];
  places: RecordOf<'places'>[];
  publishers: RecordOf<'publishers'>[];
  dossiers: RecordOf<'dossiers'>[];
}

/**
 * All that the archive holds as records.
 *
 * @param address of the archive, to which those of its pages are relative
 */
export function recordsOf(archive: Archive, address: Address): Records {
  const made = recordMakers(address);
  return {
    articles: archive.articles.map(made.articles),
    organisations: archive.organisations.map(made.organisations),
    events: archive.events.map(made.events),
    topics: archive.topics.map(made.topics),
    people: archive.people.map(made.people),
    places: archive.places.map(made.places),
    publishers: archive.publishers.map(made.publishers),
    dossiers: archive.dossiers.map(made.dossiers),
  };
}

/** The articles that an entity's page lists: those of an event with those of its parts. */
export const articlesOf = (entity: Entity): Article[] =>
  entity.collection === 'events' ? (entity as Event).allArticles.toReversed() : entity.articles;

/**
 * What makes an entry of each collection into a record.
 *
 * @param address of the archive, to which those of its pages are relative
 */
export function recordMakers(address: Address) {
  const to = (entry: Parameters<typeof referenceTo>[0]) => referenceTo(entry, address);
  const toOptional = (entry: Parameters<typeof referenceTo>[0] | undefined) => (entry ? to(entry) : null);
  const named = (entity: Entity) => ({
    ...to(entity),
    variants: entity.variants.map(({ lang, name }) => ({ name, lang: lang ?? null })),
  });
  const described = (entity: Entity) => ({
    article_count: articlesOf(entity).length,
    formerly: formerAddresses(entity.collection, entity.formerly, address),
    text: plainText(entity.body),
  });
  return {
    articles: (article: Article) => articleRecord(article, address),
    organisations: (organisation: Organisation) => ({
      ...named(organisation),
      short: organisation.short,
      site: asUri(organisation.url),
      members_are: organisation.membersAre ?? null,
      members: organisation.members.map(({ from, name, place, to: until }) => ({
        place: to(place),
        name,
        from: from ?? null,
        to: until ?? null,
      })),
      ...described(organisation),
    }),
    events: (event: Event) => ({
      ...named(event),
      short: event.short,
      span: event.span,
      precision: event.precision,
      first_possible_day: event.first,
      last_possible_day: event.last,
      parent: toOptional(event.parent),
      organisations: event.organisations.map(to),
      places: event.places.map(to),
      hosts: event.hosts.map(to),
      ...described(event),
    }),
    topics: (topic: Topic) => ({ ...named(topic), ...described(topic) }),
    people: (person: Person) => ({
      ...named(person),
      sort: person.sort,
      offices: person.offices.map(({ first, last, office }) => ({
        office,
        first: first.published,
        last: last.published,
      })),
      ...described(person),
    }),
    places: (place: Place) => ({
      ...named(place),
      kind: place.kind,
      within: toOptional(place.within),
      latitude: place.latitude,
      longitude: place.longitude,
      geonames: place.geonames,
      iso: place.iso ?? null,
      ...described(place),
    }),
    publishers: (publisher: Publisher) => ({
      ...named(publisher),
      site: asUri(publisher.url),
      language: publisher.language ?? null,
      place: toOptional(publisher.place),
      ...described(publisher),
    }),
    dossiers: (dossier: Dossier) => ({
      id: dossier.id,
      url: new URL(dossier.href, address).href,
      title: dossier.title,
      summary: dossier.summary,
      organisations: dossier.organisations.map(to),
      events: dossier.events.map(to),
      added: dossier.added,
      cites: dossier.articles.map((article) => to({ ...article, name: article.headline })),
      formerly: formerAddresses('dossiers', dossier.formerly, address),
      text: plainText(dossier.body),
    }),
  };
}
