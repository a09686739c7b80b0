/*
 * What all threads count together, in memory that they share: how many chunks of files have been taken, how many of them
 * from each end of the list, and how many threads have failed.
 */

const TAKEN = 0;
const FAILED = 1;
const FROM = { front: 2, back: 3 };

export type End = keyof typeof FROM;

export const startTurns = (): Int32Array =>
  new Int32Array(new SharedArrayBuffer(4 * Int32Array.BYTES_PER_ELEMENT));

/**
 * The next of a list, from one end of it, until the threads have taken all.
 *
 * Threads that begin at opposite ends do different kinds of files until they meet. Each kind has code that V8 compiles
 * for each thread that runs it, and most have something that is worked out once in a thread and used by many files.
 */
export function* turnsFrom<T>(end: End, all: readonly T[], turns: Int32Array): Generator<T> {
  while (Atomics.add(turns, TAKEN, 1) < all.length) {
    const taken = Atomics.add(turns, FROM[end], 1);
    yield all.at(end === 'front' ? taken : -1 - taken)!;
  }
}

export const hasFailed = (turns: Int32Array): boolean => Atomics.load(turns, FAILED) > 0;

export function fail(turns: Int32Array): void {
  Atomics.add(turns, FAILED, 1);
}
