import { expect, it } from 'vitest';
import type { Facts } from '../../../src/corpus/facts.ts';
import { shareMoments } from '../../../src/corpus/moments.ts';

const facts = (sameMoment: string | undefined, published: string) => ({ sameMoment, published }) as Facts;

it.each([
  ['none of a report left over', 2, ['2001'], [undefined]],
  ['one of two', 2, ['2002', '2001'], ['m', 'm']],
  ['the third with the two before it', 2, ['2003', '2001', '2002'], ['m', 'm', 'm']],
  ['two of five', 3, ['2001', '2002', '2003', '2004', '2005'], ['m', 'm', 'm', 'm-2', 'm-2']],
  ['one of four where three tell one', 3, ['2001', '2002', '2003', '2004'], ['m', 'm', 'm', 'm']],
])('reports tell %s', (_, size, days, moments) => {
  const reports = days.map((day) => facts('m', day));
  const other = facts(undefined, '2001');
  shareMoments([...reports, other], new Map([['m', size]]));
  expect(reports.map(({ sameMoment }) => sameMoment)).toEqual(moments);
  expect(other.sameMoment).toBeUndefined();
});
