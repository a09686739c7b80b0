import { withoutMarkers } from '../passages/marker.ts';
import { isWithdrawn } from '../schemas/articles.ts';
import { dateBounds } from '../schemas/edtf.ts';
import type { ComparisonEntry } from './comparison-entries.ts';
import { joinComparisons } from './comparisons.ts';
import { joinDossiers } from './dossiers.ts';
import { lineage } from './lineage.ts';
import { alphabetically, newestFirst, oldestFirst } from './listing.ts';
import type { Archive, Article, Entity, Person } from './model.ts';
import { joinMoments } from './moments.ts';
import { joinWithdrawn, revisionsOf } from './revisions.ts';
import { type Entries, type Tables, unjoinedTables } from './tables.ts';
import { entryUrl } from './urls.ts';

/**
 * Joins the references of all entries: what leaves here carries its address and stands in its order.
 *
 * @throws Error where a reference leads to nothing, naming entry, field and id
 */
export function joinArchive(all: Entries, compared: ComparisonEntry[] = []): Archive {
  const entries = { ...all, articles: all.articles.filter(({ data }) => !isWithdrawn(data)) };
  const tables = unjoinedTables(entries);
  joinAuthorities(entries, tables);
  joinEvents(entries, tables);
  const articles = entries.articles.map((entry) => joinArticle(entry, tables)).sort(newestFirst);
  for (const article of articles) {
    for (const entity of entitiesOf(article)) entity.articles.push(article);
    for (const event of new Set(article.events.flatMap(lineage))) event.allArticles.push(article);
  }
  joinMoments(entries, articles);
  const dossiers = joinDossiers(entries, tables, articles);
  const comparisons = joinComparisons(compared, tables, articles);
  for (const person of tables.people.all) person.offices = officesOf(person);
  for (const event of tables.events.all) {
    event.children.sort(oldestFirst);
    event.allArticles.reverse();
  }
  for (const { events } of [...tables.organisations.all, ...tables.places.all]) events.sort(oldestFirst);
  return {
    articles,
    organisations: tables.organisations.all.sort((a, b) => rank(a) - rank(b) || alphabetically(a, b)),
    events: tables.events.all.sort(newestFirst),
    topics: tables.topics.all.sort(alphabetically),
    people: tables.people.all.sort(alphabetically),
    places: tables.places.all.sort(alphabetically),
    publishers: tables.publishers.all.sort(alphabetically),
    dossiers,
    comparisons,
    withdrawn: joinWithdrawn(all, articles),
  };
}

const rank = (organisation: { rank: number | undefined }) => organisation.rank ?? Number.MAX_SAFE_INTEGER;

function joinAuthorities(entries: Entries, { places, publishers, organisations }: Tables) {
  for (const { id, data } of entries.places) {
    const from = `places/${id}: within`;
    if (data.within) places.get(id, from).within = places.get(data.within, from);
  }
  for (const { id, data } of entries.publishers) {
    const from = `publishers/${id}: place`;
    if (data.place) publishers.get(id, from).place = places.get(data.place, from);
  }
  for (const { id, data } of entries.organisations) {
    const from = `organisations/${id}: members`;
    const organisation = organisations.get(id, from);
    for (const { place, as, ...span } of data.members) {
      const member = places.get(place, from);
      organisation.members.push({ place: member, name: as ?? member.name, from: span.from, to: span.to });
      if (!member.memberOf.includes(organisation)) member.memberOf.push(organisation);
    }
  }
}

function joinEvents(entries: Entries, { events, organisations, places }: Tables) {
  for (const { id, data } of entries.events) {
    const from = (field: string) => `events/${id}: ${field}`;
    const event = events.get(id, from('id'));
    event.organisations = data.organisations.map((ref) => organisations.get(ref, from('organisations')));
    event.places = data.places.map((ref) => places.get(ref, from('places')));
    event.hosts = data.hosts.map((ref) => places.get(ref, from('hosts')));
    event.hue = event.organisations[0]?.hue;
    for (const place of new Set([...event.places, ...event.hosts])) place.events.push(event);
    if (data.parent) {
      event.parent = events.get(data.parent, from('parent'));
      event.parent.children.push(event);
    } else {
      for (const organisation of event.organisations) organisation.events.push(event);
    }
  }
}

function joinArticle({ body = '', id, data }: Entries['articles'][number], tables: Tables): Article {
  const from = (field: string) => `articles/${id}: ${field}`;
  const organisations = data.organisations.map((ref) => tables.organisations.get(ref, from('organisations')));
  return {
    ...data,
    ...dateBounds(data.published),
    id,
    body: withoutMarkers(body),
    href: entryUrl('articles', id),
    revisions: revisionsOf(data),
    changed: [data.added, ...data.revisions.map(({ date }) => date)].sort().at(-1)!,
    hue: organisations[0]?.hue,
    organisations,
    sameMoment: [],
    place: data.place === undefined ? undefined : tables.places.get(data.place, from('place')),
    places: data.places.map((ref) => tables.places.get(ref, from('places'))),
    events: data.events.map((ref) => tables.events.get(ref, from('events'))),
    topics: data.topics.map((ref) => tables.topics.get(ref, from('topics'))),
    people: data.people.map(({ person, office }) => ({
      person: tables.people.get(person, from('people')),
      office,
    })),
    source: {
      ...data.source,
      publisher: tables.publishers.get(data.source.publisher, from('source.publisher')),
    },
  };
}

/** Every entity on whose page the article stands, each once. */
const entitiesOf = (article: Article): Set<Entity> =>
  new Set<Entity>([
    ...article.organisations,
    ...article.events,
    ...article.topics,
    ...article.people.map(({ person }) => person),
    ...(article.place ? [article.place] : []),
    ...article.places,
    article.source.publisher,
  ]);

function officesOf(person: Person): Person['offices'] {
  const offices = new Map<string, Article[]>();
  for (const article of person.articles.toReversed()) {
    for (const { office } of article.people.filter((appearance) => appearance.person === person)) {
      if (!office) continue;
      const attesting = offices.get(office);
      if (attesting) attesting.push(article);
      else offices.set(office, [article]);
    }
  }
  return [...offices].map(([office, articles]) => ({ office, first: articles[0]!, last: articles.at(-1)! }));
}
