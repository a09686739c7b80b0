import { pathToFileURL } from 'node:url';
import { parentPort, workerData } from 'node:worker_threads';
import { type KeptUse, keptUse } from '../../kept/kept.ts';
import { type BuiltApp, openApp } from './app.ts';
import { filesOf } from './files.ts';

/** What a thread is started with. */
export interface Start {
  /** The file by which Astro's bundle of the pages is entered. */
  entry: string;
  /** What all threads count together: the next chunk of files to write, and how many threads have failed. */
  shared: Int32Array;
}

/** What it says: how many files there are, how many more it has written, and at its end what it used of what is kept. */
export type Report = { total: number } | { written: number } | { kept: KeptUse[]; error?: Error };

const NEXT = 0;
const FAILED = 1;

/** So many files, one after the other, are written by one thread: those of an article share what they are made of. */
const CHUNK = 64;

const { entry, shared } = workerData as Start;
const tell = (report: Report) => parentPort!.postMessage(report);

try {
  const { app } = (await import(pathToFileURL(entry).href)) as { app: BuiltApp };
  const files = await filesOf(openApp(app));
  tell({ total: files.length });
  for (let start = nextChunk(); start < files.length; start = nextChunk()) {
    const chunk = files.slice(start, start + CHUNK);
    for (const write of chunk) await write();
    tell({ written: chunk.length });
  }
  tell({ kept: keptUse() });
} catch (error) {
  Atomics.add(shared, FAILED, 1);
  tell({ kept: keptUse(), error: error as Error });
}

function nextChunk(): number {
  return Atomics.load(shared, FAILED) > 0 ? Infinity : Atomics.add(shared, NEXT, 1) * CHUNK;
}
