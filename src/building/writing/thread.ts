import { once } from 'node:events';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parentPort } from 'node:worker_threads';
import { type KeptUse, keptUse } from '../../kept/kept.ts';
import { holdsMuch, letGo } from '../memory.ts';
import { type BuiltApp, digestAtOnce, openApp } from './app.ts';
import { type Chunk, type Order, type SiteFile, chunksOf, contentOf, keyOf } from './files.ts';
import { openFolder } from './folder.ts';
import { type Former, type LeftFiles, openFormer } from './former.ts';
import { ownPolicy } from './policy.ts';
import { WholeResponse } from './response.ts';
import { type End, fail, hasFailed, turnsFrom } from './turns.ts';

/** What is written, and of what. */
export interface Writing {
  /** The file by which Astro's bundle of the pages is entered. */
  entry: string;
  order: Order;
  /** The paths of the files that the site has from elsewhere. */
  given: readonly string[];
  /** Where files are taken over from a last site and left to a next one. */
  former: Former | undefined;
}

/** What an open thread is told when there is something to write. */
export interface Start extends Writing {
  /** What all threads count together. */
  turns: Int32Array;
  /** From which end of the others it takes when the first are done. */
  end: End;
  /** Whether the files that come last are left to this thread. */
  doesLast: boolean;
}

/** Numbers of files, and how many of them are of the first. */
export interface Count {
  files: number;
  first: number;
}

/** What it says: how many files there are, how many more it has done, and what it leaves at its end. */
export type Report =
  { total: Count } | { done: Count } | { left: LeftFiles; kept: KeptUse[]; taken: number; error?: Error };

const [{ doesLast, end, entry, former, given, order, turns }] = (await once(parentPort!, 'message')) as [
  Start,
];
const tell = (report: Report) => parentPort!.postMessage(report);
let left: LeftFiles = {};
let taken = 0;

try {
  globalThis.Response = WholeResponse;
  digestAtOnce();
  const app = openApp(((await import(pathToFileURL(entry).href)) as { app: BuiltApp }).app);
  const withPolicy = ownPolicy(app.manifest.csp);
  const folder = openFolder(
    fileURLToPath(app.manifest.outDir),
    former ? openFormer(former) : () => undefined,
  );
  left = folder.left;
  const chunks = await chunksOf(app, order, given);
  tell({ total: countOf(chunks) });
  const done = async (file: SiteFile) => {
    const key = former && (await keyOf(app, file));
    if (key !== undefined && folder.take(file.path, key)) taken += 1;
    else {
      const content = await contentOf(app, file);
      folder.write(file.path, file.route.type === 'page' ? withPolicy(content) : content, key);
    }
  };
  for (const chunk of own(chunks)) {
    if (hasFailed(turns)) break;
    await inTwos(chunk.files, done);
    tell({ done: countOf([chunk]) });
  }
  if (holdsMuch()) letGo();
  tell({ left, kept: keptUse(), taken });
} catch (error) {
  fail(turns);
  tell({ left, kept: keptUse(), taken, error: error as Error });
}

/** The chunks that this thread does: those of all in turn, then the last, where it does them. */
function* own(chunks: readonly Chunk[]): Generator<Chunk> {
  const { first = [], last = [], others = [] } = Object.groupBy(chunks, ({ place }) => place ?? 'others');
  yield* turnsFrom(end, { first, others }, turns);
  if (doesLast) yield* last;
}

/** Does two at a time, so that one is being made while another is drawn, which Node does beside the thread. */
async function inTwos<T>(all: readonly T[], done: (one: T) => Promise<void>): Promise<void> {
  const left = all.values();
  const inTurn = async () => {
    for (const one of left) await done(one);
  };
  await Promise.all([inTurn(), inTurn()]);
}

function countOf(chunks: readonly Chunk[]): Count {
  const filesOf = (some: readonly Chunk[]) => some.reduce((sum, { files }) => sum + files.length, 0);
  return { files: filesOf(chunks), first: filesOf(chunks.filter(({ place }) => place === 'first')) };
}
