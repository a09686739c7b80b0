import { describe, expect, it } from 'vitest';
import { countProblems, isFormat, reportProblems } from '../../../src/check/report.ts';

const problem = {
  file: 'content/topics/light.md',
  line: 3,
  column: 9,
  field: 'name',
  wrong: 'is missing',
  right: 'Write a string',
};

describe('reportProblems', () => {
  it('prints a line each for people', () => {
    expect(reportProblems([problem, { ...problem, line: 4, field: '' }])).toEqual([
      'content/topics/light.md:3:9  name: is missing  Write a string',
      'content/topics/light.md:4:9  is missing  Write a string',
    ]);
  });

  it('writes a workflow command each for GitHub', () => {
    expect(reportProblems([problem], 'github')).toEqual([
      '::error file=content/topics/light.md,line=3,col=9::name: is missing. Write a string',
    ]);
  });

  it.each([
    ['a per cent sign in the message', { wrong: 'lacks 9%' }, 'col=9::name: lacks 9%25. Write'],
    ['line breaks', { wrong: 'is\r\nbroken' }, 'name: is%0D%0Abroken. Write'],
    ['a colon and a comma in the message, which stay', { wrong: 'a: b, c' }, '::name: a: b, c. Write'],
    [
      'a colon, a comma and a per cent sign in the path',
      { file: 'a:b,c%.md' },
      'file=a%3Ab%2Cc%25.md,line=3',
    ],
    ['the separators of Windows', { file: 'content\\topics\\a.md' }, 'file=content/topics/a.md,'],
  ])('escapes %s', (_, over, text) => {
    expect(reportProblems([{ ...problem, ...over }], 'github')[0]).toContain(text);
  });
});

it.each([
  [['a.md'], '1 problem in 1 file'],
  [['a.md', 'a.md'], '2 problems in 1 file'],
  [['a.md', 'b.md', 'a.md'], '3 problems in 2 files'],
])('counts the problems of %j', (files, text) => {
  expect(countProblems(files.map((file) => ({ ...problem, file })))).toBe(text);
});

it('knows its formats', () => {
  expect(['text', 'github', 'xml', ''].filter(isFormat)).toEqual(['text', 'github']);
});
