/** The least that an entry of each collection has to say. */
export const article = {
  headline: 'Keepers vote to burn one light',
  summary:
    'The congress of lamp keepers voted that every coast shall burn the same light at night, all the year round.',
  published: '2019-03-08',
  added: '2020-01-15',
  organisations: ['lamp-union'],
  source: { publisher: 'keel-courier', language: 'nl' },
};
export const organisation = { name: 'International Union of Lamp Keepers', short: 'Lamp Union' };
export const event = { name: 'Congress of lamp keepers', organisations: ['lamp-union'], span: '2019' };
export const topic = { name: 'Light' };
export const person = { name: 'Ada Brandt', sort: 'Brandt, Ada' };
export const place = { name: 'Keel', kind: 'city', latitude: 61.12, longitude: -3.01, geonames: 990002 };
export const publisher = { name: 'The Keel Courier' };
export const dossier = {
  title: 'Light on the coasts',
  summary: 'How the keepers came to burn one light.',
  organisations: ['lamp-union'],
  added: '2020-01-15',
};

/** The least that a comparison has to say, of events `congress` and `sitting`. */
export const COMPARISON = {
  title: 'Two sittings',
  summary: 'The two sittings side by side.',
  added: '2020-01-15',
  columns: [{ event: 'congress' }, { event: 'sitting' }],
  rows: [{ label: 'Vote', cells: [[{ text: 'One light', articles: ['2019/keepers-vote'] }], []] }],
};

export const FRONTS = {
  articles: article,
  organisations: organisation,
  events: event,
  topics: topic,
  people: person,
  places: place,
  publishers: publisher,
  dossiers: dossier,
};
