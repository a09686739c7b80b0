import { fileURLToPath, pathToFileURL } from 'node:url';
import { parentPort, workerData } from 'node:worker_threads';
import { type KeptUse, keptUse } from '../../kept/kept.ts';
import { type BuiltApp, digestAtOnce, openApp } from './app.ts';
import { type Chunk, type Order, chunksOf, contentOf, keyOf } from './files.ts';
import { openFolder } from './folder.ts';
import { type Former, type LeftFiles, openFormer } from './former.ts';
import { ownPolicy } from './policy.ts';
import { WholeResponse } from './response.ts';

/** What a thread is started with. */
export interface Start {
  /** The file by which Astro's bundle of the pages is entered. */
  entry: string;
  order: Order;
  former: Former;
  /** What all threads count together: the next chunk of files to write, and how many threads have failed. */
  shared: Int32Array;
}

/** Numbers of files, and how many of them are of the first. */
export interface Count {
  files: number;
  first: number;
}

/** What it says: how many files there are, how many more it has done, and what it leaves at its end. */
export type Report =
  { total: Count } | { done: Count } | { left: LeftFiles; kept: KeptUse[]; taken: number; error?: Error };

const NEXT = 0;
const FAILED = 1;

const { entry, former, order, shared } = workerData as Start;
const tell = (report: Report) => parentPort!.postMessage(report);
let left: LeftFiles = {};
let taken = 0;

try {
  globalThis.Response = WholeResponse;
  digestAtOnce();
  const app = openApp(((await import(pathToFileURL(entry).href)) as { app: BuiltApp }).app);
  const withPolicy = ownPolicy(app.manifest.csp);
  const folder = openFolder(fileURLToPath(app.manifest.outDir), openFormer(former));
  left = folder.left;
  const chunks = await chunksOf(app, order);
  tell({ total: countOf(chunks) });
  for (let chunk = chunks[next()]; chunk; chunk = chunks[next()]) {
    for (const file of chunk.files) {
      const key = await keyOf(app, file);
      if (key !== undefined && folder.take(file.path, key)) taken += 1;
      else {
        const content = await contentOf(app, file);
        folder.write(file.path, file.route.type === 'page' ? withPolicy(content) : content, key);
      }
    }
    tell({ done: countOf([chunk]) });
  }
  tell({ left, kept: keptUse(), taken });
} catch (error) {
  Atomics.add(shared, FAILED, 1);
  tell({ left, kept: keptUse(), taken, error: error as Error });
}

/** The number of the next chunk that is to be done; of none where a thread has failed. */
function next(): number {
  return Atomics.load(shared, FAILED) > 0 ? Infinity : Atomics.add(shared, NEXT, 1);
}

function countOf(chunks: readonly Chunk[]): Count {
  const filesOf = (some: readonly Chunk[]) => some.reduce((sum, { files }) => sum + files.length, 0);
  return { files: filesOf(chunks), first: filesOf(chunks.filter(({ isFirst }) => isFirst)) };
}
