import { plural } from './counts.ts';

const states = {
  held: 'articles held',
  none: 'no article held',
  gap: 'known gap',
  outside: 'outside what the archive covers',
};

/** The words of the explorer of dates, and of its figures. */
export const chronology = {
  heading: 'The whole span',
  title: (articles: string, first = '', last = '') =>
    `${articles} by the time of publication, ${first} to ${last}`,
  caption:
    'Each article counts once: in its month, or, where only the year is known, in the hollow bar at the end of the year; and under the first of its organisations shown here.',
  years: 'Each article counts once, under the first of its organisations shown here.',
  hollow: 'Those whose year is not known are the hollow bar at the end.',
  strokes: 'Strokes below a year: a known gap.',
  table: 'The same as a table',
  period: 'Published',
  others: 'Others',
  all: 'All',
  total: 'Held in all',
  possible: (count: number) => `${plural(count, 'more', 'more')} may be of it`,
  undated: (count: number) => `${count.toLocaleString('en-GB')} of no known day`,
  monthUnknown: (year: string, articles: string) => `${year}, month not known: ${articles}`,
  yearUnknown: (articles: string) => `Year not known: ${articles}`,
  monthNotKnown: 'month not known',
  yearNotKnown: 'Year not known',

  key: 'What the marks mean',
  states,
  keyGap: 'known gap, of one organisation or more',
  keyHeld: 'article held, in the colour of its organisation',
  keyUndated: '+2: articles that are or may be of the month, their day not being known',

  byDay: 'Year by year, day by day',
  byMonth: 'Year by year, month by month',
  daysNote:
    'A filled day leads to its articles, the name of a month to the month, a year to the year. The lists below each year lead to the same.',
  ofYear: (articles: string, days: number, undated: number) =>
    [
      articles,
      days > 0 && `on ${plural(days, 'known day', 'known days')}`,
      undated > 0 && `${undated.toLocaleString('en-GB')} of no known day`,
    ]
      .filter((part) => part !== false)
      .join(', '),
  alsoPossible: (count: number) => `${plural(count, 'more', 'more')} may be of it, the year not being known`,
  days: (year: string) => `The days of ${year} as a list`,
  gapsOf: (count: number) => (count === 1 ? 'Known gap' : 'Known gaps'),
  aboutGaps: 'What is held, and what is not',
  covers: 'The archive means to cover',
  saysNothing:
    'The archive does not say what it means to cover; shown are the years from which it holds articles.',
};
