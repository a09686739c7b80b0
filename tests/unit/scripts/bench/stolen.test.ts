import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { watchStolen } from '../../../../scripts/bench/stolen.ts';

/** What is told where the kernel's account begins with one line and then with another. */
function stolenBetween(before: string, after: string) {
  const folder = mkdtempSync(join(tmpdir(), 'stolen-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const file = join(folder, 'stat');
  const write = (line: string) => writeFileSync(file, `${line}\ncpu0 1 1 1 1 1 1 1 1 1 1\n`);
  write(before);
  const stolen = watchStolen(file);
  write(after);
  return stolen();
}

it('is the share of all that has passed since, and counts the time of guests once', () => {
  expect(stolenBetween('cpu  100 0 10 500 5 0 5 80 40 0', 'cpu  160 0 20 520 5 0 5 90 90 0')).toBe(0.1);
});

it('is not told where no time has passed, or by no such file', () => {
  expect(stolenBetween('cpu  1 1 1 1 1 1 1 1 1 1', 'cpu  1 1 1 1 1 1 1 1 1 1')).toBeUndefined();
  expect(watchStolen(join(tmpdir(), 'no-such-file'))()).toBeUndefined();
});
