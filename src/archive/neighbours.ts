import { lineage } from './lineage.ts';
import type { Article, Entity } from './model.ts';
import { positionIn } from './positions.ts';

/** The article's place in a run of articles in order of time. */
export interface Neighbours {
  entity: Entity;
  /** From 1, the oldest first. */
  place: number;
  of: number;
  earlier: Article | undefined;
  later: Article | undefined;
}

/**
 * Where the article stands among those of its first event, or of the smallest larger one that holds more than it,
 * and among those of its first organisation. A run of one is left out.
 */
export function neighboursOf(article: Article): Neighbours[] {
  const event = article.events[0];
  const around = event && lineage(event).find(({ allArticles }) => allArticles.length > 1);
  const organisation = article.organisations[0]!;
  return [
    ...(around ? [inRun(around, around.allArticles, article, 1)] : []),
    ...(organisation.articles.length > 1 ? [inRun(organisation, organisation.articles, article, -1)] : []),
  ];
}

/** @param step 1 where the run goes from old to new, -1 where it goes from new to old */
function inRun(entity: Entity, run: Article[], article: Article, step: 1 | -1): Neighbours {
  const at = positionIn(run, article);
  return {
    entity,
    place: step === 1 ? at + 1 : run.length - at,
    of: run.length,
    earlier: run[at - step],
    later: run[at + step],
  };
}
