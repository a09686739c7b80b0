import type { Article } from '../../src/archive/model.ts';
import { archive, need, textOf } from './archive.ts';
import { FEW } from './search/expected.ts';

/** As the search compares words: without capitals and accents. */
export const plain = (text: string) => text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();

const wordsOf = (text: string) => new Set(plain(text).match(/[\p{L}\p{N}]+/gu));

/** The articles in which each word stands. */
const articlesByWord = new Map<string, Article[]>();
for (const article of archive.articles) {
  for (const word of wordsOf(textOf(article))) {
    articlesByWord.set(word, [...(articlesByWord.get(word) ?? []), article]);
  }
}

/** Words of one stem begin alike, so that a word whose beginning no other shares is found as itself only. */
const BEGINNING = 4;
/** What a stemmer takes off, so that less than such a beginning may be left. */
const ENDING = /(?:s|d|y|e|ing|ly|ness|ment|ion|al|er|or|ous|ful|ic|ant|ent|ance|ence|ism|ist|ize|ise)$/;
const withBeginning = Map.groupBy(articlesByWord.keys(), (word) => word.slice(0, BEGINNING));

const hasShorter = (word: string) =>
  Array.from({ length: BEGINNING - 2 }, (_, index) => word.slice(0, index + 2)).some((start) =>
    articlesByWord.has(start),
  );

const unmistakable = [...articlesByWord]
  .filter(
    ([word]) =>
      /^[a-z]{6,}$/.test(word) &&
      withBeginning.get(word.slice(0, BEGINNING))?.length === 1 &&
      !hasShorter(word) &&
      !ENDING.test(word),
  )
  .map(([word, articles]) => ({ word, articles }))
  .sort((a, b) => b.articles.length - a.articles.length || (a.word < b.word ? -1 : 1));

const SAMPLE = 8;

/** Words that no other word of the archive can be mistaken for, from the most to the least frequent. */
export const SAMPLE_WORDS = Array.from({ length: SAMPLE }, (_, index) =>
  need(
    unmistakable[Math.floor((index * (unmistakable.length - 1)) / (SAMPLE - 1))],
    'word that no other begins like',
  ),
);

/** A word that stands in one article, and one that stands in another. */
export const [oneWord, otherWord] = differingWords();

function differingWords() {
  const rare = unmistakable.filter(({ articles }) => articles.length === 1);
  const one = need(rare[0], 'word that stands in one article only');
  const other = need(
    rare.find(({ articles }) => articles[0] !== one.articles[0]),
    'second such word',
  );
  return [one, other] as const;
}

/** Of the words of five letters or more that stand in few articles, the one that stands in most. */
export const [commonWord, articlesOfCommonWord] = need(
  [...articlesByWord]
    .filter(([word, articles]) => /^[a-z]{5,}$/.test(word) && articles.length <= FEW)
    .toSorted(([, a], [, b]) => b.length - a.length)[0],
  'word of five letters',
);

/** A word with an accent that stands in few articles. */
export const accentedWord = need(
  [
    ...new Set(
      archive.articles.flatMap(
        (article) => textOf(article).match(/\b[A-Za-z]+[\u00e0-\u00ff][a-z]{2,}\b/gu) ?? [],
      ),
    ),
  ]
    .map((word) => ({ word, articles: articlesByWord.get(plain(word)) ?? [] }))
    .toSorted((a, b) => a.articles.length - b.articles.length || (a.word < b.word ? -1 : 1))[0],
  'word with an accent',
);
