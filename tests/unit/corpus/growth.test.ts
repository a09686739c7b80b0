import { describe, expect, it } from 'vitest';
import { Growth, heapsExponent } from '../../../src/corpus/growth.ts';
import { randomFrom } from '../../../src/corpus/random.ts';

describe('heapsExponent', () => {
  it.each([
    ['nothing', [], 0],
    ['no value twice', [1, 1, 1, 1], 1],
    ['every value often', [1000, 2000], 0],
    // Half of the draws hold 0.5 of the first value and 0.75 of the second.
    ['one once, one twice', [1, 2], Math.log2(2 / 1.25)],
  ])('of %s', (_, counts, exponent) => {
    expect(heapsExponent(counts)).toBeCloseTo(exponent, 6);
  });
});

describe('Growth', () => {
  /** 2,000 values, the n-th drawn 2000/n times. */
  const drawn = Array.from({ length: 2000 }, (_, index) =>
    Array.from({ length: Math.floor(2000 / (index + 1)) }, () => index),
  ).flat();
  const exponent = heapsExponent(
    Map.groupBy(drawn, (value) => value)
      .values()
      .map(({ length }) => length),
  );

  it('goes on as the exponent has it, and keeps the shares', () => {
    const random = randomFrom(3);
    const growth = new Growth(drawn);
    const all = [...drawn];
    let fresh = 2000;
    while (all.length < 8 * drawn.length) {
      const like = random.pick(all);
      const value = growth.renews(like, random) ? fresh++ : like;
      growth.count(value);
      all.push(value);
    }
    const values = new Set(all).size;
    expect(values / (2000 * 8 ** exponent)).toBeGreaterThan(0.93);
    expect(values / (2000 * 8 ** exponent)).toBeLessThan(1.07);
    const share = (list: number[]) => list.filter((value) => value === 0).length / list.length;
    expect(Math.abs(share(all) - share(drawn))).toBeLessThan(0.03);
  });
});

describe('randomFrom', () => {
  it('repeats what a seed gives, and gives other numbers for another', () => {
    const numbers = (seed: number) => {
      const random = randomFrom(seed);
      return Array.from({ length: 8 }, () => random.below(1000));
    };
    expect(numbers(5)).toEqual(numbers(5));
    expect(numbers(5)).not.toEqual(numbers(6));
    expect(numbers(5)).not.toEqual(numbers(5 + 2 ** 32));
  });

  it('spreads evenly over what it may give', () => {
    const random = randomFrom(1);
    const counts = [0, 0, 0, 0];
    for (let draw = 0; draw < 40_000; draw++) counts[random.below(4)]! += 1;
    for (const count of counts) expect(Math.abs(count - 10_000)).toBeLessThan(400);
    expect(() => random.pick([])).toThrow('nothing to pick');
  });
});
