import { describe, expect, it, vi } from 'vitest';
import { run } from '../../../../scripts/bench/run.ts';

const node = (code: string, shown?: RegExp) =>
  run({ program: process.execPath, words: ['-e', code], ...(shown && { shown }) });

/** Holds so many megabytes until the time is over. */
const hold = (megabytes: number) =>
  `const b = Buffer.alloc(${megabytes}e6, 1); setTimeout(() => b.length, 900)`;

describe('run', () => {
  it.runIf(process.platform === 'linux')(
    'counts the memory of a process and of those it starts',
    async () => {
      const code = `require('node:child_process').spawn(process.execPath, ['-e', ${JSON.stringify(hold(150))}], { stdio: 'inherit' }); ${hold(150)}`;
      const { memory = 0, seconds } = await node(code);
      expect(seconds).toBeGreaterThan(0.9);
      expect(memory).toBeGreaterThan(300e6);
      expect(memory).toBeLessThan(700e6);
    },
  );

  it.runIf(process.platform === 'linux')('tells what others took of the processors', async () => {
    const { stolen = NaN } = await node('setTimeout(() => undefined, 100)');
    expect(stolen).toBeGreaterThanOrEqual(0);
    expect(stolen).toBeLessThanOrEqual(1);
  });

  it('shows the lines asked for', async () => {
    const log = vi.spyOn(console, 'log').mockImplementation(() => undefined);
    await node("console.log('[progress] a\\nb')", /progress/);
    expect(log.mock.calls).toEqual([['  [progress] a']]);
    log.mockRestore();
  });

  it('says which command failed', async () => {
    await expect(node('process.exit(3)')).rejects.toThrow(/process\.exit\(3\)” ended with status 3/);
    await expect(run({ program: 'no-such-program', words: [] })).rejects.toThrow(/no-such-program/);
  });
});
