import { setTimeout } from 'node:timers/promises';
import type { Browser } from '@playwright/test';
import { takeNotes } from './visit.ts';

/** A search opened by its address, in a browser that has loaded nothing of the site. */
export interface Opening {
  query: string;
  found: number;
  /** From the beginning of the navigation to the answer, in ms: the median of `OPENINGS`. */
  time: number;
}

/** Many, as a machine's moments differ more than the queries. */
const OPENINGS = 20;

/** A browser is busy for so many milliseconds after it has made a window, which is its own matter. */
const REST = 1000;

/**
 * Opens each search by turns with the others.
 *
 * @param url the root of the site
 */
export async function measureOpenings(
  browser: Browser,
  url: string,
  queries: readonly string[],
): Promise<Opening[]> {
  const openings = queries.map((query) => ({ query, found: 0, times: [] as number[] }));
  for (let turn = 0; turn < OPENINGS; turn++) {
    for (const opening of openings) {
      const { found, time } = await open(browser, `${url}search/?q=${encodeURIComponent(opening.query)}`);
      opening.found = found;
      opening.times.push(time);
    }
  }
  return openings.map(({ found, query, times }) => ({ query, found, time: median(times) }));
}

async function open(browser: Browser, address: string) {
  const context = await browser.newContext({ serviceWorkers: 'block' });
  try {
    const page = await context.newPage();
    await page.addInitScript(takeNotes);
    await setTimeout(REST);
    await page.goto(address);
    await page.waitForSelector('main[data-search-state="ready"]');
    return await page.evaluate(() => ({
      found: Number(document.querySelector<HTMLElement>('output#search-count')?.dataset.count),
      time: globalThis.benchNotes.readyAt - performance.timeOrigin,
    }));
  } finally {
    await context.close();
  }
}

/** The upper one of two in the middle. */
function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!;
}
