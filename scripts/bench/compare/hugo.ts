import { execFileSync } from 'node:child_process';
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { type Run, run } from '../run.ts';
import type { Compared, List } from './archive.ts';
import { entryOf, fileOf, hugoFile, shownOf } from './entry.ts';
import { namesPerPage } from './pages.ts';
import { writeFiles } from './write.ts';

const DAY = /^dates\/\d{4}\/\d\d\/\d\d$/;
const TEMPLATES = join(import.meta.dirname, 'hugo');

/** What Hugo calls itself. @throws Error that says how to install it */
export function needHugo(): string {
  try {
    return (
      /v\d[\d.]*/.exec(execFileSync('hugo', ['version'], { encoding: 'utf8', stdio: 'pipe' }))?.[0] ?? ''
    );
  } catch {
    throw new Error(
      'Hugo is missing, with which the build is compared. Install it (Debian and Ubuntu: apt-get install hugo; macOS: brew install hugo), so that "hugo version" answers, or leave it out with --only build or --only search.',
    );
  }
}

/** Writes the archive as a site of Hugo: articles as pages, entities and dates as terms, years of articles as sections. */
export function writeHugo({ articles, indexes, lists }: Compared, folder: string): void {
  cpSync(TEMPLATES, folder, { recursive: true });
  const terms = termsByArticle(lists);
  writeFiles(join(folder, 'content'), [
    ...articles.map((article) => {
      const front = { ...shownOf(article), ...terms.get(article.id) };
      return [fileOf(article), hugoFile(front, article.body)] as const;
    }),
    ...lists.map(({ body, path, title, undated }) => {
      const [section, term] = termOf(path);
      const front = { title, undated: undated.map(entryOf), isDay: DAY.test(path) };
      return [join(section, term, '_index.md'), hugoFile(front, body)] as const;
    }),
    ...indexes.map((index) => {
      const front = { title: index.path, size: namesPerPage(index) };
      return [join(index.path, '_index.md'), hugoFile(front, '')] as const;
    }),
  ]);
}

export const buildWithHugo = (folder: string): Promise<Run> =>
  run({ program: 'hugo', words: ['--source', folder, '--destination', 'site', '--quiet'] });

/** `dates/2024/11` is the term `2024-11` of `dates`: in a term, Hugo gives slashes a meaning of their own. */
function termOf(path: string): [section: string, term: string] {
  const [section = '', ...rest] = path.split('/');
  return [section, rest.join('-')];
}

function termsByArticle(lists: readonly List[]): Map<string, Record<string, string[]>> {
  const byArticle = new Map<string, Record<string, string[]>>();
  for (const { articles, path } of lists) {
    const [taxonomy, term] = termOf(path);
    if (taxonomy === 'articles') continue;
    for (const { id } of articles) {
      const terms = byArticle.get(id) ?? {};
      (terms[taxonomy] ??= []).push(term);
      byArticle.set(id, terms);
    }
  }
  return byArticle;
}
