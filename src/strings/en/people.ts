import { articles, plural } from './counts.ts';

export const people = {
  network: 'Who appears with whom',
  networkOf: (name: string) => `${name}: who appears with whom`,
  linked: (count: number) => plural(count, 'person', 'people'),
  drawn: (people: number, ties: number) =>
    `${people} people and their ${plural(ties, 'tie', 'ties')}: everyone whom two articles or more name together with another.`,
  drawnOf: (people: number, tied: number, ties: number) =>
    `The ${people} people with the strongest ties, ${plural(ties, 'tie', 'ties')} of two shared articles or more, out of ${tied.toLocaleString('en-GB')} people who have such a tie.`,
  further: (ties: number) => `${plural(ties, 'weaker tie', 'weaker ties')} among them not drawn.`,
  reading:
    'A larger disc: more articles. A thicker line: more articles that name both. The colour: the organisation most of the person’s articles are filed under. The table below has everyone.',
  others: 'Other organisations',
  none: 'No three people are named together by two articles or more: there is nothing to draw.',
  intro: (name: string, count: number) =>
    `${name}: the ${plural(count, 'person', 'people')} whom its articles name, filed under the family name, and who is named together with whom.`,
  person: 'Person',
  articles: 'Articles',
  mostly: 'Mostly under',
  together: 'Named together with',
  /** Those named together with someone, the first `most` by name. */
  with: (names: string[], most: number) =>
    [
      names.slice(0, most).join(', '),
      ...(names.length > most ? [`${(names.length - most).toLocaleString('en-GB')} more`] : []),
    ].join(' and '),
  shared: ({ person, shared }: { person: { short: string }; shared: number }) =>
    `${person.short} (${shared})`,
  alone: 'no one',
  title: (name: string, count: number, others: string) =>
    `${name}: ${articles(count)}${others === '' ? '' : `; with ${others}`}`,

  appearances: 'Appearances',
  otherOffices: (count: number) => plural(count, 'further office', 'further offices'),
  noOffice: 'No office named',
  noOffices: 'The sources name no office.',
  dots: 'In order of time, by the office as the sources word it. A dot is an article of a known day; a hollow bar, one whose day lies within the bar.',
  binned: (count: number) =>
    `${articles(count)}: too many for a dot each, they are counted by month or year. An article whose day is not known counts in each that it may belong to.`,
  asTable: 'The same as a table',
};
