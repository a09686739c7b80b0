import { plural } from './counts.ts';

const UNITS = { day: 'day', month: 'month', year: 'year' };

/** Events in time, and side by side. */
export const events = {
  timeLine: {
    title: 'In time',
    label: (name: string) => `Time line of ${name}`,
    days: (span: string) => `The event: ${span}`,
    bin: (date: string, articles: string) => `${date}: ${articles}`,
    spread: (date: string, articles: string) => `${date}, day not known: ${articles}`,
    caption: (unit: keyof typeof UNITS) =>
      `Articles by ${UNITS[unit]} of publication; the band beneath them is the event itself.`,
    captionSpread: 'Bars under the band: articles whose day is not known, over the days they may be of.',
    before: (articles: string, date: string) => `${articles} before that, from ${date} on.`,
    after: (articles: string, date: string) => `${articles} after that, up to ${date}.`,
    table: 'The time line as a table',
    when: 'Published',
    event: 'The event',
    count: 'Articles',
  },
  tree: {
    title: 'Meetings within it',
    note: 'Each with its days on the calendar of the whole.',
    more: (count: number) => `and ${plural(count, 'more', 'more')}, in the list of events`,
  },
  compared: 'Side by side',
  comparisons: 'Comparisons',
  comparisonsIntro: 'Events side by side, with the article behind every cell.',
  comparison: {
    subject: 'What is compared',
    nothing: 'Nothing held',
    evidence:
      'Under each statement stands the article behind it; an office leads to the article that words it so.',
    years: 'The meetings of each, on the calendar of the year in which it ended.',
    label: 'The meetings of each in its year',
    table: 'The meetings as a table',
    meeting: 'Meeting',
    when: 'When',
    cited: (count: number) => `${plural(count, 'article', 'articles')} cited, in order of time`,
    list: 'Articles cited',
  },
};
