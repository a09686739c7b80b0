import { existsSync, readFileSync } from 'node:fs';

/** Where “steal” stands among the times of all processors, and how many of these do not count another a second time. */
const STEAL = 7;
const APART = 8;

/**
 * Counts, from now on, what others on the same host took of the processors while there was work for them here.
 *
 * @param file the kernel's account of the processors
 * @returns a function that gives it as a share of all their time, from 0 to 1; undefined on a system without such a file
 * @see https://man7.org/linux/man-pages/man5/proc_stat.5.html
 */
export function watchStolen(file = '/proc/stat'): () => number | undefined {
  const start = times(file);
  return () => {
    const passed = times(file).map((time, index) => time - start[index]!);
    const all = passed.reduce((sum, time) => sum + time, 0);
    return all > 0 ? passed[STEAL]! / all : undefined;
  };
}

function times(file: string): number[] {
  const [all = ''] = existsSync(file) ? readFileSync(file, 'utf8').split('\n') : [];
  return all
    .split(/\s+/)
    .slice(1, 1 + APART)
    .map(Number);
}
