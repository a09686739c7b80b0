import { afterEach, expect, it, vi } from 'vitest';
import log from '../../../src/building/log.ts';

afterEach(() => vi.restoreAllMocks());

const written = (messages: string[]) => {
  const lines: string[] = [];
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => lines.push(String(text)) > 0);
  const { write } = log();
  for (const message of messages) write({ label: 'SKIP_FORMAT', level: 'info', message, newLine: true });
  return lines.join('').split('\n').filter(Boolean);
};

it.each([
  [
    'of pages nothing',
    ['first', '  ├─ a/index.html', ' (+3ms) ', '  ├─ b/index.html', ' (+4ms) ', 'last'],
    ['first', 'last'],
  ],
  ['all else', ['(+3ms)', '  ├─ a/index.html', 'between', ' (+1.20s) '], ['(+3ms)', 'between']],
  [
    'a page that came to nothing',
    ['  ├─ a/index.html', ' (+3ms) (file not created, response body was empty)'],
    ['  ├─ a/index.html', ' (+3ms) (file not created, response body was empty)'],
  ],
])('says %s', (_, messages, expected) => {
  expect(written(messages)).toEqual(expected);
});
