import { describe, expect, it } from 'vitest';
import { blankMarkers, withoutMarkers } from '../../../src/passages/marker.ts';

describe('withoutMarkers', () => {
  it.each([
    ['One. [#k3f9]\n\n- Two [#m4tzx]\n', 'One.\n\n- Two\n'],
    ['> One\n> two. [#k3f9]  \n', '> One\n> two.  \n'],
    ['One.\n[#k3f9]\n', 'One.\n\n'],
    ['See [this](#k3f9) and [#1].', 'See [this](#k3f9) and [#1].'],
  ])('of %j is %j', (marked, text) => expect(withoutMarkers(marked)).toBe(text));
});

it('blankMarkers leaves all else at its place', () => {
  expect(blankMarkers('One. [#k3f9]\nTwo. [#m4tzx]')).toBe('One.        \nTwo.         ');
});
