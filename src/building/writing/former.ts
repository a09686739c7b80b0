import { constants, copyFileSync, linkSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { digest } from '../../kept/digest.ts';
import { filesBelow } from '../../kept/files-below.ts';
import { replaceFile } from '../../kept/lines.ts';

/** A file as a build has left it: what it was made of, its bytes, and when it was written (in ms since 1970). */
type Left = [key: string, bytes: number, written: number];

/** By their paths in the site. */
export type LeftFiles = Record<string, Left>;

/** The site that the last build left, and the list of its files that another may take over. */
export interface Former {
  site: string;
  list: string;
  /** A digest of what made its files: see `codeDigest`. */
  code: string;
}

/**
 * Takes a file over, where it is as it was left and made of the same as it would be now; says what it leaves then. In a
 * folder that has been cleared (`clearing.ts`) it may be there already.
 */
export type Take = (path: string, key: string, to: string) => Left | undefined;

/** Where nothing is listed, nothing is taken over. */
export function openFormer({ code, list, site }: Former): Take {
  const files = readList(list, code);
  return (path, key, to) => {
    const left = files[path];
    if (left?.[0] !== key) return undefined;
    if (isAs(left, to)) return left;
    const from = join(site, path);
    if (!isAs(left, from)) return undefined;
    return link(from, to) ? left : leftAt(to, key);
  };
}

/** The files that the last build has left. */
export interface Listed {
  paths: () => string[];
  /** Whether a file, wherever it stands, is the one that is listed at a path. */
  has: (path: string, file: string) => boolean;
}

/** Where nothing is listed, nothing was left. */
export function openList({ code, list }: Former): Listed {
  const files = readList(list, code);
  return {
    paths: () => Object.keys(files),
    has: (path, file) => files[path] !== undefined && isAs(files[path], file),
  };
}

/** What is to be listed of a file that was written. */
export function leftAt(file: string, key: string): Left {
  const { mtimeMs, size } = statSync(file);
  return [key, size, mtimeMs];
}

export const writeList = ({ code, list }: Former, files: LeftFiles): void =>
  replaceFile(list, JSON.stringify({ code, files }));

/**
 * A digest of all that makes files out of content: the code of the project and of its packages, Node, and how the build
 * was called. What Astro bundles cannot stand for the code: it differs from build to build by a port and a key.
 *
 * @param settings what else it depends on
 */
export function codeDigest(settings: object): string {
  const code = filesBelow('src').map((file) => `src/${file}`);
  const files = [...code, 'astro.config.mjs', 'package-lock.json'];
  return digest([
    settings,
    process.version,
    process.argv.slice(2),
    files.map((file) => [file, digest(readFileSync(file))]),
  ]);
}

function readList(list: string, code: string): LeftFiles {
  try {
    const read = JSON.parse(readFileSync(list, 'utf8')) as { code: string; files: LeftFiles };
    return read.code === code ? read.files : {};
  } catch {
    return {};
  }
}

function isAs([, bytes, written]: Left, file: string): boolean {
  const stats = statSync(file, { throwIfNoEntry: false });
  return stats?.size === bytes && stats.mtimeMs === written;
}

/** Gives the file a second name or, where the file system has no such thing, a copy; says whether it is the same file. */
function link(from: string, to: string): boolean {
  try {
    linkSync(from, to);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') throw error;
    copyFileSync(from, to, constants.COPYFILE_EXCL);
    return false;
  }
}
