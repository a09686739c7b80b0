import type { Archive, Article } from './model.ts';

/** How much of each kind the archive holds. */
export interface Holdings {
  articles: number;
  events: number;
  people: number;
  places: number;
  publishers: number;
  /** In which the originals are written. */
  languages: number;
  /** On which articles are known to have been published. */
  days: number;
  /** The first and the last year that an article may be of; undefined where there is none. */
  span: { first: string; last: string } | undefined;
}

export function holdingsOf({ articles, events, people, places, publishers }: Archive): Holdings {
  const distinct = (valueOf: (article: Article) => string | undefined) =>
    new Set(articles.map(valueOf).filter((value) => value !== undefined)).size;
  const years = articles.flatMap(({ first, last }) => [first.slice(0, 4), last.slice(0, 4)]).sort();
  const [first] = years;
  return {
    articles: articles.length,
    events: events.length,
    people: people.length,
    places: places.length,
    publishers: publishers.length,
    languages: distinct(({ source }) => source.language),
    days: distinct(({ first: day, precision }) => (precision === 'day' ? day : undefined)),
    span: first === undefined ? undefined : { first, last: years.at(-1)! },
  };
}
