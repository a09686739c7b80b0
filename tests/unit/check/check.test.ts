import { describe, expect, it, vi } from 'vitest';
import { checkContent, latestDay } from '../../../src/check/check.ts';
import { FRONTS } from '../schemas/fronts.ts';
import { SMALL } from '../small.ts';
import { contentFolder, entry, problemsOf } from './content.ts';
import { printProblem } from '../../../src/check/problem.ts';

describe('checkContent', () => {
  it('has nothing to say of good content', () => {
    expect(problemsOf({})).toEqual([]);
    expect(checkContent(SMALL, '2020-06-01')).toEqual([]);
    expect(checkContent(contentFolder({}), '2020-06-01')).toEqual([]);
  });

  it('asks for the ids of passages', () => {
    const said = checkContent(
      contentFolder({ 'articles/2019/a.md': entry(FRONTS.articles, 'One.\n') }),
      '2020-06-01',
    );
    expect(said.map(({ wrong }) => wrong)).toContain('the paragraph has no id');
  });

  it('tells every problem, in the order of collections, files and lines', () => {
    const problems = problemsOf({
      'topics/light.md': '---\ncolour: blue\n---\n',
      'articles/2019/b.md': entry({ ...FRONTS.articles, topics: ['nobody'], place: 'nowhere' }),
      'articles/2019/a.md': entry({ ...FRONTS.articles, added: '2031-01-01' }, ''),
      'organisations/lamp-union.md': entry({ ...FRONTS.organisations, hue: 7 }),
    });
    expect(problems.map(({ field, file }) => `${file} ${field}`)).toEqual([
      'articles/2019/a.md ',
      'articles/2019/a.md added',
      'articles/2019/b.md topics.0',
      'articles/2019/b.md place',
      'organisations/lamp-union.md hue',
      'topics/light.md name',
      'topics/light.md colour',
    ]);
  });
});

describe('latestDay', () => {
  it.each([
    ['2024-12-31T09:59:59Z', '2024-12-31'],
    ['2024-12-31T10:00:00Z', '2025-01-01'],
    ['2024-02-28T23:00:00Z', '2024-02-29'],
  ])('at %s is %s, for an editor at UTC+14', (now, day) => {
    vi.useFakeTimers({ now: new Date(now) });
    try {
      expect(latestDay()).toBe(day);
    } finally {
      vi.useRealTimers();
    }
  });
});

describe('printProblem', () => {
  const problem = {
    file: 'content/topics/light.md',
    line: 3,
    column: 9,
    field: 'name',
    wrong: 'is missing',
    right: 'Write a string',
  };

  it('names file, line, column, field, what is wrong and what would be right', () => {
    expect(printProblem(problem)).toBe('content/topics/light.md:3:9  name: is missing  Write a string');
  });

  it('names no field where the whole file is meant', () => {
    expect(printProblem({ ...problem, field: '' })).toBe(
      'content/topics/light.md:3:9  is missing  Write a string',
    );
  });
});
