import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { stringify } from 'yaml';
import { onTestFinished } from 'vitest';
import { checkForm } from '../../../src/check/check.ts';
import { checkEditorial } from '../../../src/check/editorial.ts';
import { readContent } from '../../../src/check/read.ts';
import { FRONTS } from '../schemas/fronts.ts';

export const entry = (front: object, body = 'Text.\n') => `---\n${stringify(front)}---\n\n${body}`;

/** One good entry in each collection. */
export const GOOD: Record<string, string> = {
  'articles/2019/keepers-vote.md': entry(FRONTS.articles),
  'organisations/lamp-union.md': entry(FRONTS.organisations),
  'events/congress.md': entry(FRONTS.events),
  'topics/light.md': entry(FRONTS.topics),
  'people/ada-brandt.md': entry(FRONTS.people),
  'places/keel.md': entry(FRONTS.places),
  'publishers/keel-courier.md': entry(FRONTS.publishers),
  'dossiers/light.mdx': entry(FRONTS.dossiers),
};

/** Writes files below a new folder, which goes when the test ends. */
export function contentFolder(files: Record<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), 'content-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  return folder;
}

export const TODAY = '2020-06-01';

/** The problems of form of the good entries with `files` laid over them, the files named from the folder of the content. */
export function problemsOf(files: Record<string, string>, today = TODAY) {
  const folder = contentFolder({ ...GOOD, ...files });
  const prefix = `${relative(process.cwd(), folder)}/`;
  const plain = (text: string) => text.replaceAll(prefix, '');
  return checkForm(readContent(folder), today).map((problem) => ({
    ...problem,
    file: plain(problem.file),
    wrong: plain(problem.wrong),
  }));
}

/** What the editorial check says of the good entries with `files` laid over them: `file:line wrong. right`. */
export function saidOf(files: Record<string, string>): string[] {
  const folder = contentFolder({ ...GOOD, ...files });
  const prefix = `${relative(process.cwd(), folder)}/`;
  return checkEditorial(readContent(folder).files).map(({ file, line, right, wrong }) =>
    `${file}:${line} ${wrong}. ${right}`.replaceAll(prefix, ''),
  );
}

/** What is read of one file. */
export function readFile(path: string, text: string) {
  const { files } = readContent(contentFolder({ [path]: text }));
  const [file] = files;
  if (!file) throw new Error(`${path} was not read.`);
  return file;
}
