import { expect, it } from 'vitest';
import { digest } from '../../../src/kept/digest.ts';

it('a digest is SHA-256 of bytes, or of JSON', () => {
  const abc = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad';
  expect(digest(new TextEncoder().encode('abc'))).toBe(abc);
  expect(digest(new TextEncoder().encode('["a",1]'))).toBe(digest(['a', 1]));
});

it('two wholes of different parts have different digests', () => {
  const wholes = [['ab', 'c'], ['a', 'bc'], ['abc'], 'abc', { a: 'bc' }, [1, { b: 2 }], [1, { b: '2' }]];
  expect(new Set(wholes.map(digest)).size).toBe(wholes.length);
});
