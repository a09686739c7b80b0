import { type Locator, type Page, expect } from '@playwright/test';
import type { Article } from '../../../src/archive/model.ts';
import { searchUrl } from '../../../src/archive/urls.ts';
import type { Facet } from '../../../src/search/facets.ts';
import { byAddress, need } from '../archive.ts';

export type Parameters = Record<string, string | readonly string[]>;

export type State = 'idle' | 'searching' | 'ready' | 'failed';

export const stateOf = (page: Page) => page.locator('main[data-search-state]');
export const field = (page: Page) => page.locator('#q');
export const count = (page: Page) => page.locator('output#search-count');
export const results = (page: Page) => page.locator('ol#results > li');
export const headlines = (page: Page) => results(page).locator(':is(h2, h3) a');
export const boxes = (page: Page, facet: Facet) => page.locator(`input[type="checkbox"][name="${facet}"]`);
export const box = (page: Page, facet: Facet, value: string) =>
  boxes(page, facet).and(page.locator(`[value="${value}"]`));

/** The values of a facet that are offered. */
export const options = (page: Page, facet: Facet) =>
  page.locator(`details[data-facet="${facet}"] li:not([hidden])`);
export const panel = (page: Page, facet: Facet) => page.locator(`details[data-facet="${facet}"] > summary`);

/** Waits until the page says that it is in `state`. */
export const inState = (page: Page, state: State) =>
  expect(stateOf(page)).toHaveAttribute('data-search-state', state);

/** Waits until a page that may be the search page has nothing left to do. */
export async function settled(page: Page) {
  await expect(page.locator('main:not([data-search-state="searching"])')).toHaveCount(1);
}

export function address(parameters: Parameters): string {
  const search = new URLSearchParams();
  for (const [name, values] of Object.entries(parameters)) {
    for (const value of [values].flat()) search.append(name, value);
  }
  return searchUrl(search.toString());
}

/** Opens the search page at an address that asks for something, and waits for the answer. */
export async function open(page: Page, parameters: Parameters) {
  await page.goto(address(parameters));
  await inState(page, 'ready');
}

/** Types a search into the open page, and waits for the answer. */
export async function ask(page: Page, text: string) {
  await field(page).fill(text);
  await field(page).press('Enter');
  await inState(page, 'ready');
}

/** The number the page says it has found. */
export const found = async (page: Page) =>
  Number(need((await count(page).getAttribute('data-count')) ?? undefined, 'count'));

/** The addresses of the results on the page shown, in their order. */
export const shown = (page: Page): Promise<string[]> =>
  headlines(page).evaluateAll((links) =>
    links.map((link) => new URL((link as HTMLAnchorElement).href).pathname),
  );

/** So many pages of results are read: all of them where few are found. */
const PAGES_READ = 2;

/** The addresses of the first results of a request, each once. */
export async function firstResults(page: Page, parameters: Parameters): Promise<string[]> {
  await open(page, parameters);
  const total = await found(page);
  const all = await shown(page);
  for (let number = 2; number <= PAGES_READ && all.length < total; number++) {
    await open(page, { ...parameters, page: String(number) });
    all.push(...(await shown(page)));
  }
  expect(new Set(all).size, 'results, each once').toBe(all.length);
  return all;
}

/** Asserts that the request finds these articles and no other, so far as the pages read show it. */
export async function expectFound(page: Page, parameters: Parameters, articles: readonly Article[]) {
  const addresses = new Set(articles.map(({ href }) => href));
  const first = await firstResults(page, parameters);
  const what = JSON.stringify(parameters);
  expect(await found(page), what).toBe(articles.length);
  expect(
    first.filter((href) => !addresses.has(href)),
    what,
  ).toEqual([]);
  if (await page.locator('#result-pages a[aria-current] >> xpath=../following-sibling::li').count()) return;
  expect(first, what).toHaveLength(articles.length);
}

export const addressesOf = (articles: Iterable<Article>) => [...articles].map(({ href }) => href).sort();

export const articleAt = (href: string) => need(byAddress.get(href), `article at ${href}`);

/** What a facet's value says it would leave. */
export const countBeside = async (option: Locator) => Number(await option.locator('.count').textContent());
