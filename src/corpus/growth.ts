import type { Random } from './random.ts';

/**
 * How the number of different values grows with the number of draws, V ∝ T^β (Heaps' law): the exponent β, from how
 * many of the values half of the draws would be expected to hold.
 *
 * @param counts how often each value was drawn
 * @returns 0 where every half holds all, 1 where no value was drawn twice
 */
export function heapsExponent(counts: Iterable<number>): number {
  let [all, half] = [0, 0];
  for (const count of counts) {
    all += 1;
    half += 1 - 2 ** -count;
  }
  return all === 0 ? 0 : Math.log2(all / half);
}

/**
 * Goes on drawing where counted draws left off, as a Pitman–Yor process does: a value drawn before comes back in
 * proportion to its count, and with the chance β/count a new one stands in its stead. The number of values then
 * grows with the exponent β and the shares of the old ones stay.
 *
 * @see https://doi.org/10.1214/aop/1024404422 (Pitman and Yor, 1997)
 */
export class Growth<T> {
  readonly #counts = new Map<T, number>();
  readonly #exponent: number;

  constructor(drawn: Iterable<T>) {
    for (const value of drawn) this.count(value);
    this.#exponent = heapsExponent(this.#counts.values());
  }

  count(value: T) {
    this.#counts.set(value, (this.#counts.get(value) ?? 0) + 1);
  }

  /** Whether a value that was drawn gives way to a new one. */
  renews(value: T, random: Random): boolean {
    return random.chance(this.#exponent / (this.#counts.get(value) ?? 1));
  }
}
