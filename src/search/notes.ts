import { nearest } from '../check/nearest.ts';
import { strings } from '../strings/browser.ts';
import { daysOf } from './language/days.ts';
import { formsOf } from './language/forms.ts';
import type { Evaluation } from './language/evaluate.ts';
import { parseQuery, plainQuery } from './language/parse.ts';
import type { Misread, Query } from './language/query.ts';
import type { Matcher, Part, ResolvedTerm, Unresolved } from './language/resolved.ts';
import { placedWords, wordsOf } from './language/words.ts';
import type { SearchRequest } from './request.ts';
import type { UnderstoodPart } from './understood.ts';

const words = strings.search.notes;

/** Something to say about a search, and what would work in its place. */
export interface Note {
  text: string;
  /** What the link says before the query it leads to. */
  offer?: string;
  /** The query that works. */
  query?: string;
  /** The request that finds something, where it is not the query that changes. */
  request?: SearchRequest;
}

/** For so many missing words the nearest is looked for. */
const MOST_SUGGESTIONS = 5;

const SAYS: Record<(Misread | Unresolved)['kind'], (text: string) => string> = {
  bracket: () => words.bracket,
  date: words.date,
  field: words.field,
  not: () => words.not,
  nothing: words.nothing,
  'open-quote': words.openQuote,
  operator: words.operator,
  'stray-or': () => words.strayOr,
  'too-long': () => words.tooLong,
  value: words.value,
  'value-missing': words.valueMissing,
  wildcard: words.wildcard,
};

/**
 * All there is to say about a search: what was not understood, what stands nowhere, what else may have been meant.
 *
 * @param text the query as it was typed
 * @param vocabulary the words of the archive, the most frequent first; asked for only where one is missing
 */
export async function notesOn(
  text: string,
  query: Query,
  parts: readonly Part[],
  unresolved: readonly Unresolved[],
  { missing, nowhere }: Pick<Evaluation, 'missing' | 'nowhere'>,
  vocabulary: () => Promise<readonly string[]>,
): Promise<Note[]> {
  const typed = plainQuery(text);
  const notes: Note[] = [...query.misread, ...unresolved].map(({ instead, kind, text }) => ({
    text: SAYS[kind](text),
    ...(instead && kind !== 'not' && { offer: words.didYouMean, query: replaced(typed, text, instead) }),
  }));
  const alone = parts.every(({ any }) => any.every((term) => missing.includes(term)));
  for (const term of missing.slice(0, MOST_SUGGESTIONS)) {
    const shown = shownOf(term);
    const word = loneWord(shown);
    const near = word && nearestWord(wordsOf(word)[0]!, await vocabulary());
    notes.push({
      text: alone ? words.missingAlone(shown) : words.missing(shown),
      ...(near && { offer: words.didYouMean, query: replaced(typed, word, near) }),
    });
  }
  for (const term of nowhere) if (!term.excluded && !dateIn(term)) notes.push(nowhereNote(typed, term));
  return [...notes, ...readings(typed, parts)];
}

/** Where words stand nowhere in their order: how to ask for each of them, unless they are a name. */
function nowhereNote(typed: string, { matcher }: ResolvedTerm): Note {
  const { as, shown, where } = matcher as Extract<Matcher, { kind: 'text' }>;
  const inTitle = where === 'title';
  const forms = inTitle ? [`title:"${shown}"`, `title:${shown}`] : [`"${shown}"`, shown];
  const written = forms.find((form) => placeOf(form, typed) > -1) ?? shown;
  return {
    text: inTitle ? words.inNoTitle(shown) : words.nowhere(shown),
    ...(as !== 'name' && {
      offer: words.asWords,
      query: replaced(typed, written, wordsOf(shown).join(' ')),
    }),
  };
}

/** Where a date was looked for as it is written, how to ask for the articles of that date. */
function readings(typed: string, parts: readonly Part[]): Note[] {
  const terms = parts.flatMap(({ any }) => any.filter(({ excluded }) => !excluded));
  return terms.flatMap((term) => {
    const shown = shownOf(term);
    const date = dateIn(term);
    return date
      ? [{ text: words.asDate(shown), offer: words.byDate, query: replaced(typed, shown, date) }]
      : [];
  });
}

/** The field by which to ask for the date that an unquoted word is, where it is one: `2024`, `2024-11`, `2024/3/8`. */
function dateIn({ matcher }: ResolvedTerm): string | undefined {
  if (matcher.kind !== 'text' || matcher.as !== 'word' || matcher.where !== 'text') return undefined;
  if (!DATE.test(matcher.shown)) return undefined;
  const read = daysOf('on', matcher.shown);
  return 'unresolved' in read ? read.unresolved.instead : `on:${matcher.shown}`;
}

/** What may be a date of news: other years are more often numbers. */
const DATE = /^(?:19|20)\d\d(?:[-/.]\d{1,2}){0,2}$/;

const shownOf = ({ matcher }: ResolvedTerm) => (matcher.kind === 'text' ? matcher.shown : '');

/** The word as it is written of a term that is nothing else, but for punctuation about it. */
function loneWord(shown: string): string | undefined {
  const [word, ...others] = placedWords(shown);
  return word && others.length === 0 && !/\p{S}/u.test(shown) ? shown.slice(word.start, word.end) : undefined;
}

/** The nearest word of the archive that is not a form of the word itself. */
function nearestWord(word: string, vocabulary: readonly string[]): string | undefined {
  const most = Math.max(1, Math.floor(word.length / 3));
  const forms = new Set(formsOf(word));
  return nearest(
    word,
    vocabulary.filter((known) => Math.abs(known.length - word.length) <= most && !forms.has(known)),
  );
}

/** The query with one part written otherwise; where the part is not there letter by letter, the other alone. */
function replaced(typed: string, part: string, instead: string): string {
  const at = placeOf(part, typed);
  if (at === -1) return instead;
  const text = typed.slice(0, at) + instead + typed.slice(at + part.length);
  return parseQuery(text).clauses.length > 0 ? text.replace(/\s+/gu, ' ').trim() : instead;
}

/** Where the part stands, other than within a longer word; -1 where it does not. */
function placeOf(part: string, typed: string): number {
  const [text, sought] = [typed.toLowerCase(), part.toLowerCase()];
  let at = text.indexOf(sought);
  while (at > -1 && (isWithinWord(text, at) || isWithinWord(text, at + sought.length)))
    at = text.indexOf(sought, at + 1);
  return at;
}

const isWithinWord = (text: string, at: number) => /^[\p{L}\p{N}]{2}$/u.test(text.slice(at - 1, at + 1));

/**
 * Where nothing is found: how many articles there would be without each part of the request.
 *
 * @param count how many articles a request finds
 */
export async function relaxations(
  parts: readonly UnderstoodPart[],
  count: (request: SearchRequest) => Promise<number>,
): Promise<Note[]> {
  if (parts.length < 2) return [];
  const counts = await Promise.all(parts.map(({ without }) => count(without)));
  return parts.flatMap(({ text, without }, index) =>
    counts[index]! > 0
      ? [{ text: words.relaxed(text), offer: strings.articles(counts[index]!), request: without }]
      : [],
  );
}
