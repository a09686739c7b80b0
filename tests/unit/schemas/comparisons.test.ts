import { describe, expect, it } from 'vitest';
import { comparisons } from '../../../src/schemas/comparisons.ts';
import { COMPARISON } from './fronts.ts';

const [row] = COMPARISON.rows;
const says = (statement: object) => ({
  ...COMPARISON,
  rows: [{ ...row, cells: [[statement], []] }],
});
const issuesOf = (value: unknown) =>
  (comparisons.safeParse(value).error?.issues ?? []).map(
    ({ message, path }) => `${path.join('.')} ${message}`,
  );

describe('the schema of comparisons', () => {
  it('takes the least that one has to say', () => {
    expect(comparisons.parse(COMPARISON)).toEqual({ ...COMPARISON, formerly: [] });
  });

  it.each(Object.keys(COMPARISON))('wants %s', (field) => {
    const { [field as keyof typeof COMPARISON]: left, ...rest } = COMPARISON;
    expect(left).toBeDefined();
    expect(issuesOf(rest).map((issue) => issue.split(' ')[0])).toContain(field);
  });

  it.each([
    [
      'a statement without an article',
      says({ text: 'So.', articles: [] }),
      /^rows\.0\.cells\.0\.0\.articles is empty\./,
    ],
    [
      'a statement that says nothing',
      says({ articles: ['2019/keepers-vote'] }),
      /^rows\.0\.cells\.0\.0 does not say one thing\./,
    ],
    [
      'a statement that says two things',
      says({ text: 'So.', person: 'ada-brandt', articles: ['2019/keepers-vote'] }),
      /^rows\.0\.cells\.0\.0 does not say one thing\./,
    ],
    [
      'text of two lines',
      says({ text: 'One\ntwo', articles: ['2019/keepers-vote'] }),
      /^rows\.0\.cells\.0\.0\.text is not a line/,
    ],
    [
      'a cell too few',
      { ...COMPARISON, rows: [{ ...row, cells: [[]] }] },
      /^rows\.0\.cells has 1 cells for 2 columns\./,
    ],
    [
      'a single column',
      { ...COMPARISON, columns: [{ event: 'congress' }], rows: [{ ...row, cells: [[]] }] },
      /^columns sets nothing/,
    ],
    [
      'one event twice',
      { ...COMPARISON, columns: [{ event: 'congress' }, { event: 'congress' }] },
      /^columns names one event twice\./,
    ],
    ['no row', { ...COMPARISON, rows: [] }, /^rows is empty\./],
    ['a field that it does not know', { ...COMPARISON, colour: 'blue' }, /Unrecognized key/],
    ['a day that is none', { ...COMPARISON, added: '2020-02-30' }, /^added /],
  ])('refuses %s', (_, value, problem) => {
    expect(issuesOf(value)).toEqual([expect.stringMatching(problem)]);
  });
});
