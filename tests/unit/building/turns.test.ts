import { expect, it } from 'vitest';
import { startTurns, turnsFrom } from '../../../src/building/writing/turns.ts';

it('threads take the first, then the others from opposite ends until they meet, and each once', () => {
  const turns = startTurns();
  const chunks = { first: ['a', 'b', 'c'], others: ['1', '2', '3', '4', '5', '6', '7'] };
  const front = turnsFrom('front', chunks, turns);
  const back = turnsFrom('back', chunks, turns);
  const another = turnsFrom('front', chunks, turns);
  const inTurn = [back, front, back, front, back, back, another, back, front, back];
  expect(inTurn.map((thread) => String(thread.next().value)).join('')).toBe('abc1762534');
  expect([front, back, another].map((thread) => thread.next().done)).toEqual([true, true, true]);
});

it('one thread takes all, from either end', () => {
  const chunks = { first: [1], others: [2, 3] };
  expect([...turnsFrom('front', chunks, startTurns())]).toEqual([1, 2, 3]);
  expect([...turnsFrom('back', chunks, startTurns())]).toEqual([1, 3, 2]);
});
