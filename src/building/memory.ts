import { setTimeout } from 'node:timers/promises';
import { getHeapStatistics, setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/**
 * Has V8 look now for what is of no more use in this thread, and give it back. It does so as memory fills, and a thread
 * that waits fills none: reading 10,000 articles left 1.3 GB to the main one, for as long as the others wrote. What a
 * thread still has when it ends, V8 gives back eight seconds later.
 */
export function letGo(): void {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as (how: object) => void;
  // Other flavours keep the room for what comes next.
  collect({ type: 'major', execution: 'sync', flavor: 'last-resort' });
}

/** What is worth the time that looking for it takes: 0.3 s for what reading 1,000 articles leaves, 0.3 GB. */
const WORTH_LOOKING = 0.5e9;

/** Whether this thread has so much that `letGo` is worth its time. */
export const hasMuchToLetGo = (): boolean => getHeapStatistics().total_heap_size > WORTH_LOOKING;

/** What this process may hold while Pagefind, with 1.4 GB for 10,000 articles, makes its index: 4 GB for both. */
const BESIDE_INDEX = 2.4e9;

/** V8 gives the memory of threads that have ended back eight seconds later. */
const LATEST = 10_000;

/** Whether this process, with all its threads, holds more than that. */
export const holdsMuch = (): boolean => process.memoryUsage.rss() > BESIDE_INDEX;

/** Waits, where this process holds much, for what V8 is still to give back. */
export async function givenBack(): Promise<void> {
  const latest = performance.now() + LATEST;
  while (holdsMuch() && performance.now() < latest) await setTimeout(100);
}
