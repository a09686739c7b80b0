import type { Place } from './model.ts';

/** How many articles are dated from a place, and how many events were held in it or hosted by it. */
export const tallyOf = (place: Place) => ({
  datelines: place.articles.filter((article) => article.place === place).length,
  events: place.events.length,
});
