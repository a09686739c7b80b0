import { once } from 'node:events';
import { existsSync, readdirSync, rmSync, rmdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { type Former, type LeftFiles, openList } from './former.ts';

/** What a thread is started with. */
export interface Clearing {
  folder: string;
  /** The site that the last build left; without one nothing stays. */
  former: Former | undefined;
  /** What it clears, by the paths in the folder, and the number of the next, which all threads count together. */
  parts: readonly Part[];
  next: Int32Array;
}

export interface Part {
  /** From the folder, with `/`. */
  path: string;
  isFolder: boolean;
}

/** More than there are processors, as they wait for the disk. */
const THREADS = 4;

/**
 * Clears the folder in which a site is to be built. There stands the site before the last, or what a build has left
 * that was broken off: of it those files stay that are as the last site has them, and all else is removed.
 *
 * @throws what the file system says of a file that cannot be removed
 */
export async function clearFolder(folder: string, former: Former | undefined): Promise<void> {
  if (!existsSync(folder)) return;
  const first = within(folder);
  const parts = first.flatMap((part) => (part.isFolder ? within(folder, part.path) : [part]));
  const next = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
  const workerData: Clearing = { folder, former, next, parts };
  const clear = () =>
    once(new Worker(new URL('clearing-thread.ts', import.meta.url), { workerData, execArgv: [] }), 'exit');
  await Promise.all(Array.from({ length: Math.min(THREADS, parts.length) }, clear));
  for (const { isFolder, path } of first) if (isFolder) removeEmpty(folder, path);
}

/** What stands in a folder below another, with links for what they are. */
export const within = (folder: string, path = ''): Part[] =>
  readdirSync(join(folder, path), { withFileTypes: true }).map((entry) => ({
    path: path ? `${path}/${entry.name}` : entry.name,
    isFolder: entry.isDirectory(),
  }));

/** Removes what the last site has and this one, which was built in a cleared folder, has not. */
export function removeGone(folder: string, former: Former, left: LeftFiles): void {
  const list = openList(former);
  for (const path of list.paths()) {
    if (Object.hasOwn(left, path) || !list.has(path, join(folder, path))) continue;
    rmSync(join(folder, path));
    removeEmpty(folder, dirname(path));
  }
}

/** Removes a folder below another where nothing stands in it, and then those around it. */
function removeEmpty(folder: string, path: string): void {
  if (path === '.' || readdirSync(join(folder, path)).length > 0) return;
  rmdirSync(join(folder, path));
  removeEmpty(folder, dirname(path));
}
