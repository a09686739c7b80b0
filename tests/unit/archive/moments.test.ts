import { expect, it } from 'vitest';
import { unfoldingWithin } from '../../../src/archive/moments.ts';
import { NOTE, archiveOf, ids } from './entries.ts';

/** Articles of three moments, told by three, two and two. */
const moments = { a: 3, b: 2, c: 2 };
const { articles } = archiveOf({
  articles: Object.fromEntries(
    Object.entries(moments).flatMap(([moment, count]) =>
      Array.from({ length: count }, (_, index) => [
        `2019/${moment}${index}`,
        { published: '2019-05-01', sameMoment: moment, ...NOTE },
      ]),
    ),
  ),
});
const firsts = articles.filter(({ id }) => id.endsWith('0')).sort((a, b) => (a.id < b.id ? -1 : 1));

it.each([
  [0, []],
  [1, ['2019/b0']],
  [2, ['2019/a0']],
  [3, ['2019/a0', '2019/b0']],
  [9, ['2019/a0', '2019/b0', '2019/c0']],
])('within %i other reports unfold %j', (most, unfolding) => {
  expect(ids([...unfoldingWithin(firsts, most)])).toEqual(unfolding);
});
