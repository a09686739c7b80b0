import { rmSync } from 'node:fs';
import { workerData } from 'node:worker_threads';
import type { Removal } from './removing.ts';

const { next, parts } = workerData as Removal;
const part = () => parts[Atomics.add(next, 0, 1)];

for (let path = part(); path !== undefined; path = part()) rmSync(path, { recursive: true, force: true });
