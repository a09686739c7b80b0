import { existsSync, readFileSync } from 'node:fs';
import { afterEach, expect, it, vi } from 'vitest';
import { watchStolen } from '../../../../scripts/bench/stolen.ts';

vi.mock('node:fs', () => ({ existsSync: vi.fn(() => true), readFileSync: vi.fn() }));
afterEach(() => vi.resetAllMocks());

const told = (...lines: string[]) => {
  vi.mocked(existsSync).mockReturnValue(true);
  for (const line of lines)
    vi.mocked(readFileSync).mockReturnValueOnce(`${line}\ncpu0 1 1 1 1 1 1 1 1 1 1\n`);
};

it('is the share of all that has passed since, and counts the time of guests once', () => {
  told('cpu  100 0 10 500 5 0 5 80 40 0', 'cpu  160 0 20 520 5 0 5 90 90 0');
  expect(watchStolen()()).toBe(0.1);
});

it('is not told where no time has passed, or by no such file', () => {
  told('cpu  1 1 1 1 1 1 1 1 1 1', 'cpu  1 1 1 1 1 1 1 1 1 1');
  expect(watchStolen()()).toBeUndefined();
  vi.mocked(existsSync).mockReturnValue(false);
  expect(watchStolen()()).toBeUndefined();
});
