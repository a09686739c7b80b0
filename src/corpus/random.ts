/** A source of chance that a seed repeats. */
export interface Random {
  /** A number from 0 up to, not including, 1. */
  fraction: () => number;
  /** A whole number from 0 up to, not including, `limit`. */
  below: (limit: number) => number;
  /** True with the given probability. */
  chance: (probability: number) => boolean;
  /** One of the list, each as likely as the others. @throws RangeError where the list is empty */
  pick: <T>(list: readonly T[]) => T;
}

/**
 * The same seed gives the same numbers on every machine.
 *
 * @see https://pracrand.sourceforge.net/ (sfc32, Chris Doty-Humphrey)
 */
export function randomFrom(seed: number): Random {
  let [a, b, c, counter] = [0, seed | 0, Math.floor(seed / 2 ** 32) | 0, 1];
  const fraction = () => {
    const sum = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = ((c << 21) | (c >>> 11)) + sum;
    return (sum >>> 0) / 2 ** 32;
  };
  for (let round = 0; round < 12; round++) fraction();
  const below = (limit: number) => Math.floor(fraction() * limit);
  return {
    fraction,
    below,
    chance: (probability) => fraction() < probability,
    pick: (list) => {
      if (list.length === 0) throw new RangeError('There is nothing to pick from.');
      return list[below(list.length)]!;
    },
  };
}
