import { expect, it } from 'vitest';
import { onceFor } from '../../../src/archive/once-for.ts';

it('works once for each object, whatever comes of it', () => {
  const asked: object[] = [];
  const [first, second] = [{}, {}];
  const isSecond = onceFor((of: object) => {
    asked.push(of);
    return of === second || undefined;
  });
  expect([first, second, first, second].map(isSecond)).toEqual([undefined, true, undefined, true]);
  expect(asked).toEqual([first, second]);
  expect(asked[0]).toBe(first);
});
