/** The words of the days of the year. */
export const onThisDay = {
  title: 'On this day',
  intro:
    'What was published on each day of the year, in all years together: only articles whose day is known.',
  titled: (day: string) => `On this day: ${day}`,
  describes: (day: string, articles: string, archive: string) =>
    `${day} in ${archive}: ${articles}, whatever the year, by the day of publication.`,
  list: (day: string) => `Articles of ${day}`,
  held: (articles: string, first: string, last: string) =>
    first === last ? `${articles}, of ${first}` : `${articles}, ${first}–${last}`,
  none: (day: string) => `Nothing of ${day} is held; the nearest day is`,
  nothing: 'No article of a known day is held yet.',
  around: 'The days before and after',
  events: 'Under way on this day',
};
