import { describe, expect, test } from 'vitest';
import {
  closingLine,
  countPlaywright,
  countStep,
  countTests,
  countVitest,
  total,
  type Count,
} from '../../../../scripts/test/counting.ts';

function file(status: string, ...tests: string[]): Parameters<typeof countVitest>[0]['testResults'][number] {
  return { status, assertionResults: tests.map((result) => ({ status: result })) };
}

function count(passed: number, failed: number, skipped = 0): Count {
  return { passed, failed, skipped };
}

describe('countVitest', () => {
  test.each([
    ['no file', [], count(0, 0)],
    ['all passed', [file('passed', 'passed', 'passed'), file('passed', 'passed')], count(3, 0)],
    ['one failed', [file('failed', 'passed', 'failed'), file('passed', 'passed')], count(2, 1)],
    ['skipped, pending and to do', [file('passed', 'passed', 'skipped', 'pending', 'todo')], count(1, 0, 3)],
    ['a file that did not load', [file('failed'), file('passed', 'passed')], count(1, 1)],
    ['a file whose hook failed', [file('failed', 'passed', 'skipped')], count(1, 1, 1)],
  ])('%s', (_, testResults, expected) => {
    expect(countVitest({ testResults })).toEqual(expected);
  });
});

test('countPlaywright counts a flaky test as failed', () => {
  const stats = { expected: 7, unexpected: 2, flaky: 1, skipped: 4 };
  expect(countPlaywright({ stats })).toEqual(count(7, 3, 4));
});

describe('countTests lets no failure go', () => {
  test.each([
    ['all passed', count(3, 0), true, count(3, 0)],
    ['some failed', count(3, 2), false, count(3, 2)],
    ['failed tests under a good status', count(3, 2), true, count(3, 2)],
    ['a bad status without a failed test', count(3, 0), false, count(3, 1)],
    ['no test at all', count(0, 0), true, count(0, 1)],
    ['only skipped tests', count(0, 0, 5), true, count(0, 1, 5)],
    ['no report', undefined, true, count(0, 1)],
  ])('%s', (_, reported, isDone, expected) => {
    expect(countTests(reported, isDone)).toEqual(expected);
  });
});

test('a step without tests counts as one', () => {
  expect([countStep(true), countStep(false)]).toEqual([count(1, 0), count(0, 1)]);
});

test('the closing line gives the sum of all steps', () => {
  expect(closingLine(total([count(3, 0, 9), count(0, 1), count(20, 4)]))).toBe('23 passed, 5 failed');
  expect(closingLine(total([]))).toBe('0 passed, 0 failed');
});
