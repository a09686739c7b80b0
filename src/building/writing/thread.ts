import { fileURLToPath, pathToFileURL } from 'node:url';
import { parentPort, workerData } from 'node:worker_threads';
import { type KeptUse, keptUse } from '../../kept/kept.ts';
import { type BuiltApp, digestAtOnce, openApp } from './app.ts';
import { contentOf, filesOf, keyOf } from './files.ts';
import { openFolder } from './folder.ts';
import { type Former, type LeftFiles, openFormer } from './former.ts';
import { ownPolicy } from './policy.ts';
import { WholeResponse } from './response.ts';

/** What a thread is started with. */
export interface Start {
  /** The file by which Astro's bundle of the pages is entered. */
  entry: string;
  /** The components of the routes whose files come first. */
  first: readonly string[];
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

/** So many files, one after the other, are done by one thread: those of an article share what they are made of. */
const CHUNK = 64;

const { entry, first, former, shared } = workerData as Start;
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
  const { before, files } = await filesOf(app, first);
  tell({ total: { files: files.length, first: before } });
  for (let start = nextChunk(); start < files.length; start = nextChunk()) {
    const chunk = files.slice(start, start + CHUNK);
    for (const file of chunk) {
      const key = await keyOf(app, file);
      if (key !== undefined && folder.take(file.path, key)) taken += 1;
      else {
        const content = await contentOf(app, file);
        folder.write(file.path, file.route.type === 'page' ? withPolicy(content) : content, key);
      }
    }
    tell({ done: { files: chunk.length, first: Math.min(chunk.length, Math.max(0, before - start)) } });
  }
  tell({ left, kept: keptUse(), taken });
} catch (error) {
  Atomics.add(shared, FAILED, 1);
  tell({ left, kept: keptUse(), taken, error: error as Error });
}

function nextChunk(): number {
  return Atomics.load(shared, FAILED) > 0 ? Infinity : Atomics.add(shared, NEXT, 1) * CHUNK;
}
