const STEPS = [1, 2, 5];

/** Round whole numbers from 0 to the first that is no less than `most`, at most five of them. */
export function ticksTo(most: number): number[] {
  for (let power = 1; ; power *= 10) {
    for (const step of STEPS) {
      const last = Math.ceil(Math.max(1, most) / (step * power));
      if (last <= 4) return Array.from({ length: last + 1 }, (_, index) => index * step * power);
    }
  }
}
