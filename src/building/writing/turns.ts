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
 * What a thread does next, until the threads have taken all: the first as long as there are any, then the others from
 * one end of their list.
 *
 * Threads that begin at opposite ends do different kinds of files until they meet. Each kind has code that V8 compiles
 * for each thread that runs it, and most have something that is worked out once in a thread and used by many files.
 */
export function* turnsFrom<T>(
  end: End,
  { first, others }: Record<'first' | 'others', readonly T[]>,
  turns: Int32Array,
): Generator<T> {
  const all = first.length + others.length;
  for (let turn = next(turns, TAKEN); turn < all; turn = next(turns, TAKEN)) {
    if (turn < first.length) yield first[turn]!;
    else {
      const taken = next(turns, FROM[end]);
      yield others.at(end === 'front' ? taken : -1 - taken)!;
    }
  }
}

const next = (turns: Int32Array, what: number) => Atomics.add(turns, what, 1);

export const hasFailed = (turns: Int32Array): boolean => Atomics.load(turns, FAILED) > 0;

export function fail(turns: Int32Array): void {
  Atomics.add(turns, FAILED, 1);
}
