import { dayOfYear, onThisDay } from '../../src/archive/day-of-year.ts';
import { calendarOf } from '../../src/archive/days.ts';
import { pagesOf } from '../../src/archive/listing.ts';
import type { Article, Entity } from '../../src/archive/model.ts';
import { appearancesIn, tied } from '../../src/archive/ties.ts';
import {
  aboutUrl,
  apiUrl,
  dataUrl,
  correctionsUrl,
  dateUrl,
  datesUrl,
  indexUrl,
  membersUrl,
  onThisDayUrl,
  pageUrl,
  peopleOfUrl,
  searchUrl,
  siteUrl,
  yearOfArticlesUrl,
} from '../../src/archive/urls.ts';
import { archive, need } from './archive.ts';
import { commonWord } from './words.ts';

export interface Kind {
  kind: string;
  path: string;
}

const calendar = calendarOf(archive.articles);

/** The fullest of its kind: the page on which most can go wrong. */
function fullest<T extends Entity>(entities: T[], sizeOf = ({ articles }: T) => articles.length): string {
  return need(entities.toSorted((a, b) => sizeOf(b) - sizeOf(a))[0], 'entry of one of the collections').href;
}

/** Who appears with whom where most do. */
const peopleOf = <T extends Entity>(entities: T[], articlesOf: (entity: T) => Article[]): string =>
  peopleOfUrl({ href: fullest(entities, (entity) => tied(appearancesIn(articlesOf(entity))).length) });

const dated = need(
  archive.articles
    .filter(({ precision }) => precision === 'day')
    .toSorted((a, b) => b.people.length - a.people.length)[0],
  'article of a known day',
);
const undated = need(
  archive.articles.find(({ precision }) => precision === 'interval'),
  'article known only to an interval',
);
const bare = need(
  onThisDay(archive.articles, archive.events).find(({ articles }) => articles.length === 0),
  'day of the year without an article',
);
const further = pagesOf(archive.articles).length > 1;

/** One page of every kind, the fullest where there is a choice. */
export const KINDS: readonly Kind[] = [
  { kind: 'home', path: siteUrl() },
  { kind: 'article', path: dated.href },
  { kind: 'article of an interval', path: undated.href },
  { kind: 'organisation', path: fullest(archive.organisations) },
  {
    kind: 'members of an organisation',
    path: membersUrl({ href: fullest(archive.organisations, ({ members }) => members.length) }),
  },
  {
    kind: 'event',
    path: fullest(archive.events, ({ allArticles, children }) => allArticles.length + children.length),
  },
  ...archive.comparisons.map(({ href }) => ({ kind: 'comparison', path: href })),
  { kind: 'index of comparisons', path: indexUrl('comparisons') },
  { kind: 'people of an organisation', path: peopleOf(archive.organisations, ({ articles }) => articles) },
  { kind: 'people of an event', path: peopleOf(archive.events, ({ allArticles }) => allArticles) },
  { kind: 'topic', path: fullest(archive.topics) },
  { kind: 'person', path: fullest(archive.people) },
  { kind: 'place', path: fullest(archive.places) },
  { kind: 'publisher', path: fullest(archive.publishers) },
  ...(['articles', 'organisations', 'events', 'topics', 'people', 'places', 'publishers'] as const).map(
    (collection) => ({ kind: `index of ${collection}`, path: indexUrl(collection) }),
  ),
  { kind: 'articles of a year', path: yearOfArticlesUrl(dated.id.slice(0, 4)) },
  { kind: 'dates', path: datesUrl() },
  { kind: 'year', path: dateUrl(undated.first.slice(0, 4)) },
  { kind: 'month', path: dateUrl(undated.first.slice(0, 7)) },
  { kind: 'day', path: dateUrl(need(calendar.days[0], 'day with an article').id) },
  { kind: 'days of the year', path: onThisDayUrl() },
  { kind: 'day of the year', path: onThisDayUrl(dayOfYear(dated.first)) },
  { kind: 'day of the year without articles', path: onThisDayUrl(bare.day) },
  { kind: 'search', path: searchUrl() },
  { kind: 'search with results', path: searchUrl(`q=${commonWord}`) },
  { kind: 'search without results', path: searchUrl('q=qqqqzzzzxxxx') },
  { kind: 'about', path: aboutUrl() },
  { kind: 'data', path: dataUrl() },
  { kind: 'API', path: apiUrl() },
  { kind: 'corrections', path: correctionsUrl() },
  { kind: '404', path: siteUrl('there/is/nothing/here/') },
  ...(further ? [{ kind: 'further page of a list', path: pageUrl(indexUrl('articles'), 2) }] : []),
];
