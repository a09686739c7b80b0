/** The words of what leads through the site. */
export const nav = {
  main: 'Main',
  more: 'More',
  path: 'You are here',
  home: 'Home',
  articles: 'Articles',
  dossiers: 'Dossiers',
  organisations: 'Organisations',
  events: 'Events',
  dates: 'Dates',
  topics: 'Topics',
  people: 'People',
  places: 'Places',
  publishers: 'Publishers',
  about: 'About',
  data: 'Data',
  search: 'Search',
};
