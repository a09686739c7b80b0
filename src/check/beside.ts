import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { Problem } from './problem.ts';

/** What a check of all content has found. */
export interface Checked {
  problems: Problem[];
  /** What is to be said of its addresses. */
  notes: string[];
}

/** Checks the content in a thread of its own. */
export async function checkBeside(): Promise<Checked> {
  const thread = new Worker(new URL('thread.ts', import.meta.url), { execArgv: [] });
  const [checked] = (await once(thread, 'message')) as [Checked];
  return checked;
}

/** The integration and the list of collections each have this module for themselves; the thread they share. */
const shared = globalThis as { contentChecked?: Promise<void> };

/** Has `contentChecked` wait for a check. */
export function expectCheck(check: Promise<void>): void {
  shared.contentChecked = check;
  // Whoever waits is told; that nobody does yet is no error.
  check.catch(() => undefined);
}

/**
 * Waits for the check that runs beside the reading of the content, where one does.
 *
 * @throws what the check throws
 */
export const contentChecked = (): Promise<void> => shared.contentChecked ?? Promise.resolve();
