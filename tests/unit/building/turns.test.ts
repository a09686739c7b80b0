import { expect, it } from 'vitest';
import { startTurns, turnsFrom } from '../../../src/building/writing/turns.ts';

it('threads take from opposite ends until they meet, and each chunk once', () => {
  const turns = startTurns();
  const all = [1, 2, 3, 4, 5, 6, 7];
  const front = turnsFrom('front', all, turns);
  const back = turnsFrom('back', all, turns);
  const another = turnsFrom('front', all, turns);
  const taken = [front, back, back, another, back, front, back].map((thread) => thread.next().value);
  expect(taken).toEqual([1, 7, 6, 2, 5, 3, 4]);
  expect([front, back, another].map((thread) => thread.next().done)).toEqual([true, true, true]);
});

it('one thread takes all, from either end', () => {
  expect([...turnsFrom('front', [1, 2, 3], startTurns())]).toEqual([1, 2, 3]);
  expect([...turnsFrom('back', [1, 2, 3], startTurns())]).toEqual([3, 2, 1]);
});
