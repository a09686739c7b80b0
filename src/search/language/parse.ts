import { nearest } from '../../check/nearest.ts';
import { type Asked, type Clause, FIELDS, type Misread, type Query } from './query.ts';
import { wordsOf } from './words.ts';

const QUOTES = /[“”„«»″＂]/g;
const OUTSIDE_QUOTES = /(?<quoted>"[^"]*"?)|(?<wildcard>[^\s"()]*\*[^\s"()]*)|[()]/g;
const TERM =
  /(?<minus>[-−]*)(?:(?<field>\p{L}+):(?!\/\/))?(?:"(?<phrase>[^"]*)(?<close>"?)|(?<word>[^\s"]*))/gu;
/** Operators of other search engines. */
const FOREIGN_OPERATOR = /^(?:NEAR|ADJ|WITHIN|XOR)(?:\/?\d+)?$/;

/** What is typed has fewer; what is pasted may not, and would take long. */
const MOST_CLAUSES = 60;

/** What was typed as all that reads it has it: composed letters, one kind of quotation mark, single spaces. */
export const plainQuery = (typed: string): string =>
  typed.normalize('NFC').replace(QUOTES, '"').replace(/\s+/gu, ' ').trim();

/**
 * Reads a query by the grammar in src/search/README.md. It never throws: what makes no sense is left out and named
 * in `misread`.
 */
export function parseQuery(typed: string): Query {
  const clauses: Clause[] = [];
  const misread: Misread[] = [];
  const text = withoutForeignSigns(plainQuery(typed), misread);
  let joins = false;
  let excludesNext = false;
  for (const { 0: whole, groups, index } of text.matchAll(TERM)) {
    if (whole === '') continue;
    if (clauses.length === MOST_CLAUSES) {
      misread.push({ kind: 'too-long', text: text.slice(index) });
      break;
    }
    const { close, field, minus, phrase, word } = groups as Partial<Record<string, string>>;
    const operator = minus || field ? undefined : word;
    if (operator === 'OR') {
      if (joins || clauses.length === 0) misread.push({ kind: 'stray-or', text: operator });
      joins = clauses.length > 0;
    } else if (operator === 'NOT') {
      misread.push({ kind: 'not', text: operator, instead: '-' });
      excludesNext = true;
    } else if (operator !== undefined && FOREIGN_OPERATOR.test(operator)) {
      misread.push({ kind: 'operator', text: operator });
    } else if (operator !== 'AND') {
      if (phrase !== undefined && !close && wordsOf(phrase).length > 0)
        misread.push({ kind: 'open-quote', text: whole });
      const asked = readTerm({ field, phrase, word, text: whole.slice(minus?.length) }, misread);
      if (!asked) continue;
      const before = joins ? clauses.pop() : undefined;
      clauses.push([...(before ?? []), { asked, excluded: minus !== '' || excludesNext }]);
      joins = excludesNext = false;
    }
  }
  if (joins) misread.push({ kind: 'stray-or', text: 'OR' });
  return { clauses, misread };
}

function withoutForeignSigns(text: string, misread: Misread[]): string {
  return text.replace(OUTSIDE_QUOTES, (sign, quoted?: string, wildcard?: string) => {
    if (quoted !== undefined) return quoted;
    if (wildcard === undefined) {
      if (!misread.some(({ kind }) => kind === 'bracket')) misread.push({ kind: 'bracket', text: sign });
      return ' ';
    }
    const bare = wildcard.replaceAll('*', ' ').trim();
    misread.push({ kind: 'wildcard', text: wildcard, ...(bare && { instead: bare }) });
    return ` ${bare} `;
  });
}

interface TermText {
  field: string | undefined;
  phrase: string | undefined;
  word: string | undefined;
  /** The whole term, without what excludes it. */
  text: string;
}

function readTerm({ field: name, phrase, text, word }: TermText, misread: Misread[]): Asked | undefined {
  const quoted = phrase !== undefined;
  const value = (phrase ?? word ?? '').replace(/\s+/gu, ' ').trim();
  const field = name === undefined ? undefined : FIELDS.find((known) => known === name.toLowerCase());
  if (field) {
    if (wordsOf(value).length > 0) return { kind: 'field', field, value, quoted };
    misread.push({ kind: 'value-missing', text });
  } else if (name !== undefined && value !== '') {
    const near = nearest(name.toLowerCase(), FIELDS);
    misread.push({
      kind: 'field',
      text,
      instead: near ? near + text.slice(name.length) : `"${name} ${value}"`,
    });
  } else if (wordsOf(quoted ? value : text).length > 0) {
    return quoted ? { kind: 'phrase', text: value } : { kind: 'words', text };
  } else {
    misread.push({ kind: 'nothing', text: text || '-' });
  }
  return undefined;
}
