import { existsSync, readFileSync } from 'node:fs';

const STAT = '/proc/stat';

/** Where “steal” stands among the times of all processors, and how many of these do not count another a second time. */
const STEAL = 7;
const APART = 8;

/**
 * Counts, from now on, what others on the same host took of the processors while there was work for them here.
 *
 * @returns a function that gives it as a share of all their time, from 0 to 1; undefined on a system without `/proc/stat`
 * @see https://man7.org/linux/man-pages/man5/proc_stat.5.html
 */
export function watchStolen(): () => number | undefined {
  const start = times();
  return () => {
    const passed = times().map((time, index) => time - start[index]!);
    const all = passed.reduce((sum, time) => sum + time, 0);
    return all > 0 ? passed[STEAL]! / all : undefined;
  };
}

function times(): number[] {
  const [all = ''] = existsSync(STAT) ? readFileSync(STAT, 'utf8').split('\n') : [];
  return all
    .split(/\s+/)
    .slice(1, 1 + APART)
    .map(Number);
}
