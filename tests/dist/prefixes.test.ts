import { expect, it } from 'vitest';
import { unansweredPrefixes } from './prefixes.ts';
import { dist } from './site.ts';

it('every prefix of an address answers', () => {
  expect(dist.pages.some(({ path }) => path.split('/').length > 4)).toBe(true);
  expect(unansweredPrefixes(dist)).toEqual([]);
});
