import type { Page } from '@playwright/test';
import type { Step } from './findings.ts';
import { type Sent, bytesOf } from './traffic.ts';

/** What the page notes about itself while it is used. */
interface Notes {
  tasks: number[];
  readyAt: number;
}

declare global {
  var benchNotes: Notes;
}

/** Runs in the page before any of its own scripts. */
export function takeNotes() {
  const notes: Notes = { tasks: [], readyAt: 0 };
  globalThis.benchNotes = notes;
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) notes.tasks.push(duration);
  }).observe({ type: 'longtask', buffered: true });
  new MutationObserver(() => {
    const ready = document.querySelector('main[data-search-state="ready"]') !== null;
    if (ready) notes.readyAt = performance.timeOrigin + performance.now();
  }).observe(document, { attributes: true, attributeFilter: ['data-search-state'], subtree: true });
}

/** After so long without a response the page is taken to have loaded what it wanted. */
const QUIET = 400;
const PATIENCE = 60_000;

/** Does something on the page, waits until the page is done with it, and says what it cost. */
export async function measured(
  page: Page,
  sent: Sent[],
  act: () => Promise<unknown>,
): Promise<Step & { sent: Sent[] }> {
  const before = sent.length;
  const since = Date.now();
  await page.evaluate(() => {
    if ('benchNotes' in globalThis) globalThis.benchNotes.tasks = [];
  });
  await act();
  await page.waitForSelector('main[data-search-state="ready"]', { timeout: PATIENCE });
  while (Date.now() - Math.max(since, sent.at(-1)?.at ?? 0) < QUIET) await page.waitForTimeout(QUIET / 4);
  await page.waitForSelector('main[data-search-state="ready"]', { timeout: PATIENCE });
  const notes = await page.evaluate(() => globalThis.benchNotes);
  const now = sent.slice(before);
  const data = now.filter(({ at }) => at <= notes.readyAt).at(-1);
  return {
    sent: now,
    bytes: bytesOf(now),
    wait: data && notes.readyAt > since ? notes.readyAt - data.at : 0,
    longestTask: Math.max(0, ...notes.tasks),
  };
}
