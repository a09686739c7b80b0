import { daysOf } from './days.ts';
import { filedUnder } from './filed.ts';
import { formsOf } from './forms.ts';
import type { Asked, Clause, Query, Term } from './query.ts';
import type { Lookup, Matcher, Part, ResolvedTerm, Sequence, Unresolved } from './resolved.ts';
import { wordsOf } from './words.ts';

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
