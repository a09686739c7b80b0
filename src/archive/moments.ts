import { oldestFirst } from './listing.ts';
import type { Article } from './model.ts';
import type { Entries } from './tables.ts';

/** Lets the articles that report one moment know of each other. */
export function joinMoments(entries: Entries, articles: Article[]) {
  const byId = new Map(articles.map((article) => [article.id, article]));
  const told = entries.articles.flatMap(({ data: { sameMoment }, id }) =>
    sameMoment === undefined ? [] : [{ sameMoment, article: byId.get(id)! }],
  );
  for (const group of Map.groupBy(told, ({ sameMoment }) => sameMoment).values()) {
    const reports = group.map(({ article }) => article).sort(oldestFirst);
    for (const article of reports) article.sameMoment = reports.filter((other) => other !== article);
  }
}

/** Of each moment the first report in the list, under which the others of the list unfold. */
export function foldMoments(articles: Article[]): Article[] {
  const covered = new Set<Article>();
  return articles.filter((article) => {
    if (covered.has(article)) return false;
    for (const other of article.sameMoment) covered.add(other);
    return true;
  });
}

/** Those of the articles, from the first on, whose other reports are together no more than so many. */
export function unfoldingWithin(articles: Article[], most: number): Set<Article> {
  let room = most;
  const unfolding = articles.filter(({ sameMoment }) => {
    if (sameMoment.length > room) return false;
    room -= sameMoment.length;
    return true;
  });
  return new Set(unfolding);
}
