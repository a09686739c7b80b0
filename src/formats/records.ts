import type { Archive, Article, Entity, Event } from '../archive/model.ts';
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

const made = new WeakMap<Archive, { address: string; records: Records }>();

/**
 * All that the archive holds as records, made once for an archive and an address.
 *
 * @param address of the archive, to which those of its pages are relative
 */
export function recordsOf(archive: Archive, address: Address): Records {
  const key = new URL(address).href;
  const known = made.get(archive);
  if (known?.address === key) return known.records;
  const records = makeRecords(archive, key);
  made.set(archive, { address: key, records });
  return records;
}

/** The articles that an entity's page lists: those of an event with those of its parts. */
export const articlesOf = (entity: Entity): Article[] =>
  entity.collection === 'events' ? (entity as Event).allArticles.toReversed() : entity.articles;

function makeRecords(archive: Archive, address: string): Records {
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
    articles: archive.articles.map((article) => articleRecord(article, address)),
    organisations: archive.organisations.map((organisation) => ({
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
    })),
    events: archive.events.map((event) => ({
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
    })),
    topics: archive.topics.map((topic) => ({ ...named(topic), ...described(topic) })),
    people: archive.people.map((person) => ({
      ...named(person),
      sort: person.sort,
      offices: person.offices.map(({ first, last, office }) => ({
        office,
        first: first.published,
        last: last.published,
      })),
      ...described(person),
    })),
    places: archive.places.map((place) => ({
      ...named(place),
      kind: place.kind,
      within: toOptional(place.within),
      latitude: place.latitude,
      longitude: place.longitude,
      geonames: place.geonames,
      iso: place.iso ?? null,
      ...described(place),
    })),
    publishers: archive.publishers.map((publisher) => ({
      ...named(publisher),
      site: asUri(publisher.url),
      language: publisher.language ?? null,
      place: toOptional(publisher.place),
      ...described(publisher),
    })),
    dossiers: archive.dossiers.map((dossier) => ({
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
    })),
  };
}
