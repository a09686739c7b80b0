import type { Facet, FacetValue } from '../facets.ts';
import type { StoredName } from '../stored.ts';
import type { Misread } from './query.ts';

/** Words that stand in a row. */
export interface Sequence {
  words: readonly string[];
  /** Only where it is written in capitals: `US` is a country, `us` is not. */
  capitals?: boolean;
}

/** What a term looks for. */
export type Matcher =
  | { kind: 'text'; as: 'word' | 'phrase' | 'name'; where: 'text' | 'title'; any: Sequence[]; shown: string }
  | { kind: 'filed'; facet: Facet; ids: string[]; shown: string }
  /** Days, both inclusive; an open end is left out. */
  | { kind: 'days'; first?: string; last?: string };

export interface ResolvedTerm {
  matcher: Matcher;
  excluded: boolean;
}

/** A part of a query that has to hold, and the clauses it was read from. */
export interface Part {
  any: ResolvedTerm[];
  clauses: number[];
}

/** What the archive knows of names and values. */
export interface Lookup {
  /** @param words folded, joined by spaces */
  name: (words: string) => Promise<StoredName | undefined>;
  values: (facet: Facet) => Promise<Pick<FacetValue, 'id' | 'name'>[]>;
}

export interface Unresolved extends Omit<Misread, 'kind'> {
  kind: 'date' | 'value';
}
