import { nearest } from '../../check/nearest.ts';
import { boundsOf } from '../../schemas/edtf.ts';
import type { Facet, FacetValue } from '../facets.ts';
import type { StoredName } from '../stored.ts';
import { formsOf } from './forms.ts';
import type { Asked, Clause, Field, Misread, Query, Term } from './query.ts';
import { wordsOf } from './words.ts';

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

const LONGEST_NAME = 12;

/** Finds out what the terms of a query stand for: names, words with their forms, values and days. */
export async function resolveQuery(
  { clauses }: Pick<Query, 'clauses'>,
  lookup: Lookup,
): Promise<{ parts: Part[]; unresolved: Unresolved[] }> {
  const parts: Part[] = [];
  const unresolved: Unresolved[] = [];
  for (let index = 0; index < clauses.length;) {
    const name = await nameAt(clauses, index, lookup);
    if (name) {
      const { length, matcher } = name;
      parts.push({
        any: [{ matcher, excluded: false }],
        clauses: clauses.slice(0, length).map((_, i) => index + i),
      });
      index += length;
      continue;
    }
    const any: ResolvedTerm[] = [];
    for (const term of clauses[index]!) {
      const matcher = await matcherOf(term.asked, lookup);
      if ('unresolved' in matcher) unresolved.push(matcher.unresolved);
      else any.push({ matcher, excluded: term.excluded });
    }
    if (any.length > 0) parts.push({ any, clauses: [index] });
    index++;
  }
  return { parts, unresolved };
}

/** The longest name that unquoted words from `start` on make up. */
async function nameAt(clauses: readonly Clause[], start: number, lookup: Lookup) {
  const words: string[][] = [];
  for (const clause of clauses.slice(start, start + LONGEST_NAME)) {
    const [term] = clause;
    if (clause.length > 1 || !term || !isPlain(term)) break;
    words.push(wordsOf(term.asked.text));
  }
  for (let length = words.length; length > 1; length--) {
    const shown = clauses.slice(start, start + length).map(([term]) => (term as PlainTerm).asked.text);
    const matcher = await namedBy(words.slice(0, length).flat(), lookup, shown.join(' '));
    if (matcher) return { length, matcher };
  }
  return undefined;
}

type PlainTerm = Term & { asked: { kind: 'words' } };
const isPlain = (term: Term): term is PlainTerm => term.asked.kind === 'words' && !term.excluded;

async function namedBy(words: string[], lookup: Lookup, shown: string): Promise<Matcher | undefined> {
  const name = await lookup.name(words.join(' '));
  if (!name?.same) return undefined;
  return {
    kind: 'text',
    as: 'name',
    where: 'text',
    any: name.same.map(sequenceOf),
    shown: name.name || shown,
  };
}

const sequenceOf = (text: string): Sequence =>
  text.startsWith('=') ? { words: [text.slice(1)], capitals: true } : { words: text.split(' ') };

async function matcherOf(asked: Asked, lookup: Lookup): Promise<Matcher | { unresolved: Unresolved }> {
  if (asked.kind === 'phrase') return exactly(asked.text, 'text');
  if (asked.kind === 'words') {
    const words = wordsOf(asked.text);
    return (await namedBy(words, lookup, asked.text)) ?? inflected(asked.text, 'text');
  }
  const { field, quoted, value } = asked;
  if (field === 'title') return quoted ? exactly(value, 'title') : inflected(value, 'title');
  return field === 'on' || field === 'from' || field === 'to' || field === 'year'
    ? daysOf(field, value)
    : filedUnder(field, value, lookup);
}

const exactly = (text: string, where: 'text' | 'title'): Matcher => ({
  kind: 'text',
  as: 'phrase',
  where,
  any: [{ words: wordsOf(text) }],
  shown: text,
});

function inflected(text: string, where: 'text' | 'title'): Matcher {
  const words = wordsOf(text);
  const forms = words.length === 1 ? formsOf(words[0]!).map((form) => [form]) : [words];
  return { kind: 'text', as: 'word', where, any: forms.map((form) => ({ words: form })), shown: text };
}

function daysOf(field: Field, value: string): Matcher | { unresolved: Unresolved } {
  const bounds = boundsOf(value);
  if (bounds && (field !== 'year' || /^\d{4}$/.test(value))) {
    const { first, last } = bounds;
    return { kind: 'days', ...(field !== 'to' && { first }), ...(field !== 'from' && { last }) };
  }
  const instead = nearDate(field, value);
  return { unresolved: { kind: 'date', text: `${field}:${value}`, ...(instead && { instead }) } };
}

/** What may have been meant: `2024/3/8` is 2024-03-08; of a day that does not exist, the month. */
function nearDate(field: Field, value: string): string | undefined {
  const [, year, month, day] = /^(\d{4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2}))?)?/.exec(value) ?? [];
  const pad = (part: string) => part.padStart(2, '0');
  const candidates = [
    field !== 'year' && month && day && `${year}-${pad(month)}-${pad(day)}`,
    field !== 'year' && month && `${year}-${pad(month)}`,
    year,
  ];
  const near = candidates.find((candidate) => candidate && boundsOf(candidate));
  return near ? `${field}:${near}` : undefined;
}

async function filedUnder(
  facet: Facet,
  value: string,
  lookup: Lookup,
): Promise<Matcher | { unresolved: Unresolved }> {
  const words = wordsOf(value);
  const values = await lookup.values(facet);
  const byId = values.find(({ id }) => id === value.toLowerCase() || id === words.join('-'));
  if (byId) return { kind: 'filed', facet, ids: [byId.id], shown: byId.name };
  const named = await lookup.name(words.join(' '));
  const ids = named?.ids[facet];
  if (named && ids) return { kind: 'filed', facet, ids, shown: named.name };
  const byName = values.filter(({ name }) => wordsOf(name).join(' ') === words.join(' '));
  if (byName.length > 0)
    return { kind: 'filed', facet, ids: byName.map(({ id }) => id), shown: byName[0]!.name };
  const near =
    values.find(({ name }) => ` ${wordsOf(name).join(' ')} `.includes(` ${words.join(' ')} `))?.id ??
    nearest(
      words.join('-'),
      values.flatMap(({ id, name }) => [id, wordsOf(name).join('-')]),
    );
  const id = values.find((each) => each.id === near || wordsOf(each.name).join('-') === near)?.id;
  return {
    unresolved: {
      kind: 'value',
      text: `${facet}:${/\s/.test(value) ? `"${value}"` : value}`,
      ...(id && { instead: `${facet}:${id}` }),
    },
  };
}
