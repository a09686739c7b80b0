import { cpSync, existsSync, mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pagesOf } from '../../../src/archive/listing.ts';
import { BENCH } from '../site.ts';
import { type Run, run } from '../run.ts';
import type { Compared } from './archive.ts';
import { eleventyFile, entryOf, fileOf, shownOf } from './entry.ts';
import { namesPerPage } from './pages.ts';
import { writeFiles } from './write.ts';

const TEMPLATES = join(import.meta.dirname, 'eleventy');
const MANIFESTS = ['package.json', 'package-lock.json'];

/** Its packages are no dependencies of the project: they are installed where the measurements are. */
const HOME = join(BENCH, 'eleventy');
const PROGRAM = join('node_modules', '@11ty', 'eleventy', 'cmd.js');

/** @throws Error where it cannot be installed */
export async function needEleventy(): Promise<void> {
  if (existsSync(join(HOME, PROGRAM))) return;
  console.log(`\nInstalling Eleventy into ${HOME}`);
  rmSync(HOME, { recursive: true, force: true });
  mkdirSync(HOME, { recursive: true });
  for (const file of MANIFESTS) cpSync(join(TEMPLATES, file), join(HOME, file));
  const words = ['ci', '--ignore-scripts', '--no-audit', '--no-fund'];
  await run({ program: process.platform === 'win32' ? 'npm.cmd' : 'npm', words, folder: HOME });
}

/** Writes the archive as a site of Eleventy: articles as Markdown, the lists they stand in made by its configuration. */
export function writeEleventy({ articles, indexes, lists }: Compared, folder: string): void {
  cpSync(TEMPLATES, folder, { recursive: true });
  const listsOf = new Map<string, string[]>(articles.map(({ id }) => [id, []]));
  for (const list of lists) for (const { id } of list.articles) listsOf.get(id)?.push(list.path);
  const json = (value: unknown) => JSON.stringify(value);
  writeFiles(folder, [
    ...articles.map((article) => {
      const front = { ...shownOf(article), lists: listsOf.get(article.id) };
      return [fileOf(article), eleventyFile(front, article.body)] as const;
    }),
    ['articles/articles.json', json({ layout: 'article.njk' })],
    [
      '_data/lists.json',
      json(
        lists.map(({ body, path, title, undated }) => ({ path, title, body, undated: undated.map(entryOf) })),
      ),
    ],
    [
      '_data/indexes.json',
      json(
        indexes.flatMap((index) =>
          pagesOf(index.names, namesPerPage(index)).map(({ items, last, number }) => ({
            ...{ path: index.path, names: items, number, last },
          })),
        ),
      ),
    ],
  ]);
  symlinkSync(resolve(HOME, 'node_modules'), join(folder, 'node_modules'), 'junction');
}

export const buildWithEleventy = (folder: string): Promise<Run> =>
  run({ program: process.execPath, words: [PROGRAM, '--quiet'], folder });
