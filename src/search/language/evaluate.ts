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
  const answered: Answered[][] = [];
  const scored = await Promise.all(
    parts.map(({ any }) =>
      Promise.all(
        any.map(async (term) => ({ term, scores: await scoresOf(term.matcher, engine, holdings) })),
      ),
    ),
  );
  for (const terms of scored) {
    for (const { scores, term } of terms) {
      if (term.matcher.kind !== 'text' || scores.some((score) => score !== ABSENT)) continue;
      (isOneWord(term.matcher) ? missing : nowhere).push(term);
    }
    const present = terms.filter(({ term }) => !missing.includes(term));
    if (present.length > 0)
      answered.push(present.map(({ scores, term }) => ({ scores, excluded: term.excluded })));
  }
  const nothingLeft = answered.length === 0 && missing.some(({ excluded }) => !excluded);
  if (nothingLeft) return { found: new Map(), missing, nowhere };
  const all = new Float64Array(holdings.size);
  const together = answered.map((terms) => terms.map(complemented).reduce(either)).reduce(both, all);
  return { found: foundIn(together), missing, nowhere };
}

/** By the number of an article its relevance, or `ABSENT`. */
type Scores = Float64Array;
const ABSENT = -1;

interface Answered {
  scores: Scores;
  excluded: boolean;
}

function foundIn(scores: Scores): Map<number, number> {
  const found = new Map<number, number>();
  for (let article = 0; article < scores.length; article++)
    if (scores[article] !== ABSENT) found.set(article, scores[article]!);
  return found;
}

const isOneWord = (matcher: Matcher) =>
  matcher.kind === 'text' &&
  matcher.where === 'text' &&
  matcher.as !== 'name' &&
  matcher.any.every(({ words }) => words.length === 1);

/*
 * Loops, and no functions called for each article: of many thousand they would take most of the time of a first search,
 * in which nothing is compiled yet.
 */

function complemented({ excluded, scores }: Answered): Scores {
  if (!excluded) return scores;
  const others = new Float64Array(scores.length);
  for (let article = 0; article < others.length; article++)
    if (scores[article] !== ABSENT) others[article] = ABSENT;
  return others;
}

function either(a: Scores, b: Scores): Scores {
  const sum = a.slice();
  for (let article = 0; article < sum.length; article++) {
    if (b[article] === ABSENT) continue;
    sum[article] = sum[article] === ABSENT ? b[article]! : sum[article]! + b[article]!;
  }
  return sum;
}

function both(a: Scores, b: Scores): Scores {
  const sum = a.slice();
  for (let article = 0; article < sum.length; article++) {
    if (sum[article] === ABSENT) continue;
    sum[article] = b[article] === ABSENT ? ABSENT : sum[article]! + b[article]!;
  }
  return sum;
}

async function scoresOf(
  matcher: Matcher,
  engine: () => Promise<SearchEngine>,
  holdings: Holdings,
): Promise<Scores> {
  const { filed, size } = holdings;
  if (matcher.kind === 'filed') return unscored(filed(matcher.facet, matcher.ids), size);
  if (matcher.kind === 'days') return unscored(published(matcher, holdings), size);
  const { find } = await engine();
  const hits = await Promise.all(
    matcher.any.map(({ capitals, words }) => find(words, matcher.where, capitals)),
  );
  return relevance(hits, size);
}

function unscored(articles: Iterable<number>, size: number): Scores {
  const scores = new Float64Array(size).fill(ABSENT);
  for (const article of articles) scores[article] = 0;
  return scores;
}

function* published(
  { first = '', last = '9999-12-31' }: { first?: string; last?: string },
  { daysOf, size }: Holdings,
) {
  for (let article = 0; article < size; article++) {
    const [from, to] = daysOf(article);
    if (from <= last && to >= first) yield article;
  }
}

/** Half of all headlines end before this place, and half of all summaries before that. */
const HEADLINE_END = 12;
const SUMMARY_END = 40;

/** What words say of an article by where they stand first. */
const weightAt = (position: number) => (position < HEADLINE_END ? 1 : position < SUMMARY_END ? 0.75 : 0.5);

/** Rare words weigh more, and the headline more than the summary, the summary more than the text. */
function relevance(hits: readonly (readonly Hit[])[], size: number): Scores {
  const scores = new Float64Array(size).fill(ABSENT);
  let having = 0;
  for (const found of hits) {
    for (const { article, position } of found) {
      const former = scores[article]!;
      if (former === ABSENT) having += 1;
      scores[article] = Math.max(former, weightAt(position));
    }
  }
  const rarity = Math.log(1 + size / (1 + having));
  for (let article = 0; article < size; article++) if (scores[article] !== ABSENT) scores[article]! *= rarity;
  return scores;
}
