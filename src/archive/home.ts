import { calendarOf } from './days.ts';
import { latestAddedFirst } from './listing.ts';
import type { Archive, Article, Dossier, Event, Organisation, Topic } from './model.ts';

/** What the home page shows. */
export interface HomeView {
  lead: Article | undefined;
  dossiers: Dossier[];
  years: { year: string; count: number }[];
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
  { articles, dossiers, events, organisations, topics }: Archive,
  size = { column: 4, dossiers: 6, events: 6, topics: 18, added: 6 },
): HomeView {
  const [lead] = articles;
  return {
    lead,
    dossiers: dossiers.slice(0, size.dossiers),
    years: calendarOf(articles).years.map(({ dated, id, undated }) => ({
      year: id,
      count: dated.length + undated.length,
    })),
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
