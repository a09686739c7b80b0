import { cards } from './en/cards.ts';
import { corrections, withdrawn } from './en/corrections.ts';
import { discovery } from './en/discovery.ts';
import { events } from './en/events.ts';
import { feeds } from './en/feeds.ts';
import { passages } from './en/passages.ts';
import { members } from './en/members.ts';
import { places } from './en/places.ts';
import { drafts } from './en/drafts.ts';
import { search } from './en/search.ts';
import { searchHelp } from './en/search-help.ts';
import { article, source } from './en/article.ts';
import { nav } from './en/nav.ts';
import { articles, dayNotKnown, pageOf, plural } from './en/counts.ts';
import { api } from './en/api.ts';
import { data } from './en/data.ts';
import { fields } from './en/fields.ts';
import { moved } from './en/moved.ts';
import { formats } from './en/formats.ts';
import { people } from './en/people.ts';
import { topics } from './en/topics.ts';
import { home } from './en/home.ts';
import { onThisDay } from './en/on-this-day.ts';
import { chronology } from './en/chronology.ts';

/** The words that readers see. A second language is a second file of this shape. */
export const en = {
  cards,
  discovery,
  events,
  feeds,
  members,
  places,
  skip: 'Skip to the text',
  articles,
  dayNotKnown,

  formats,
  people,
  topics,

  nav,

  home,
  onThisDay,
  chronology,

  list: {
    pages: 'Pages',
    titled: (title: string, { last, number }: { last: number; number: number }) =>
      number === 1 ? title : `${title}, page ${number} of ${last}`,
    page: pageOf,
    empty: 'No article is held here yet.',
    articles: 'Articles',
  },

  dossier: {
    articles: 'Articles cited',
    cited: (count: number) => `${plural(count, 'article', 'articles')} cited, in order of time`,
  },

  index: {
    dossiers:
      'Introductions to subjects across many articles, each statement linked to the article behind it.',
    organisations: 'The bodies whose news the archive holds, and those its articles name.',
    events: 'Meetings and occasions, the latest first, each with the meetings that were part of it.',
    topics: 'What the articles are about.',
    people: 'Everyone whom an article names, filed under the family name.',
    places: 'Where reports come from and what they speak of, with the members of the organisations.',
    publishers: 'Who published the originals from which the articles are written.',
    articles: 'Every article, by the year of its original.',
    articlesOf: (year: string) => `Every article whose address begins with ${year}, the newest first.`,
    dates:
      'Every article by the day, month or year on which its original was published, and what is known to be missing.',
  },

  article,

  passages,

  corrections,

  withdrawn,

  source,

  entity: {
    also: 'Also',
    describes: (name: string, articles: string, archive: string) =>
      `${name}: ${articles} in ${archive}, each with its date and its source.`,
    site: 'Site',
    members: (called = 'members') => called,
    since: (date: string) => `since ${date}`,
    until: (date: string) => `until ${date}`,
    events: 'Events',
    partOf: 'Part of',
    when: 'When',
    where: 'Where',
    hosts: 'Hosts',
    whose: 'Of',
    dossiers: 'Dossiers',
    offices: 'Offices',
    attested: 'attested',
    to: 'to',
    within: 'In',
    coordinates: 'Coordinates',
    northSouth: ['N', 'S'] as const,
    eastWest: ['E', 'W'] as const,
    gazetteer: 'GeoNames',
    memberOf: 'Member of',
    language: 'Language',
    place: 'Place',
  },

  dates: {
    calendar: (month: string) => `Calendar of ${month}`,
    describes: (date: string, articles: string, archive: string) =>
      `${date} in ${archive}: ${articles}, by the day of publication.`,
    dated: 'Articles of a known day',
    dayNotKnown: 'Day not known',
    dayNotKnownNote:
      'The day on which these originals were published is not known; each lies within the dates given.',
    earlier: 'Earlier',
    later: 'Later',
    everyYear: (day: string) => `${day} in every year`,
    nearest: 'Nearest dates with articles',
    underWay: 'Under way on this day',
  },

  search,
  searchHelp,

  about: {
    title: 'About',
  },

  coverage: {
    title: 'What is held, and what is not',
    span: 'The archive means to cover',
    gaps: 'Within that, these gaps are known:',
  },

  notFound: {
    title: 'This page is not here',
    text: 'Nothing stands at this address. Articles never move, so the address may have been cut short or mistyped.',
    search: 'Search for what you were looking for',
    browse: 'Or go to',
  },

  moved,
  api,
  data,
  fields,
  drafts,

  footer: {
    rights: 'Articles CC BY 4.0, code MIT',
    colophon: 'A finding aid to originals published elsewhere, each named and linked.',
  },
};
