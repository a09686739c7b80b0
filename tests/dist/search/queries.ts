import fc from 'fast-check';
import type { Facet } from '../../../src/search/facets.ts';
import { entriesOf } from '../content.ts';
import {
  type Test,
  anyOf,
  hasCapitals,
  hasRow,
  hasWord,
  not,
  plain,
  plainWords,
  published,
  scanned,
} from './scan.ts';
import { valuesIn } from './values.ts';

/** A query as it is typed, and whether an article has what it asks for. */
export interface Asked {
  typed: string;
  holds: Test;
}

const wordsOf = (text: string) => plain(text).match(/[\p{L}\p{N}]+/gu) ?? [];
const passages = scanned.flatMap((each) => each.passages).map((text) => ({ text, words: plainWords(text) }));
const ordinary = new Set(
  passages.flatMap(({ text }) => text.match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !isCapitals(word)).map(plain),
);

function isCapitals(word: string) {
  return /^\p{Lu}[\p{Lu}\p{N}]+$/u.test(word);
}

interface Named {
  id: string;
  names: string[];
}
const named = (collection: 'organisations' | 'people' | 'places' | 'events' | 'topics' | 'publishers'): Named[] =>
  entriesOf(collection).map(({ front, id }) => ({
    id,
    names: [...new Set([front.name, 'short' in front ? front.short : undefined, ...front.variants.map(({ name }) => name)])].filter(
      (name) => name !== undefined,
    ),
  }));
const inTexts = [...named('organisations'), ...named('people'), ...named('places')];
const nameKeys = new Set(inTexts.flatMap(({ names }) => names.map((name) => wordsOf(name).join(' '))));

/** Words that are no name and of no operator's form, as they stand in the texts. */
const common = [
  ...new Set(
    passages.flatMap(({ words }) => words).filter((word) => !nameKeys.has(plain(word)) && !/^(?:OR|AND|NOT|NEAR|ADJ|WITHIN|XOR|s)$/i.test(word)),
  ),
];

const random = { case: fc.constantFrom((text: string) => text, (text: string) => text.toUpperCase(), plain) };

const word: fc.Arbitrary<Asked> = fc
  .record({ word: fc.constantFrom(...common), change: random.case })
  .filter(({ change, word: each }) => !/^(?:OR|AND|NOT)$/.test(change(each)))
  .map(({ change, word: each }) => ({ typed: change(each), holds: hasWord(each) }));

const exactWord: fc.Arbitrary<Asked> = fc
  .constantFrom(...common)
  .map((each) => ({ typed: `"${each}"`, holds: hasRow([each]) }));

const phrase: fc.Arbitrary<Asked> = fc
  .record({
    text: fc.constantFrom(...passages.filter(({ words }) => words.length > 5)),
    start: fc.nat({ max: 1000 }),
    length: fc.integer({ min: 2, max: 4 }),
    change: random.case,
  })
  .map(({ change, length, start, text: { words } }) => {
    const from = start % (words.length - length);
    const row = words.slice(from, from + length);
    return { typed: `"${change(row.join(' '))}"`, holds: hasRow(row) };
  });

const name: fc.Arbitrary<Asked> = fc
  .constantFrom(...inTexts)
  .chain(({ names }) => fc.constantFrom(...names).map((typed) => ({ names, typed })))
  .map(({ names, typed }) => ({
    typed,
    holds: anyOf(
      names.map((each) =>
        isCapitals(each) && ordinary.has(plain(each)) ? hasCapitals(each) : hasRow(rowOf(each)),
      ),
    ),
  }));

/** Letters of scripts without spaces stand for themselves. */
const rowOf = (text: string) => (/^\p{Script=Han}+$/u.test(text) ? [text] : (text.match(/[\p{L}\p{N}\p{M}]+/gu) ?? []));

const title: fc.Arbitrary<Asked> = fc.oneof(
  fc.constantFrom(...common).map((each) => ({ typed: `title:${each}`, holds: hasWord(each, 'title') })),
  fc
    .constantFrom(...scanned.map(({ headline }) => plainWords(headline)).filter((words) => words.length > 3))
    .map((words) => words.slice(1, 3))
    .map((row) => ({ typed: `title:"${row.join(' ')}"`, holds: hasRow(row, 'title') })),
);

