import { strings } from '../../../src/strings/index.ts';
import { expect, test } from '../fixture.ts';
import { commonWord } from '../words.ts';
import { headlines, open, results } from './driver.ts';

const words = strings.search.passages;

const marked = () => {
  const sought = CSS.highlights.get('sought');
  return sought ? [...sought].map((range) => (range as Range).toString().toLowerCase()) : [];
};

test('a result leads to its passage, marked there until the marks are removed', async ({ page }) => {
  await open(page, { q: commonWord });
  const [passage] = await results(page)
    .locator('h2 a[href*="#"]')
    .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).hash));
  expect(passage).toBeDefined();
  await page
    .locator(`#results h2 a[href$="${passage ?? ''}"]`)
    .first()
    .click();
  await expect(page.locator(passage ?? '')).toBeInViewport();
  await expect.poll(() => page.evaluate(marked)).not.toEqual([]);
  for (const text of await page.evaluate(marked)) expect(text).toContain(commonWord);
  await page.getByRole('button', { name: words.dismiss }).click();
  expect(await page.evaluate(marked)).toEqual([]);
  await expect(page).not.toHaveURL(/mark=/);
});

test('escape removes the marks too, and an article found otherwise has none', async ({ page }) => {
  await open(page, { q: commonWord });
  await headlines(page).first().click();
  await expect(page.locator('.marked-notice')).toContainText(words.marked);
  await page.keyboard.press('Escape');
  await expect(page.locator('.marked-notice')).toHaveCount(0);
  await page.reload();
  await expect(page.locator('h1')).toBeVisible();
  await expect(page.locator('.marked-notice')).toHaveCount(0);
});

test('back at the results, the page stands where it was left', async ({ page }) => {
  await page.setViewportSize({ width: 800, height: 500 });
  await open(page, { q: commonWord });
  const link = headlines(page).nth(6);
  await link.scrollIntoViewIfNeeded();
  await expect
    .poll(() => page.evaluate(() => (history.state as { place?: number } | null)?.place ?? 0))
    .toBeGreaterThan(300);
  const place = await page.evaluate(() => scrollY);
  await link.click();
  await expect(page.locator('article h1')).toBeVisible();
  await page.goBack();
  await expect(page.locator('main[data-search-state="ready"]')).toBeVisible();
  await expect.poll(() => page.evaluate(() => Math.round(scrollY))).toBe(Math.round(place));
});
