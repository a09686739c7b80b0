import { availableParallelism, totalmem } from 'node:os';
import { Worker } from 'node:worker_threads';
import { addKeptUse } from '../../kept/kept.ts';
import type { Report, Start } from './thread.ts';

interface Listener {
  /** Called once: how many files there will be. */
  onPaths: (total: number) => void;
  /** Called again and again: how many more have been written. */
  onWritten: (count: number) => void;
}

/** What V8 gives to objects that are soon let go, in MB: as much as the main thread has by `npm run build`. */
const YOUNG = 192;

/**
 * Renders and writes the whole site.
 *
 * @param entry the file by which Astro's bundle of the pages is entered
 * @throws the first error of any file, when all threads have stopped and what they made has been kept
 */
export async function writeSite(entry: string, listener: Listener): Promise<void> {
  const count = availableParallelism();
  const shared = new Int32Array(new SharedArrayBuffer(2 * Int32Array.BYTES_PER_ELEMENT));
  const memory = Math.floor(totalmem() / 2 ** 20 / count);
  let isTold = false;
  const threads = Array.from({ length: count }, () => {
    const worker = new Worker(new URL('thread.ts', import.meta.url), {
      workerData: { entry, shared } satisfies Start,
      execArgv: [],
      resourceLimits: { maxOldGenerationSizeMb: memory, maxYoungGenerationSizeMb: YOUNG },
    });
    return new Promise<void>((resolve, reject) => {
      worker.on('message', (report: Report) => {
        if ('total' in report && !isTold) {
          isTold = true;
          listener.onPaths(report.total);
        }
        if ('written' in report) listener.onWritten(report.written);
        if ('kept' in report) {
          addKeptUse(report.kept);
          if ('error' in report) reject(report.error);
          else resolve();
        }
      });
      worker.on('error', reject);
      worker.on('exit', () => reject(new Error('A thread that writes the site has ended before its work.')));
    });
  });
  for (const result of await Promise.allSettled(threads)) {
    if (result.status === 'rejected') throw result.reason;
  }
}
