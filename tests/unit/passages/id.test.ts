import { describe, expect, it } from 'vitest';
import { newId } from '../../../src/passages/id.ts';
import { PASSAGE_ID } from '../../../src/schemas/passage-id.ts';

/** Numbers that look random and are the same on every run. */
function mulberry(seed: number) {
  return (below: number) => {
    seed = (seed + 0x6d2b79f5) | 0;
    let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) % below;
  };
}

describe('newId', () => {
  it('has the form of an id, and seldom comes twice', () => {
    const random = mulberry(7);
    const ids = Array.from({ length: 1000 }, () => newId(random));
    expect(ids.filter((id) => !PASSAGE_ID.test(id))).toEqual([]);
    expect(new Set(ids).size).toBeGreaterThan(990);
  });

  it('draws again where there is no digit', () => {
    const drawn = [0, 0, 0, 0, 1, 2, 3, 24];
    expect(newId(() => drawn.shift() ?? 0)).toBe('bcd3');
  });
});

describe('the form of an id', () => {
  it.each(['k3f9', 'a2bc', 'z999', 'k3f9x'])('is that of %s', (id) => expect(id).toMatch(PASSAGE_ID));
  it.each([
    '',
    'k3f',
    'k3f9xy',
    'main',
    'note',
    '3kf9',
    'K3f9',
    'k1f9',
    'k0f9',
    'l3f9',
    'i3f9',
    'o3f9',
    'k3fl',
    'k-f9',
  ])('is not that of “%s”', (id) => expect(id).not.toMatch(PASSAGE_ID));
});
