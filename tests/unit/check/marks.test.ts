import { expect, it } from 'vitest';
import { openMarks } from '../../../src/check/marks.ts';
import { FRONTS } from '../schemas/fronts.ts';
import { entry, problemsOf } from './content.ts';

it.each([
  ['TODO: the day', [{ line: 1, column: 1, mark: 'the day' }]],
  ['a: "TODO: our own headline"\n', [{ line: 1, column: 5, mark: 'our own headline' }]],
  [
    'One.\r\n\r\n- TODO:\r\nTODO: two',
    [
      { line: 3, column: 3, mark: '' },
      { line: 4, column: 1, mark: 'two' },
    ],
  ],
  ['Todo: x, TODO, todo: y, METODO: z', []],
])('finds the marks of %j', (text, marks) => {
  expect(openMarks(text)).toEqual(marks);
});

it('an open mark in content is a problem, wherever it stands', () => {
  const article = entry({ ...FRONTS.articles, eventNote: 'TODO: why' }, 'Text.\n\nTODO: the rest\n');
  expect(
    problemsOf({ 'articles/2019/keepers-vote.md': article }).map(({ line, right, wrong }) => [
      line,
      wrong,
      right,
    ]),
  ).toEqual([
    [12, 'is still to be filled in: why', 'Fill it in, and take the mark TODO: away'],
    [17, 'is still to be filled in: the rest', 'Fill it in, and take the mark TODO: away'],
  ]);
});
