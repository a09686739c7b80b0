import { FACETS } from '../facets.ts';

/** What may stand before a colon. */
export const FIELDS = [...FACETS, 'on', 'from', 'to', 'title'] as const;
export type Field = (typeof FIELDS)[number];

/** What a term asks for, as it was typed. */
export type Asked =
  | { kind: 'words'; text: string }
  | { kind: 'phrase'; text: string }
  | { kind: 'field'; field: Field; value: string; quoted: boolean };

export interface Term {
  asked: Asked;
  /** Articles that have it are left out. */
  excluded: boolean;
}

/** Terms joined by `OR`: any of them. */
export type Clause = readonly Term[];

/** What was not understood as it was typed. */
export interface Misread {
  kind:
    | 'bracket'
    | 'field'
    | 'not'
    | 'nothing'
    | 'open-quote'
    | 'operator'
    | 'stray-or'
    | 'too-long'
    | 'value-missing'
    | 'wildcard';
  /** The part of the query it is about. */
  text: string;
  /** What works in its place, where something does. */
  instead?: string;
}

/** A query: every clause has to hold. */
export interface Query {
  clauses: readonly Clause[];
  misread: readonly Misread[];
}
