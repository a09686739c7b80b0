import { z } from 'zod';
import { revision as contentRevision } from '../schemas/articles.ts';
import type { Collection } from '../schemas/fields.ts';
import { places } from '../schemas/places.ts';
import { strings } from '../strings/index.ts';

const { fields } = strings;
const text = (says: string) => z.string().describe(says);
const optional = (says: string) => z.string().nullable().describe(says);
const uri = (says: string) => z.url().describe(says);
const optionalUri = (says: string) => z.url().nullable().describe(says);
const count = (says: string) => z.int().min(0).describe(says);

const day = (says: string) => z.iso.date().describe(says);

/** EDTF with the days it may stand for, in fields of their own: the date itself never says more than is known. */
const possibleDays = {
  precision: z.enum(['day', 'month', 'year', 'interval']).describe(fields.date.precision),
  first_possible_day: day(fields.date.first),
  last_possible_day: day(fields.date.last),
};

/** An entry as another names it. */
export const reference = z.strictObject({
  id: text(fields.id),
  name: text(fields.name),
  url: uri(fields.url),
});

/** What a schema says, and the collection of the entries that it names. */
const naming = (description: string, collection: Collection) => ({ description, 'x-collection': collection });

const references = (says: string, collection: Collection) =>
  z.array(reference).meta(naming(says, collection));
const optionalReference = (says: string, collection: Collection) =>
  reference.nullable().meta(naming(says, collection));

const identity = { id: text(fields.id), url: uri(fields.url) };
const formerly = z.array(z.url()).describe(fields.formerly);

export const article = z.strictObject({
  ...identity,
  headline: text(fields.article.headline),
  summary: text(fields.article.summary),
  published: text(fields.article.published),
  ...possibleDays,
  added: day(fields.added),
  changed: day(fields.article.changed),
  language: text(fields.article.language),
  place: optionalReference(fields.article.place, 'places'),
  organisations: references(fields.organisations, 'organisations'),
  events: references(fields.article.events, 'events'),
  event_note: optional(fields.article.eventNote),
  topics: references(fields.article.topics, 'topics'),
  people: z
    .array(reference.extend({ office: optional(fields.article.office) }))
    .meta(naming(fields.article.people, 'people')),
  places: references(fields.article.places, 'places'),
  source: z
    .strictObject({
      publisher: reference.meta(naming(fields.source.publisher, 'publishers')),
      headline: optional(fields.source.headline),
      url: optionalUri(fields.source.url),
      date: optional(fields.source.date),
      language: text(fields.source.language),
      reporters: z.array(z.string()).describe(fields.source.reporters),
      archived: optionalUri(fields.source.archived),
      accessed: z.iso.date().nullable().describe(fields.source.accessed),
      rights: optional(fields.source.rights),
      note: optional(fields.source.note),
    })
    .describe(fields.article.source),
  same_moment: references(fields.article.sameMoment, 'articles'),
  revisions: z
    .array(
      z.strictObject({
        date: day(fields.revision.date),
        kind: contentRevision.shape.kind.describe(fields.revision.kind),
        note: text(fields.revision.note),
        passages: z.array(z.string()).describe(fields.revision.passages),
        removed: z.array(z.string()).describe(fields.revision.removed),
      }),
    )
    .describe(fields.article.revisions),
  formerly,
  text: text(fields.article.text),
  licence: uri(fields.article.licence),
});

const named = {
  ...identity,
  name: text(fields.name),
  variants: z
    .array(z.strictObject({ name: text(fields.name), lang: optional(fields.lang) }))
    .describe(fields.variants),
};
const described = { article_count: count(fields.articleCount), formerly, text: text(fields.text) };

export const organisation = z.strictObject({
  ...named,
  short: text(fields.short),
  site: optionalUri(fields.site),
  members_are: optional(fields.organisation.membersAre),
  members: z
    .array(
      z.strictObject({
        place: reference.meta(naming(fields.organisation.member, 'places')),
        name: text(fields.organisation.memberName),
        from: optional(fields.organisation.from),
        to: optional(fields.organisation.to),
      }),
    )
    .describe(fields.organisation.members),
  ...described,
});

export const event = z.strictObject({
  ...named,
  short: text(fields.short),
  span: text(fields.event.span),
  ...possibleDays,
  parent: optionalReference(fields.event.parent, 'events'),
  organisations: references(fields.organisations, 'organisations'),
  places: references(fields.event.places, 'places'),
  hosts: references(fields.event.hosts, 'places'),
  ...described,
});

export const topic = z.strictObject({ ...named, ...described });

export const person = z.strictObject({
  ...named,
  sort: text(fields.sort),
  offices: z
    .array(
      z.strictObject({
        office: text(fields.article.office),
        first: text(fields.person.first),
        last: text(fields.person.last),
      }),
    )
    .describe(fields.person.offices),
  ...described,
});

export const place = z.strictObject({
  ...named,
  kind: places.shape.kind.describe(fields.place.kind),
  within: optionalReference(fields.place.within, 'places'),
  latitude: places.shape.latitude.describe(fields.place.latitude),
  longitude: places.shape.longitude.describe(fields.place.longitude),
  geonames: z.int().min(1).describe(fields.place.geonames),
  iso: optional(fields.place.iso),
  ...described,
});

export const publisher = z.strictObject({
  ...named,
  site: optionalUri(fields.site),
  language: optional(fields.publisher.language),
  place: optionalReference(fields.publisher.place, 'places'),
  ...described,
});

export const dossier = z.strictObject({
  ...identity,
  title: text(fields.dossier.title),
  summary: text(fields.article.summary),
  organisations: references(fields.organisations, 'organisations'),
  events: references(fields.dossier.events, 'events'),
  added: day(fields.added),
  cites: references(fields.dossier.cites, 'articles'),
  formerly,
  text: text(fields.text),
});

/** The shape in which each collection is given to machines: in the data, by the API, beside the page. */
export const recordSchemas = {
  articles: article,
  organisations: organisation,
  events: event,
  topics: topic,
  people: person,
  places: place,
  publishers: publisher,
  dossiers: dossier,
};

export type RecordOf<C extends keyof typeof recordSchemas> = z.output<(typeof recordSchemas)[C]>;
export type ArticleRecord = RecordOf<'articles'>;
export type Reference = z.output<typeof reference>;
