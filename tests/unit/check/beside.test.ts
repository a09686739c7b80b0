import { afterEach, expect, it } from 'vitest';
import { checkBeside, contentChecked, expectCheck } from '../../../src/check/beside.ts';
import { checkContent } from '../../../src/check/check.ts';

const { CONTENT_DIR } = process.env;
afterEach(() => {
  if (CONTENT_DIR === undefined) delete process.env.CONTENT_DIR;
  else process.env.CONTENT_DIR = CONTENT_DIR;
});

it.each([
  ['nothing in good content', 'tests/fixtures/small', 0],
  ['every problem of bad content', 'tests/fixtures/bad/dangling-reference', 1],
])('a check in a thread of its own finds %s', async (_, folder, atLeast) => {
  process.env.CONTENT_DIR = folder;
  const { notes, problems } = await checkBeside();
  expect(problems).toEqual(checkContent(folder));
  expect(problems.length).toBeGreaterThanOrEqual(atLeast);
  expect(notes.join()).toContain('addresses.txt');
});

it('who waits for the check is told what it has found, and waits for nothing where there is none', async () => {
  await expect(contentChecked()).resolves.toBeUndefined();
  expectCheck(Promise.reject(new Error('2 problems')));
  await expect(contentChecked()).rejects.toThrow('2 problems');
  expectCheck(Promise.resolve());
  await expect(contentChecked()).resolves.toBeUndefined();
});
