import { afterEach, expect, it, vi } from 'vitest';
import log from '../../../src/building/log.ts';

afterEach(() => vi.restoreAllMocks());

it('says all that Astro says, but for its count of no pages', () => {
  const lines: string[] = [];
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => lines.push(String(text)) > 0);
  const { write } = log();
  for (const message of ['first', '0 page(s) built in 2s', '10 page(s) built in 2s', 'Complete!'])
    write({ label: 'SKIP_FORMAT', level: 'info', message, newLine: true });
  expect(lines.join('').split('\n').filter(Boolean)).toEqual([
    'first',
    '10 page(s) built in 2s',
    'Complete!',
  ]);
});
