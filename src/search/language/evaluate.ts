import type { Hit, SearchEngine } from '../engine.ts';
import type { Facet } from '../facets.ts';
import type { Matcher, Part, ResolvedTerm } from './resolved.ts';

/** What a query is answered from, besides the engine. */
export interface Holdings {
  /** How many articles there are; their numbers run from 0. */
  size: number;
  /** The first and last day on which an article may have been published. */
  daysOf: (article: number) => readonly [first: string, last: string];
  /** The articles filed under any of these values. */
  filed: (facet: Facet, ids: readonly string[]) => Iterable<number>;
}

export interface Evaluation {
  /** The articles that have all parts, with their relevance. */
  found: Map<number, number>;
  /** Terms whose word stands nowhere: they were left out. */
  missing: ResolvedTerm[];
  /** Terms that stand nowhere although their words may stand elsewhere: nothing can be found with them. */
  nowhere: ResolvedTerm[];
}

/**
 * Answers a resolved query: every part, and of a part any term. A word that stands nowhere is left out of the
 * search and named, unless it is all there is.
 *
 * @throws Error where the engine's index cannot be loaded
 */
export async function evaluate(
  parts: readonly Part[],
  engine: () => Promise<SearchEngine>,
  holdings: Holdings,
): Promise<Evaluation> {
  const missing: ResolvedTerm[] = [];
  const nowhere: ResolvedTerm[] = [];
  const answered: { scores: Map<number, number>; excluded: boolean }[][] = [];
  const scored = await Promise.all(
    parts.map(({ any }) =>
      Promise.all(
        any.map(async (term) => ({ term, scores: await scoresOf(term.matcher, engine, holdings) })),
      ),
    ),
  );
  for (const terms of scored) {
    for (const { scores, term } of terms) {
      if (scores.size > 0 || term.matcher.kind !== 'text') continue;
      (isOneWord(term.matcher) ? missing : nowhere).push(term);
    }
    const present = terms.filter(({ term }) => !missing.includes(term));
    if (present.length > 0)
      answered.push(present.map(({ scores, term }) => ({ scores, excluded: term.excluded })));
  }
  const all = () =>
    new Map(Array.from({ length: holdings.size }, (_, article): [number, number] => [article, 0]));
  const nothingLeft = answered.length === 0 && missing.some(({ excluded }) => !excluded);
  const found = answered.map((terms) => terms.map((term) => complemented(term, all)).reduce(either));
  const together = () => (found.length > 0 ? found.reduce(both) : all());
  return { found: nothingLeft ? new Map<number, number>() : together(), missing, nowhere };
}

const isOneWord = (matcher: Matcher) =>
  matcher.kind === 'text' &&
  matcher.where === 'text' &&
  matcher.as !== 'name' &&
  matcher.any.every(({ words }) => words.length === 1);

function complemented(
  { excluded, scores }: { scores: Map<number, number>; excluded: boolean },
  all: () => Map<number, number>,
) {
  if (!excluded) return scores;
  const others = all();
  for (const article of scores.keys()) others.delete(article);
  return others;
}

function either(a: Map<number, number>, b: Map<number, number>): Map<number, number> {
  const sum = new Map(a);
  for (const [article, score] of b) sum.set(article, (sum.get(article) ?? 0) + score);
  return sum;
}

function both(a: Map<number, number>, b: Map<number, number>): Map<number, number> {
  const sum = new Map<number, number>();
  for (const [article, score] of a) if (b.has(article)) sum.set(article, score + b.get(article)!);
  return sum;
}

async function scoresOf(
  matcher: Matcher,
  engine: () => Promise<SearchEngine>,
  holdings: Holdings,
): Promise<Map<number, number>> {
  if (matcher.kind === 'filed') return unscored(holdings.filed(matcher.facet, matcher.ids));
  if (matcher.kind === 'days') return unscored(published(matcher, holdings));
  const { find } = await engine();
  const hits = await Promise.all(
    matcher.any.map(({ capitals, words }) => find(words, matcher.where, capitals)),
  );
  return relevance(hits.flat(), holdings.size);
}

const unscored = (articles: Iterable<number>) => new Map([...articles].map((article) => [article, 0]));

function* published(
  { first = '', last = '9999-12-31' }: { first?: string; last?: string },
  { daysOf, size }: Holdings,
) {
  for (let article = 0; article < size; article++) {
    const [from, to] = daysOf(article);
    if (from <= last && to >= first) yield article;
  }
}

/** So many words from the start end the headline, and the summary, of most articles. */
const HEADLINE_END = 13;
const SUMMARY_END = 42;

/** What words say of an article by where they stand first. */
const weightAt = (position: number) => (position < HEADLINE_END ? 1 : position < SUMMARY_END ? 0.75 : 0.5);

/** Rare words weigh more, and the headline more than the summary, the summary more than the text. */
function relevance(hits: readonly Hit[], size: number): Map<number, number> {
  const weights = new Map<number, number>();
  for (const { article, position } of hits)
    weights.set(article, Math.max(weights.get(article) ?? 0, weightAt(position)));
  const rarity = Math.log(1 + size / (1 + weights.size));
  for (const [article, weight] of weights) weights.set(article, rarity * weight);
  return weights;
}
