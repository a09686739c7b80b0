import { type Answer, type Catalogue, answer, articlesUnder } from './answer.ts';
import { begin } from './begin.ts';
import type { SearchEngine } from './engine.ts';
import type { Facet } from './facets.ts';
import { type Evaluation, evaluate } from './language/evaluate.ts';
import { parseQuery } from './language/parse.ts';
import type { Query } from './language/query.ts';
import { resolveQuery } from './language/resolve.ts';
import type { Lookup, Part, Unresolved } from './language/resolved.ts';
import { wordsOf } from './language/words.ts';
import { type SearchRequest, isNarrowed } from './request.ts';

/** What there is to ask: the engine, the names, and what articles are filed under. */
export interface Asked {
  engine: () => Promise<SearchEngine>;
  lookup: Lookup;
  catalogue: (facets: Iterable<Facet>) => Promise<Catalogue>;
}

/** A request as it was understood, and what it found. */
export interface Reply extends Answer, Pick<Evaluation, 'missing' | 'nowhere'> {
  query: Query;
  parts: Part[];
  unresolved: Unresolved[];
  catalogue: Catalogue;
}

const asksForWords = ({ clauses }: Query) =>
  clauses.flat().some(({ asked }) => asked.kind !== 'field' || asked.field === 'title');

/** The words that may be names, or the first of one. */
const unquotedIn = ({ clauses }: Query) =>
  clauses.flat().flatMap(({ asked }) => (asked.kind === 'words' ? [wordsOf(asked.text).join(' ')] : []));

/**
 * Answers a request.
 *
 * @param facets those whose values are to be counted
 * @throws Error where something cannot be loaded
 */
export async function ask(
  request: SearchRequest,
  { catalogue, engine, lookup }: Asked,
  facets: Iterable<Facet>,
): Promise<Reply> {
  const query = parseQuery(request.text);
  const counted = [...facets];
  // What is surely needed is loaded from now on, first what takes longest: a browser has few connections for all.
  if (asksForWords(query)) void begin(engine());
  void begin(catalogue(counted));
  for (const words of unquotedIn(query)) void begin(lookup.name(words));
  const { parts, unresolved } = await resolveQuery(query, lookup);
  const filed = parts.flatMap(({ any }) =>
    any.flatMap(({ matcher }) => (matcher.kind === 'filed' ? [matcher.facet] : [])),
  );
  const held = await catalogue(new Set([...counted, ...filed]));
  const { found, missing, nowhere } = await evaluate(parts, engine, {
    size: held.days.length,
    daysOf: (article) => held.days[article]!,
    filed: (facet, ids) => articlesUnder(held, facet, ids),
  });
  const nothingAsked = request.text !== '' && parts.length === 0 && !isNarrowed(request);
  return {
    ...answer(held, request, nothingAsked ? new Map() : found),
    query,
    parts,
    unresolved,
    missing,
    nowhere,
    catalogue: held,
  };
}
