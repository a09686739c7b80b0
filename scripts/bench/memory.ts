import { readFileSync, readdirSync } from 'node:fs';

/** In milliseconds. */
const EVERY = 200;
/** Counting takes the kernel longer the more is held: so many times as long it is left alone, or times would be wrong. */
const REST = 20;

/**
 * Watches what a process and all that it starts hold in memory together, pages that several share counted once
 * (the kernel's “proportional set size”).
 *
 * @returns a function that ends it and gives the most that was held at once, in bytes; undefined on a system without
 * `/proc`, where it cannot be measured
 */
export function watchMemory(pid: number): () => number | undefined {
  let most: number | undefined;
  let timer: NodeJS.Timeout | undefined;
  const look = () => {
    const start = performance.now();
    const all = [pid, ...descendants(pid)];
    // What is in memory for each, shared or not, is told at once, and is no less than what they hold.
    if (sumOf(all, resident) > (most ?? 0)) most = Math.max(most ?? 0, sumOf(all, proportional));
    timer = setTimeout(look, Math.max(EVERY, REST * (performance.now() - start)));
  };
  look();
  return () => {
    clearTimeout(timer);
    return most;
  };
}

function descendants(pid: number): number[] {
  const children = threadsOf(pid).flatMap((thread) =>
    (read(`/proc/${pid}/task/${thread}/children`) ?? '').split(' ').filter(Boolean).map(Number),
  );
  return children.flatMap((child) => [child, ...descendants(child)]);
}

function threadsOf(pid: number): string[] {
  try {
    return readdirSync(`/proc/${pid}/task`);
  } catch {
    return [];
  }
}

const sumOf = (all: readonly number[], bytes: (pid: number) => number) =>
  all.reduce((sum, pid) => sum + bytes(pid), 0);

const resident = (pid: number) => bytesIn(`/proc/${pid}/status`, /^VmRSS:\s+(\d+) kB/m);
const proportional = (pid: number) => bytesIn(`/proc/${pid}/smaps_rollup`, /^Pss:\s+(\d+) kB/m);

const bytesIn = (file: string, kilobytes: RegExp) =>
  Number(kilobytes.exec(read(file) ?? '')?.[1] ?? 0) * 1024;

/** A process may end at any moment, and its files with it. */
function read(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
