import { linkSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { readSiteTexts } from '../../../src/search/site-texts.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'texts-'));
  put('search/data/articles.json', JSON.stringify(['new', 'old']));
  for (const id of ['new', 'old'])
    put(
      `articles/${id}/index.html`,
      `<h1 data-search="headline">${id}</h1><main data-search="text"><p id="k3f9">Lamps, ${id}.</p></main>`,
    );
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

function put(path: string, text: string) {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

const fileOf = (name: string) => join(folder, 'search/data/article', name);
const passagesIn = (name: string) =>
  (JSON.parse(readFileSync(fileOf(name), 'utf8')) as { passages: unknown }).passages;
const putArticle = (name: string, passages: [string, string][]) => {
  put(`search/data/article/${name}`, JSON.stringify({ headline: name, passages }));
};
const read = () =>
  readSiteTexts(
    folder,
    () =>
      ({ headline }) =>
        headline,
  );

it('adds to the file of each article, the oldest’s being the first, the passages of its page', async () => {
  for (const name of ['1.json', '2.json']) putArticle(name, []);
  expect(await read()).toMatchObject({ articles: ['new', 'old'], given: ['new', 'old'] });
  expect(passagesIn('1.json')).toEqual([['k3f9', 'Lamps, old.']]);
  expect(passagesIn('2.json')).toEqual([['k3f9', 'Lamps, new.']]);
});

it('writes into no file that another site has, too', async () => {
  putArticle('1.json', [['k3f9', 'Lamps, old.']]);
  putArticle('2.json', [['k3f9', 'Of before.']]);
  for (const name of ['1.json', '2.json']) linkSync(fileOf(name), join(folder, name));
  const { ino } = statSync(fileOf('1.json'));
  await read();
  expect(statSync(fileOf('1.json')).ino).toBe(ino);
  expect(passagesIn('2.json')).toEqual([['k3f9', 'Lamps, new.']]);
  expect(readFileSync(join(folder, '2.json'), 'utf8')).toContain('Of before.');
});
