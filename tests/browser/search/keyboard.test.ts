import type { Page } from '@playwright/test';
import { OPEN_FACETS } from '../../../src/search/facets.ts';
import { strings } from '../../../src/strings/index.ts';
import { expect, test } from '../fixture.ts';
import { commonWord } from '../words.ts';
import { count, countBeside, field, found, headlines, inState, open, results } from './driver.ts';

const words = strings.search;

/** Presses Tab until what `selector` finds has the focus. */
async function tabTo(page: Page, selector: string, most = 150) {
  const reached = () => page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector);
  for (let presses = 0; presses < most; presses++) {
    await page.keyboard.press('Tab');
    if (await reached()) return;
  }
  throw new Error(`Tab does not lead to ${selector}.`);
}

test('field, filters and results are reached and used by keyboard', async ({ page }) => {
  await page.goto('search/');
  await tabTo(page, '#q');
  await page.keyboard.type(commonWord);
  await page.keyboard.press('Enter');
  await inState(page, 'ready');
  const all = await found(page);

  await tabTo(page, '#sort');
  await tabTo(page, 'input[name="year"]');
  const chosen = page.locator(':focus');
  const promised = await countBeside(page.locator('li:has(:focus)'));
  await page.keyboard.press('Space');
  await inState(page, 'ready');
  expect(await found(page)).toBe(promised);
  expect(promised).toBeLessThanOrEqual(all);
  await expect(chosen, 'the focus stays on the filter').toBeChecked();

  await tabTo(page, '#results > li a');
  const href = await headlines(page).first().getAttribute('href');
  await expect(headlines(page).first()).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(href ?? '');
});

test('right after the field a link leads past the filters to the results', async ({ page }) => {
  await open(page, { q: commonWord });
  const { href } = new URL(page.url());
  const link = page.getByRole('link', { name: words.toResults });
  await expect(link).toHaveCSS('position', 'absolute');
  await field(page).focus();
  await tabTo(page, `a[href="#search-count"]`, 3);
  await expect(link, 'it is seen once it has the focus').toHaveCSS('position', 'static');
  await page.keyboard.press('Enter');
  await expect(count(page)).toBeFocused();
  expect(page.url()).toBe(href);
  await tabTo(page, '#results > li a', 3);
  await expect(headlines(page).first()).toBeFocused();
});

test('the pages of results are reached by keyboard, and the focus goes to the count', async ({ page }) => {
  await open(page, { to: '9999-12-31' });
  const further = page.locator('#result-pages a:not([aria-current])');
  if ((await found(page)) === (await results(page).count())) {
    await expect(further).toHaveCount(0);
    return;
  }
  await count(page).focus();
  await tabTo(page, '#result-pages a:not([aria-current])');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/page=2$/);
  await inState(page, 'ready');
  await expect(count(page)).toBeFocused();
  await expect(count(page)).toBeInViewport();
});

test('a screen reader is told the number found', async ({ page }) => {
  await page.goto('search/');
  const status = page.getByRole('status');
  await expect(status).toHaveCount(1);
  const element = await status.elementHandle();
  await field(page).fill(commonWord);
  await field(page).press('Enter');
  await inState(page, 'ready');
  // The same element, and one that was there before: only changes of such a one are read out.
  expect(await element.evaluate((output) => output.isConnected && output.textContent)).toContain(
    strings.articles(await found(page)),
  );
});

test('the filters stand in groups that are named', async ({ page }) => {
  await open(page, { q: commonWord });
  await expect(page.getByRole('search')).toHaveCount(1);
  await expect(page.getByRole('searchbox', { name: words.label })).toBeVisible();
  await expect(page.getByRole('combobox', { name: words.sort })).toBeVisible();
  for (const facet of OPEN_FACETS) {
    const name = words.facets[facet];
    const group = page.getByRole('list', { name }).or(page.getByRole('group', { name }));
    const boxes = group.getByRole('checkbox');
    await expect(boxes.first()).toBeVisible();
    await expect(boxes.first()).toHaveAccessibleName(/\S.*\d/);
  }
  await expect(page.getByRole('group', { name: words.days }).getByLabel(words.from)).toBeVisible();
});
