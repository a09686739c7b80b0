/** What a part of the build took, in seconds. */
export interface Phase {
  name: string;
  seconds: number;
  /** The seconds of it that had passed before, beside another part. */
  beside?: number;
}

const ended: Phase[] = [];
let last = 0;

/**
 * Ends the part of the build that began where the one before ended, the first with the process.
 *
 * @param within what another name than this is to have of it
 * @returns what is left to the name
 */
export function endPhase(name: string, within?: Phase): Phase {
  const now = performance.now();
  const phase = { name, seconds: (now - last) / 1000 - (within?.seconds ?? 0) };
  last = now;
  ended.push(...(within ? [within] : []), phase);
  return phase;
}

/** All parts that have ended, in their order. */
export const phases = (): readonly Phase[] => ended;
