import { once } from 'node:events';
import { readdirSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';

/** What a thread is started with: what it removes, and the number of the next part, which all threads count together. */
export interface Removal {
  parts: readonly string[];
  next: Int32Array;
}

/**
 * Removes a folder and all that is in it, by a thread for each processor: on a disk, one took 9 s for 180,000 files and
 * two took 4.5 s.
 *
 * @throws what the file system says of a file that cannot be removed
 */
export async function removeFolder(folder: string): Promise<void> {
  const parts = within(folder).flatMap(({ isFolder, path }) =>
    isFolder ? within(path).map((part) => part.path) : [path],
  );
  const next = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
  const threads = Array.from({ length: Math.min(availableParallelism(), parts.length) }, () => {
    const workerData: Removal = { parts, next };
    return once(
      new Worker(new URL('removing-thread.ts', import.meta.url), { workerData, execArgv: [] }),
      'exit',
    );
  });
  await Promise.all(threads);
  rmSync(folder, { recursive: true, force: true });
}

const within = (folder: string) =>
  readdirSync(folder, { withFileTypes: true }).map((entry) => ({
    path: join(folder, entry.name),
    isFolder: entry.isDirectory(),
  }));
