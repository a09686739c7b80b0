import { type OnDay, dayOfYear, onThisDay } from './day-of-year.ts';
import { type Holdings, holdingsOf } from './holdings.ts';
import { latestAddedFirst } from './listing.ts';
import type { Archive, Article, Dossier, Event, Organisation, Topic } from './model.ts';

/** What the home page shows. */
export interface HomeView {
  /** The dossier added last; of those added together, the one that cites most articles, then the first by name. */
  lead: Dossier | undefined;
  /** The others. */
  dossiers: Dossier[];
  /** The newest article, which leads where there is no dossier. */
  latest: Article | undefined;
  holdings: Holdings;
  /** The day of the year of the newest article whose day is known: what stands there until a script knows the reader's. */
  on: OnDay | undefined;
  /** The ranked organisations, each with its newest. */
  columns: { organisation: Organisation; articles: Article[] }[];
  /** The events that are not part of another, the latest first. */
  events: Event[];
  /** The topics with most articles, in the order of their names. */
  topics: Topic[];
  /** What came in last. */
  added: Article[];
}

/** @param size how many of each kind are shown */
export function homeOf(
  archive: Archive,
  size = { column: 4, dossiers: 5, events: 6, topics: 18, added: 6 },
): HomeView {
  const { articles, events, organisations, topics } = archive;
  const [lead, ...dossiers] = archive.dossiers.toSorted(
    (a, b) => Number(b.added > a.added) - Number(a.added > b.added) || b.articles.length - a.articles.length,
  );
  return {
    lead,
    dossiers: dossiers.slice(0, size.dossiers),
    latest: articles[0],
    holdings: holdingsOf(archive),
    on: newestDay(articles, events),
    columns: organisations
      .filter(({ rank }) => rank !== undefined)
      .map((organisation) => ({ organisation, articles: organisation.articles.slice(0, size.column) })),
    events: events.filter(({ parent }) => !parent).slice(0, size.events),
    topics: topics
      .toSorted((a, b) => b.articles.length - a.articles.length)
      .slice(0, size.topics)
      .toSorted((a, b) => topics.indexOf(a) - topics.indexOf(b)),
    added: articles.toSorted(latestAddedFirst).slice(0, size.added),
  };
}

function newestDay(articles: Article[], events: Event[]): OnDay | undefined {
  const newest = articles.find(({ precision }) => precision === 'day');
  return newest && onThisDay(articles, events).find(({ day }) => day === dayOfYear(newest.first));
}
