import { plural } from './counts.ts';

/** The words of an article's page. */
export const article = {
  record: 'The record',
  from: (publisher: string) => `From ${publisher}`,
  organisation: (count: number) => (count === 1 ? 'Organisation' : 'Organisations'),
  event: (count: number) => (count === 1 ? 'Event' : 'Events'),
  people: 'People',
  topics: 'Topics',
  places: 'Places',
  added: 'Added',
  report: 'Report an error',
  reportSubject: (headline: string) => `Error in “${headline}”`,
  sameMoment: 'The same moment, told by others',
  moreReports: (count: number) =>
    plural(count, 'more report of the same moment', 'more reports of the same moment'),
  neighbours: 'In order of time',
  placeIn: (place: number, of: number) => `${place} of ${of} in`,
  earlier: 'Earlier',
  later: 'Later',
  related: 'Related',
  reason: {
    event: (name: string) => `Same event: ${name}`,
    person: (name: string) => `Also with ${name}`,
    topic: (name: string) => `Also about: ${name}`,
  },
};

/** The words about its original. */
export const source = {
  title: 'The original',
  publisher: 'Publisher',
  published: 'Published',
  asPrinted: 'as printed',
  headlineNotSeen: 'The original’s headline was not seen.',
  language: 'Language',
  read: 'Read the original',
  noAddress: 'No address of the original is known.',
  rights: 'Rights',
  accessed: 'Read on',
  archived: 'Archived copy',
  note: 'Note',
  record: 'What stands above is our own report of it, not its wording.',
};
