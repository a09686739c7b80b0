import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { ask } from '../../../src/search/ask.ts';
import { buildIndex, readTexts } from '../../../src/search/build.ts';
import { wordsOf } from '../../../src/search/language/words.ts';
import type { Sources } from '../../../src/search/page/sources.ts';
import { readRequest } from '../../../src/search/request.ts';
import { queries } from './queries.ts';
import { scanned } from './scan.ts';
import { searchOf } from './sources.ts';

const QUERIES = 400;
const SEED = Number(process.env.SEED ?? 20_241_115);

const directory = process.env.DIST_DIR ?? 'dist';
const ids = JSON.parse(readFileSync(join(directory, 'search/data/articles.json'), 'utf8')) as string[];
const folders: string[] = [];

afterAll(() => {
  vi.unstubAllGlobals();
  folders.forEach((folder) => rmSync(folder, { recursive: true }));
});

/** The search of the same site, indexed anew as one of so many articles in each run. */
async function inRunsOf(run: number): Promise<Sources> {
  mkdirSync('.test', { recursive: true });
  const folder = mkdtempSync(resolve('.test', 'runs-'));
  folders.push(folder);
  cpSync(join(directory, 'search/data'), join(folder, 'search/data'), { recursive: true });
  symlinkSync(resolve(directory, 'articles'), join(folder, 'articles'));
  await buildIndex(folder, await readTexts(folder, { run }));
  return searchOf({ directory: folder });
}

async function found(text: string, sources: Sources): Promise<string[]> {
  const { articles } = await ask(readRequest(new URLSearchParams({ q: text })), sources, []);
  return articles.map((number) => ids[number]!);
}

const generated = fc.sample(queries, { numRuns: QUERIES, seed: SEED }).map(({ holds, typed }) => ({
  typed,
  expected: scanned.filter(holds).map(({ article }) => article.id),
}));

describe.each([
  ['as it was built', () => Promise.resolve(searchOf({ directory }))],
  ['in five runs', () => inRunsOf(Math.ceil(ids.length / 5))],
])('the search %s answers as a scan of the Markdown does', (_, open) => {
  let sources: Sources;
  beforeAll(async () => {
    sources = await open();
  });

  it(`to ${QUERIES} queries`, async () => {
    const wrong: string[] = [];
    for (const { expected, typed } of generated) {
      const answered = await found(typed, sources);
      const missed = expected.filter((id) => !answered.includes(id));
      const added = answered.filter((id) => !expected.includes(id));
      if (missed.length + added.length > 0)
        wrong.push(`${typed}: misses ${missed.length} ${missed[0] ?? ''}, adds ${added.length} ${added[0] ?? ''}`);
    }
    expect(wrong).toEqual([]);
  });

  it('and says where in headline or summary a word stands first', async () => {
    const { find } = await sources.engine();
    for (const word of ['trade', 'the', 'summit', 'of', '2024']) {
      const hits = new Map((await find([word], 'text')).map(({ article, position }) => [ids[article], position]));
      for (const { article, headline, passages } of scanned) {
        const before = wordsOf(headline);
        // Between the two the index has a word of its own.
        const place = [...before, '', ...wordsOf(passages[1]!)].indexOf(word);
        const said = hits.get(article.id);
        if (place === -1) expect(said ?? Infinity, article.id).toBeGreaterThan(before.length);
        else expect(said, `${word} in ${article.id}`).toBe(place);
      }
    }
  });
});

it('the queries find nothing, a few and many in turn', () => {
  const sizes = generated.map(({ expected }) => expected.length);
  expect(new Set(generated.map(({ typed }) => typed)).size).toBeGreaterThan(QUERIES * 0.9);
  expect(sizes.filter((size) => size === 0).length).toBeLessThan(QUERIES / 2);
  expect(sizes.filter((size) => size > 0 && size < 10).length).toBeGreaterThan(QUERIES / 6);
  expect(sizes.filter((size) => size >= 10).length).toBeGreaterThan(QUERIES / 6);
});
