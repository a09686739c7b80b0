import { rmSync, rmdirSync } from 'node:fs';
import { join } from 'node:path';
import { workerData } from 'node:worker_threads';
import { type Clearing, type Part, within } from './clearing.ts';
import { openList } from './former.ts';

const { folder, former, next, parts } = workerData as Clearing;
const list = former && openList(former);
const part = () => parts[Atomics.add(next, 0, 1)];

/** Whether something of it stays. */
function clear({ isFolder, path }: Part): boolean {
  const there = join(folder, path);
  if (!isFolder) {
    if (list?.has(path, there)) return true;
    rmSync(there);
    return false;
  }
  // All of them are cleared, whether or not one stays.
  const left = within(folder, path).filter(clear);
  if (left.length === 0) rmdirSync(there);
  return left.length > 0;
}

for (let one = part(); one !== undefined; one = part()) clear(one);
