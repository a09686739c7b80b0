import type { Page } from '@playwright/test';
import { strings } from '../../../src/strings/index.ts';
import { expect, test } from '../fixture.ts';
import { commonWord } from '../words.ts';
import { address, count, field, found, inState, open, results } from './driver.ts';
import { hold } from './hold.ts';

const words = strings.search;
const NOTICES = [words.idle, words.searching, words.nothing, words.failedHelp];

/** Of the notices of the page, only this one is seen. */
async function seen(page: Page, notice?: string) {
  for (const each of NOTICES) {
    const paragraph = page.locator('main p').filter({ hasText: each });
    await (each === notice ? expect(paragraph).toBeVisible() : expect(paragraph).toBeHidden());
  }
}

test('before anything is typed the page says what can be done', async ({ page }) => {
  await page.goto('search/');
  await inState(page, 'idle');
  await seen(page, words.idle);
  await expect(count(page)).not.toHaveAttribute('data-count');
  await expect(results(page)).toHaveCount(0);
});

test('what answers is loaded when somebody begins to type, and not before', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto('search/', { waitUntil: 'networkidle' });
  expect(asked.filter((address) => /engine\.json|pagefind/.test(address))).toEqual([]);
  const engine = page.waitForRequest(/\/search\/data\/engine\.json$/);
  await field(page).press('Space');
  await engine;
  await inState(page, 'idle');
});

for (const part of [
  '**/search/data/articles.json',
  '**/search/data/engine.json',
  '**/*.pf_meta',
  '**/search/data/article/**',
]) {
  test(`while ${part} loads the page says so`, async ({ page }) => {
    const release = await hold(page, part);
    await page.goto(address({ q: commonWord }));
    await inState(page, 'searching');
    await seen(page, words.searching);
    release();
    await inState(page, 'ready');
    await seen(page);
    await expect(results(page)).not.toHaveCount(0);
  });
}

test('when nothing is found the page says what to do', async ({ page }) => {
  await open(page, { q: 'qqqqzzzzxxxx' });
  expect(await found(page)).toBe(0);
  await expect(count(page)).toBeVisible();
  await seen(page, words.nothing);
});

const PARTS = [
  '**/pagefind/pagefind.js',
  '**/*.pf_meta',
  '**/*.pf_index',
  '**/search/data/article/**',
  '**/search/data/**',
];

for (const part of PARTS) {
  test(`without ${part} the page says that it failed, and can try again`, async ({ page, problems }) => {
    problems.expect(/failed|error/i);
    await page.route(part, (route) => route.abort('internetdisconnected'));
    await page.goto(address({ q: commonWord }));
    await inState(page, 'failed');
    await seen(page, words.failedHelp);
    await expect(count(page)).toHaveText(words.failed);
    await expect(count(page)).not.toHaveAttribute('data-count');
    await expect(results(page)).toHaveCount(0);
    await expect(page.locator('main').getByRole('link', { name: strings.home.allArticles })).toBeVisible();

    await page.unroute(part);
    await page.getByRole('button', { name: words.retry }).click();
    await inState(page, 'ready');
    await seen(page);
    await expect(field(page)).toHaveValue(commonWord);
    expect(await found(page)).toBeGreaterThan(0);
  });
}

test('a server that answers with an error counts as failed', async ({ page, problems }) => {
  problems.expect(/500/);
  await page.route('**/search/data/engine.json', (route) => route.fulfill({ status: 500, body: 'no' }));
  await page.goto(address({ q: commonWord }));
  await inState(page, 'failed');
  await seen(page, words.failedHelp);
});

test('emptying the field leads back to the beginning', async ({ page }) => {
  await open(page, { q: commonWord });
  await field(page).clear();
  await inState(page, 'idle');
  await seen(page, words.idle);
  await expect(results(page)).toHaveCount(0);
  await expect(count(page)).toBeEmpty();
  await expect(page).toHaveURL(/search\/\??$/);
});
