import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { type ContentFile, contentFile } from '../check/read.ts';

/** An article in the making, `<year>/<slug>.md` below the folder of the drafts. */
export interface Draft {
  /** Absolute. */
  path: string;
  entry: ContentFile;
  /** The text of the original, `<slug>.source.txt` beside the draft. */
  source: string | undefined;
}

const DRAFT = /\.mdx?$/;

/** Where the text of the original stands. */
export const sourceOf = (path: string) => path.replace(DRAFT, '.source.txt');

/** Reads a draft, whatever is wrong with it. */
export function readDraft(path: string, folder: string): Draft {
  const source = sourceOf(path);
  const id = relative(folder, path).replaceAll('\\', '/').replace(DRAFT, '');
  return {
    path,
    entry: contentFile('articles', id, relative(process.cwd(), path), readFileSync(path, 'utf8')),
    source: existsSync(source) ? readFileSync(source, 'utf8') : undefined,
  };
}

/** The drafts below a folder, in the order of their paths; none where there is no folder. */
export const draftsIn = (folder: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((name) => DRAFT.test(name))
        .map((name) => join(folder, name))
        .sort()
    : [];

/**
 * The drafts that arguments name: files, or folders of drafts.
 *
 * @throws Error where one is not there or is no draft below `folder`
 */
export function draftsNamed(args: string[], folder: string): string[] {
  return [...new Set(args.flatMap((arg) => draftsAt(resolve(arg), arg, folder)))];
}

function draftsAt(path: string, arg: string, folder: string): string[] {
  if (!existsSync(path)) throw new Error(`There is no ${arg}.`);
  if (relative(folder, path).startsWith('..')) {
    throw new Error(`${arg} is no draft: drafts lie below ${relative(process.cwd(), folder)}/.`);
  }
  if (statSync(path).isDirectory()) return draftsIn(path);
  if (!DRAFT.test(path)) throw new Error(`${arg} is no draft: a draft is a file in Markdown, .md or .mdx.`);
  return [path];
}
