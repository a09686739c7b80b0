import { availableParallelism, totalmem } from 'node:os';
import { Worker } from 'node:worker_threads';
import { addKeptUse } from '../../kept/kept.ts';
import type { LeftFiles } from './former.ts';
import type { Report, Start, Writing } from './thread.ts';
import { startTurns } from './turns.ts';

export interface Listener {
  /** Called once: how many files there will be. */
  onPaths: (total: number) => void;
  /** Called once, where there are any: the files that come first are there. */
  onFirst: () => void;
  /** Called once, where there are several threads: all but one have ended; it ends its own, then does the last. */
  onLast: () => void;
  /** Called again and again: how many more are there. */
  onDone: (count: number) => void;
}

export interface Written {
  /** What another build may take over. */
  left: LeftFiles;
  /** How many files were taken over. */
  taken: number;
}

/** Each thread has all content for itself. */
const MOST = 4;

/** What V8 gives a thread for objects that are soon let go, in MB: as much as `npm run build` gives the main one. */
const YOUNG = 192;

/**
 * Opens threads that write a site when they are told of it. Until then they load what every site needs, and keep no
 * process alive.
 */
export function openThreads(): { write: (writing: Writing, listener: Listener) => Promise<Written> } {
  const count = Math.min(availableParallelism(), MOST);
  const memory = Math.floor(totalmem() / 2 ** 20 / count);
  const workers = Array.from({ length: count }, () => {
    const worker = new Worker(new URL('thread.ts', import.meta.url), {
      execArgv: [],
      resourceLimits: { maxOldGenerationSizeMb: memory, maxYoungGenerationSizeMb: YOUNG },
    });
    worker.unref();
    return worker;
  });
  return { write: (writing, listener) => writeSite(workers, writing, listener) };
}

/**
 * Has the whole site rendered and written, or taken over from the last.
 *
 * @throws the first error of any file, when all threads have stopped and what they made has been kept
 */
async function writeSite(workers: readonly Worker[], writing: Writing, listener: Listener): Promise<Written> {
  const turns = startTurns();
  const written: Written = { left: {}, taken: 0 };
  /** How many of the first files are not there yet. */
  let awaited: number | undefined;
  const threads = workers.map((worker, number) => {
    const done = new Promise<void>((resolve, reject) => {
      worker.on('message', (report: Report) => {
        if ('total' in report) {
          if (awaited === undefined) listener.onPaths(report.total.files);
          awaited ??= report.total.first;
        } else if ('done' in report) {
          awaited! -= report.done.first;
          if (report.done.first > 0 && awaited === 0) listener.onFirst();
          listener.onDone(report.done.files);
        } else {
          addKeptUse(report.kept);
          Object.assign(written.left, report.left);
          written.taken += report.taken;
          if (report.error) reject(report.error);
          else resolve();
        }
      });
      worker.on('error', reject);
      worker.on('exit', () => reject(new Error('A thread that writes the site has ended before its work.')));
    });
    worker.ref();
    worker.postMessage({
      ...writing,
      turns,
      end: number % 2 === 0 ? 'front' : 'back',
      doesLast: number === 0,
    } satisfies Start);
    return done;
  });
  const [, ...others] = threads;
  if (others.length > 0) void Promise.all(others).then(listener.onLast, () => undefined);
  for (const result of await Promise.allSettled(threads)) {
    if (result.status === 'rejected') throw result.reason;
  }
  return written;
}
