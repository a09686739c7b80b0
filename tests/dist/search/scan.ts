import { dateBounds } from '../../../src/schemas/edtf.ts';
import { formsOf } from '../../../src/search/language/forms.ts';
import { readContent } from '../../../src/check/read.ts';
import { type ContentArticle, articles } from '../content.ts';

/*
 * The search by brute force: what an article's Markdown says is looked through with regular expressions, without
 * an index, a parser of queries or the search's own notion of words. It shares the rule of plurals alone.
 */

const bodies = new Map(
  readContent()
    .files.filter(({ collection }) => collection === 'articles')
    .map(({ body, id }) => [id, body]),
);

/** What a reader sees of a piece of Markdown. */
const shown = (markdown: string) =>
  markdown
    .replaceAll(/\s*\[#[a-z0-9]+\]/g, '')
    .replaceAll(/\]\([^)]*\)/g, ']')
    .replaceAll(/[*_`\\]/g, '')
    .replaceAll(/\s+/g, ' ');

/** The passages of an article as they are written: headline, summary, then each block of its text. */
export interface Scanned {
  article: ContentArticle;
  headline: string;
  passages: string[];
}

export const scanned: Scanned[] = articles.map((article) => {
  const { headline, summary } = article.front;
  const blocks = (bodies.get(article.id) ?? '').split(/\n\s*\n|\n(?=\s*(?:[-*>]|\d+\.)\s)/);
  return { article, headline, passages: [headline, summary, ...blocks.map(shown)] };
});

export const plain = (text: string) => text.normalize('NFD').replaceAll(/\p{Mn}/gu, '').toLowerCase();

/** A word that no text has, so that no row of words runs from one passage into the next. */
const BETWEEN = ' 0boundary0 ';
const plainTexts = new Map(scanned.map((each) => [each, plain(each.passages.join(BETWEEN))]));
const plainHeadlines = new Map(scanned.map((each) => [each, plain(each.headline)]));

const UNSPACED = /^\p{Script=Han}+$/u;

function pattern(words: readonly string[], flags: string): RegExp {
  const text = words.join(String.raw`(?:['’ʼ]s(?![\p{L}\p{N}]))?[^\p{L}\p{N}]+`);
  return words.every((word) => UNSPACED.test(word))
    ? new RegExp(words.join(''), flags)
    : new RegExp(String.raw`(?<![\p{L}\p{N}])${text}(?![\p{L}\p{N}])`, flags);
}

export type Test = (article: Scanned) => boolean;

/** Whether the words stand in a row in one passage, accents and case aside. */
export function hasRow(words: readonly string[], where: 'text' | 'title' = 'text'): Test {
  const row = pattern(words.map(plain), 'u');
  return (each) => row.test((where === 'text' ? plainTexts : plainHeadlines).get(each)!);
}

/** Whether the word stands there in these very capitals. */
export function hasCapitals(word: string): Test {
  const row = pattern([word], 'u');
  return ({ passages }) => passages.some((text) => row.test(text));
}

/** Whether the word stands there, or its plural or singular. */
export const hasWord = (word: string, where: 'text' | 'title' = 'text') =>
  anyOf(formsOf(plain(word)).map((form) => hasRow([form], where)));

export const anyOf =
  (tests: readonly Test[]): Test =>
  (each) =>
    tests.some((test) => test(each));

export const not =
  (test: Test): Test =>
  (each) =>
    !test(each);

/** Whether the article may have been published between the first and last day that two dates may stand for. */
export function published(from: string | undefined, to: string | undefined): Test {
  const first = from === undefined ? '' : dateBounds(from).first;
  const last = to === undefined ? '9999-12-31' : dateBounds(to).last;
  return ({ article }) => article.bounds.first <= last && article.bounds.last >= first;
}

/** The words of a text that the scan can look for: of Latin letters and digits, without what is written together. */
export const plainWords = (text: string): string[] =>
  text.split(/[\s—–]+/u).flatMap((run) => {
    const bare = run.replaceAll(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
    return /^[\p{Script=Latin}\d]+$/u.test(bare) ? [bare] : [];
  });
