import type { CalendarDay, Precision } from '../schemas/edtf.ts';
import type { Collection } from '../schemas/fields.ts';
import type { Front } from '../schemas/index.ts';

/** An entry of an authority collection as pages see it: with its address and its articles. */
export interface Entity {
  collection: Exclude<Collection, 'articles' | 'dossiers'>;
  id: string;
  href: string;
  name: string;
  /** The name in lists; the full one where it has no shorter. */
  short: string;
  /** By what it is filed in an alphabetical list. */
  sort: string;
  variants: { name: string; lang?: string | undefined }[];
  /** Newest first. */
  articles: Article[];
  /** Ids or addresses under which it stood before. */
  formerly: string[];
  /** The Markdown below its front matter, without the markers of its passages. */
  body: string;
}

export interface Organisation extends Entity {
  hue: number | undefined;
  rank: number | undefined;
  url: string | undefined;
  membersAre: string | undefined;
  members: { place: Place; name: string; from: string | undefined; to: string | undefined }[];
  /** Those of its events that are not part of another, in order of time. */
  events: Event[];
}

export interface Event extends Entity {
  /** EDTF. */
  span: string;
  first: CalendarDay;
  last: CalendarDay;
  precision: Precision;
  parent: Event | undefined;
  /** Its parts, in order of time. */
  children: Event[];
  organisations: Organisation[];
  places: Place[];
  hosts: Place[];
  hue: number | undefined;
  /** Its own articles and those of its parts, oldest first. */
  allArticles: Article[];
  /** The dossiers that gather it or a larger event it is part of. */
  dossiers: Dossier[];
  /** The comparisons that set it, or a larger event it is part of, beside others. */
  comparisons: Comparison[];
}

export type Topic = Entity;

export interface Person extends Entity {
  /** Each office as the sources word it, with the first and last date at which one attests it (EDTF), oldest first. */
  offices: { office: string; first: Article; last: Article }[];
}

export interface Place extends Entity {
  kind: Front<'places'>['kind'];
  within: Place | undefined;
  latitude: number;
  longitude: number;
  geonames: number;
  iso: string | undefined;
  events: Event[];
  memberOf: Organisation[];
}

export interface Publisher extends Entity {
  url: string | undefined;
  language: string | undefined;
  place: Place | undefined;
}

export interface Article {
  /** `<year>/<slug>` */
  id: string;
  href: string;
  headline: string;
  summary: string;
  /** EDTF, with the days it may stand for. */
  published: string;
  first: CalendarDay;
  last: CalendarDay;
  precision: Precision;
  added: CalendarDay;
  /** The later of `added` and the last revision. */
  changed: CalendarDay;
  hue: number | undefined;
  place: Place | undefined;
  organisations: Organisation[];
  events: Event[];
  /** Why it is filed under events far from it in time. */
  eventNote?: string | undefined;
  topics: Topic[];
  people: { person: Person; office: string | undefined }[];
  places: Place[];
  source: Omit<Front<'articles'>['source'], 'publisher'> & { publisher: Publisher };
  /** Oldest first. */
  revisions: Revision[];
  /** Ids or addresses under which it stood before. */
  formerly: string[];
  /** The Markdown below its front matter. */
  body: string;
  /** Other reports of the same moment, oldest first. */
  sameMoment: Article[];
}

/** A change of a record since it entered the archive. */
export interface Revision extends Omit<Front<'articles'>['revisions'][number], 'instead'> {
  /** By which it is linked to on its article's page, `revision-1` the first. */
  fragment: string;
}

/** An article that was taken back: what its address still says. It stands in no list. */
export interface Withdrawn {
  id: string;
  href: string;
  headline: string;
  /** The last is the withdrawal. */
  revisions: Revision[];
  /** What is to be read instead. */
  instead: Article | undefined;
  /** Ids or addresses under which it stood before. */
  formerly: string[];
}

/** An introduction across many articles. */
export interface Dossier {
  id: string;
  href: string;
  title: string;
  summary: string;
  hue: number | undefined;
  organisations: Organisation[];
  events: Event[];
  added: CalendarDay;
  /** Ids or addresses under which it stood before. */
  formerly: string[];
  /** The Markdown below its front matter. */
  body: string;
  /** Those its text cites, oldest first. */
  articles: Article[];
}

/** What one cell of a comparison says, with the articles behind it. */
export type Statement = { articles: Article[] } & (
  | { kind: 'text'; text: string }
  | { kind: 'days'; event: Event }
  /** Where the articles name the person, with the office as each words it. */
  | { kind: 'person'; person: Person; appearances: { office: string | undefined; article: Article }[] }
);

/** Events side by side. */
export interface Comparison {
  id: string;
  href: string;
  title: string;
  summary: string;
  added: CalendarDay;
  hue: number | undefined;
  /** Those of its events, each once. */
  organisations: Organisation[];
  events: Event[];
  /** Its events with what stands above each. */
  columns: { event: Event; label: string }[];
  /** Each with a cell for every column; where one is empty, nothing is held. */
  rows: { label: string; cells: Statement[][] }[];
  /** Those behind its statements, oldest first. */
  articles: Article[];
  /** Ids or addresses under which it stood before. */
  formerly: string[];
}

/** All that is held, joined. Articles newest first, entities in the order of their lists. */
export interface Archive {
  articles: Article[];
  organisations: Organisation[];
  events: Event[];
  topics: Topic[];
  people: Person[];
  places: Place[];
  publishers: Publisher[];
  /** The latest added first. */
  dossiers: Dossier[];
  /** The latest added first. */
  comparisons: Comparison[];
  /** By their ids. */
  withdrawn: Withdrawn[];
}
