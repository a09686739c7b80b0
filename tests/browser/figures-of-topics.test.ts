import { indexUrl } from '../../src/archive/urls.ts';
import { archive, need } from './archive.ts';
import { expect, test } from './fixture.ts';
import { count, inState } from './search/driver.ts';

const fullest = need(
  archive.topics.toSorted((a, b) => b.articles.length - a.articles.length)[0],
  'topic with articles',
);

test('a disc leads those who point to as many articles as it says', async ({ page }) => {
  await page.goto(indexUrl('topics'));
  const disc = page.locator('svg.discs a').first();
  const [, said = ''] = /: (\d+) articles?$/.exec((await disc.locator('title').textContent()) ?? '') ?? [];
  await disc.click();
  await inState(page, 'ready');
  await expect(count(page)).toHaveAttribute('data-count', said);
});

test('the keyboard passes the small drawings and reads their numbers in the table', async ({ page }) => {
  await page.goto(indexUrl('topics'));
  const stops = await page
    .locator('svg.discs a')
    .evaluateAll((links) => links.filter((link) => (link as SVGAElement).tabIndex >= 0).length);
  expect(stops).toBe(0);
  await page.locator('figure summary').focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  const link = page.locator('figure table a').first();
  await expect(link).toBeFocused();
  const said = await link.innerText();
  await page.keyboard.press('Enter');
  await inState(page, 'ready');
  await expect(count(page)).toHaveAttribute('data-count', said);
});

test('the keyboard reaches the discs of a topic’s own drawing, which say what they stand for', async ({
  page,
}) => {
  await page.goto(fullest.href);
  const disc = page.locator('svg.discs a').first();
  await disc.focus();
  await expect(disc).toBeFocused();
  await expect(disc).toHaveAccessibleName(/^\d{4}.*, .+: \d+ articles?$/);
  await page.keyboard.press('Tab');
  await expect(page.locator('svg.discs a').nth(1)).toBeFocused();
});
