import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { checkContent } from '../../../src/check/check.ts';
import { printProblem } from '../../../src/check/problem.ts';
import { readContent } from '../../../src/check/read.ts';
import { corpusOf } from '../../../src/corpus/corpus.ts';
import { heapsExponent } from '../../../src/corpus/growth.ts';
import { specimensIn } from '../../../src/corpus/specimens.ts';
import { wordsIn } from '../../../src/corpus/words.ts';
import type { Coverage } from '../../../src/schemas/coverage.ts';
import { dateBounds } from '../../../src/schemas/edtf.ts';
import { type Front, schemas } from '../../../src/schemas/index.ts';
import { SMALL } from '../small.ts';

type Article = Front<'articles'> & { body: string };

vi.setConfig({ testTimeout: 60_000 });

const real = readContent().files;
const specimens = specimensIn(real);
const size = specimens.articles.length;

const coverage: Coverage = {
  from: '2000',
  to: '2020',
  events: specimens.entries.events.map(({ id }) => id),
  gaps: [{ span: '2010', organisations: specimens.entries.organisations.map(({ id }) => id), note: 'All.' }],
};

const corpus = (count: number, seed = 1, from = specimens) => corpusOf(from, { count, coverage, seed });
type Files = ReturnType<typeof corpus>;

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

function folderIn(files: Files): string {
  const folder = mkdtempSync(join(tmpdir(), 'corpus-'));
  folders.push(folder);
  for (const { path, text } of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

const filesOf = (files: Files) => readContent(folderIn(files)).files;

const articlesIn = (files: typeof real): Article[] =>
  files
    .filter(({ collection }) => collection === 'articles')
    .map(({ body, data }) => ({ ...schemas.articles.parse(data), body }));

/** How often each value was drawn, the most frequent first. */
const counts = (values: (string | undefined)[]) =>
  [
    ...Map.groupBy(
      values.filter((value) => value !== undefined),
      (value) => value,
    ).values(),
  ]
    .map(({ length }) => length)
    .sort((a, b) => b - a);

const DRAWN = {
  organisations: (articles: Article[]) => articles.flatMap(({ organisations }) => organisations),
  events: (articles: Article[]) => articles.flatMap(({ events }) => events),
  topics: (articles: Article[]) => articles.flatMap(({ topics }) => topics),
  people: (articles: Article[]) => articles.flatMap(({ people }) => people.map(({ person }) => person)),
  places: (articles: Article[]) => articles.flatMap(({ place, places }) => [place, ...places]),
  publishers: (articles: Article[]) => articles.map(({ source }) => source.publisher),
  days: (articles: Article[]) => articles.map(({ published }) => published),
  years: (articles: Article[]) => articles.map(({ published }) => published.slice(0, 4)),
  words: (articles: Article[]) => articles.flatMap(({ body }) => wordsIn(body.toLowerCase())),
};
const WHATS = Object.keys(DRAWN) as (keyof typeof DRAWN)[];

const LENGTHS = {
  'words of an article': ({ body }: Article) => wordsIn(body).length,
  'different words of an article': ({ body }: Article) => new Set(wordsIn(body)).size,
  'paragraphs of an article': ({ body }: Article) => body.trim().split('\n\n').length,
  'letters of a headline': ({ headline }: Article) => headline.length,
  'letters of a summary': ({ summary }: Article) => summary.length,
  'people of an article': ({ people }: Article) => people.length,
};

const quantile = (numbers: number[], part: number) =>
  numbers.toSorted((a, b) => a - b)[Math.floor(part * numbers.length)]!;

const there = articlesIn(real);
const files = corpus(size);
const folder = folderIn(files);
const made = articlesIn(readContent(folder).files);

describe('a corpus of the real size', () => {
  it.each(Object.entries(LENGTHS))('has the %s', (_, lengthOf) => {
    for (const part of [0.1, 0.5, 0.9]) {
      const [real, like] = [quantile(there.map(lengthOf), part), quantile(made.map(lengthOf), part)];
      expect(Math.abs(like - real)).toBeLessThanOrEqual(Math.max(1, 0.15 * real));
    }
  });

  it.each(WHATS)('has as many %s, as unequally drawn', (what) => {
    const [real, like] = [counts(DRAWN[what](there)), counts(DRAWN[what](made))];
    expect(Math.abs(like.length - real.length)).toBeLessThanOrEqual(Math.max(3, 0.25 * real.length));
    const shareOfFirst = (list: number[], first: number) =>
      list.slice(0, first).reduce((sum, count) => sum + count, 0) /
      list.reduce((sum, count) => sum + count, 0);
    for (const first of [1, 5, 20]) {
      expect(Math.abs(shareOfFirst(like, first) - shareOfFirst(real, first))).toBeLessThan(0.1);
    }
    const once = (list: number[]) => list.filter((count) => count === 1).length / list.length;
    expect(Math.abs(once(like) - once(real))).toBeLessThan(0.15);
  });

  it('knows the day as often', () => {
    const exact = (articles: Article[]) =>
      articles.filter(({ published }) => dateBounds(published).precision === 'day').length / articles.length;
    expect(Math.abs(exact(made) - exact(there))).toBeLessThan(0.08);
  });
});

it('a larger corpus has more names and words as the real growth has it', () => {
  const larger = articlesIn(filesOf(corpus(2 * size)));
  for (const what of ['people', 'publishers', 'events', 'places', 'words'] as const) {
    const real = counts(DRAWN[what](there));
    const expected = real.length * 2 ** heapsExponent(real);
    const found = counts(DRAWN[what](larger)).length;
    expect(Math.abs(found - expected) / expected, `${what}: ${found}, not ${expected}`).toBeLessThan(0.2);
  }
});

describe('the check of the content', () => {
  it.each([1, 10, size])('has nothing to say of %i articles', (count) => {
    const problems = checkContent(count === size ? folder : folderIn(corpus(count)));
    expect(problems.map(printProblem)).toEqual([]);
  });

  it('has nothing to say of those made after a small archive', () => {
    const small = specimensIn(readContent(SMALL).files);
    expect(checkContent(folderIn(corpusOf(small, { count: 40, seed: 1 }))).map(printProblem)).toEqual([]);
  });
});

describe('a seed', () => {
  it('gives the same files again', () => {
    expect(corpus(60)).toEqual(corpus(60));
  });

  it('gives other files than another', () => {
    const headlines = (files: Files) => articlesIn(filesOf(files)).map(({ headline }) => headline);
    expect(headlines(corpus(20, 2))).not.toEqual(headlines(corpus(20, 3)));
  });
});

it('content without an article has no shape', () => {
  expect(() => specimensIn(real.filter(({ collection }) => collection !== 'articles'))).toThrow('no article');
});
