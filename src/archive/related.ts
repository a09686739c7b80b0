import { newestFirst } from './listing.ts';
import type { Article, Entity } from './model.ts';
import { onceFor } from './once-for.ts';
import { positionIn } from './positions.ts';

/** What two articles have in common. */
export interface Tie {
  kind: 'event' | 'person' | 'topic';
  entity: Entity;
}

export interface Related {
  article: Article;
  /** The strongest tie, which is named as the reason. */
  tie: Tie;
}

const COUNT = 3;

const WEIGHT = { event: 4, person: 3, topic: 1 } as const;

/** How far to either side of an article its fellows in one group are looked at: keeps the work flat as groups grow. */
const REACH = 25;

/**
 * The articles that share most with `article`: events before people before topics, and the rarer before the common.
 *
 * @returns at most three, the closest first; among equals the nearest in time, then the newest
 */
export const relatedTo = onceFor((article: Article): Related[] => {
  const found = new Map<Article, { score: number; tie: Tie; best: number }>();
  for (const tie of tiesOf(article)) {
    const score = WEIGHT[tie.kind] / Math.log2(1 + tie.entity.articles.length);
    const at = positionIn(tie.entity.articles, article);
    for (const other of tie.entity.articles.slice(Math.max(0, at - REACH), at + REACH + 1)) {
      if (other === article) continue;
      const known = found.get(other);
      if (!known) {
        found.set(other, { score, tie, best: score });
        continue;
      }
      known.score += score;
      if (score > known.best) Object.assign(known, { tie, best: score });
    }
  }
  const scores = Array.from(found.values(), ({ score }) => score).sort((a, b) => b - a);
  const least = scores[COUNT - 1] ?? 0;
  const day = Date.parse(article.first);
  const distance = (other: Article) => Math.abs(Date.parse(other.first) - day);
  return [...found]
    .filter(([, { score }]) => score >= least)
    .sort(
      ([a, left], [b, right]) => right.score - left.score || distance(a) - distance(b) || newestFirst(a, b),
    )
    .slice(0, COUNT)
    .map(([other, { tie }]) => ({ article: other, tie }));
});

const tiesOf = (article: Article): Tie[] => [
  ...article.events.map((entity): Tie => ({ kind: 'event', entity })),
  ...[...new Set(article.people.map(({ person }) => person))].map((entity): Tie => ({
    kind: 'person',
    entity,
  })),
  ...article.topics.map((entity): Tie => ({ kind: 'topic', entity })),
];