const FOUND_BY = {
  organisation: named('organisations'),
  event: named('events'),
  topic: named('topics'),
  person: named('people'),
  place: named('places'),
  publisher: named('publishers'),
};
const has = (facet: Facet, ids: readonly string[]): Test => ({ article }) =>
  valuesIn(facet, article).some((id) => ids.includes(id));
const quotedWhereNeeded = (text: string) => (/\s/.test(text) ? `"${text}"` : text);

const filed: fc.Arbitrary<Asked> = fc
  .constantFrom(...(Object.keys(FOUND_BY) as (keyof typeof FOUND_BY)[]))
  .chain((facet) =>
    fc.constantFrom(...FOUND_BY[facet]).chain(({ id, names }) =>
      fc.constantFrom(id, ...names).map((value) => {
        const key = wordsOf(value).join(' ');
        const same = FOUND_BY[facet].filter((other) => other.names.some((each) => wordsOf(each).join(' ') === key));
        const ids = value === id ? [id] : same.map((other) => other.id);
        return { typed: `${facet}:${quotedWhereNeeded(value)}`, holds: has(facet, ids) };
      }),
    ),
  )
  .filter(({ typed }) => !/[“”„]/.test(typed));

const dates = [...new Set(scanned.map(({ article }) => article.front.published))].flatMap((date) => {
  const [first = ''] = date.split('/');
  return [first, first.slice(0, 7), first.slice(0, 4)];
});
const dated: fc.Arbitrary<Asked> = fc
  .record({ field: fc.constantFrom('on', 'from', 'to', 'year'), date: fc.constantFrom(...dates) })
  .map(({ date, field }) => {
    const value = field === 'year' ? date.slice(0, 4) : date;
    return {
      typed: `${field}:${value}`,
      holds: published(field === 'to' ? undefined : value, field === 'from' ? undefined : value),
    };
  });

const term = fc.oneof(
  { weight: 5, arbitrary: word },
  { weight: 2, arbitrary: exactWord },
  { weight: 3, arbitrary: phrase },
  { weight: 3, arbitrary: name },
  { weight: 1, arbitrary: title },
  { weight: 3, arbitrary: filed },
  { weight: 2, arbitrary: dated },
);

/** A term that is left out must be quoted where it has spaces: a name of several words is one term only as a phrase. */
const single = term.filter(({ typed }) => /^\S+$|^[a-z]*:?"[^"]*"$/.test(typed));
const excluded = single.map(({ holds, typed }) => ({ typed: `-${typed}`, holds: not(holds) }));
const either = fc
  .array(single, { minLength: 2, maxLength: 3 })
  .map((terms) => ({ typed: terms.map(({ typed }) => typed).join(' OR '), holds: anyOf(terms.map(({ holds }) => holds)) }));

const clause = fc.oneof({ weight: 6, arbitrary: term }, { weight: 1, arbitrary: excluded }, { weight: 2, arbitrary: either });

/** Whether unquoted words that were put side by side make up a name that nobody meant. */
function namesByChance(terms: readonly Asked[]): boolean {
  return terms.slice(1).some(({ typed }, index) => {
    const before = terms[index]!.typed;
    if (/[":]|\bOR\b|^-/.test(before + typed)) return false;
    const both = wordsOf(`${before} ${typed}`);
    const known = [before, typed].map((each) => wordsOf(each).join(' '));
    return both.some((_, start) =>
      both.some((__, end) => {
        const key = both.slice(start, end + 1).join(' ');
        return nameKeys.has(key) && !known.includes(key);
      }),
    );
  });
}

export const queries: fc.Arbitrary<Asked> = fc
  .array(clause, { minLength: 1, maxLength: 3 })
  .filter((terms) => !namesByChance(terms))
  .map((terms) => ({
    typed: terms.map(({ typed }) => typed).join(' '),
    holds: (article) => terms.every(({ holds }) => holds(article)),
  }));
