import type { Page } from '@playwright/test';
import { timeLineOf } from '../../src/archive/time-line.ts';
import { archive, need } from './archive.ts';
import { expect, test } from './fixture.ts';

const drawn = archive.events
  .filter((event) => timeLineOf(event))
  .toSorted((a, b) => b.allArticles.length - a.allArticles.length);
const busiest = need(drawn[0], 'event with a time line');
const parent = need(
  archive.events.toSorted((a, b) => b.children.length - a.children.length)[0],
  'event with meetings within it',
);
const comparison = need(archive.comparisons[0], 'comparison');
const WIDTHS = [360, 768, 1280];

/** Texts of the drawing that are smaller than 11 px, or lie beyond its edges or on each other. */
const illegible = (page: Page, selector: string) =>
  page.locator(selector).evaluateAll((drawings) =>
    drawings.flatMap((drawing) => {
      const within = drawing.getBoundingClientRect();
      const texts = [...drawing.querySelectorAll('text')].map((element) => ({
        text: element.textContent,
        box: element.getBoundingClientRect(),
        size: parseFloat(getComputedStyle(element).fontSize),
      }));
      return texts.flatMap(({ box, size, text }, index) => [
        ...(size < 11 ? [`${text} is ${size} px`] : []),
        ...(box.left < within.left - 1 || box.right > within.right + 1 ? [`${text} is cut off`] : []),
        ...texts
          .slice(index + 1)
          .filter(
            (other) =>
              box.left < other.box.right - 1 &&
              other.box.left < box.right - 1 &&
              box.top < other.box.bottom - 2 &&
              other.box.top < box.bottom - 2,
          )
          .map((other) => `${text} lies on ${other.text}`),
      ]);
    }),
  );

for (const [name, path, selector] of [
  ['the time line of an event', busiest.href, '.time-line'],
  ['the tree of an event', parent.href, 'svg.strip'],
  ['the drawing of a comparison', comparison.href, 'svg.years'],
] as const) {
  test(`${name} is legible at every width`, async ({ page }) => {
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(path);
      await expect(page.locator(selector).first()).toBeVisible();
      expect(await illegible(page, selector), `${width} px`).toEqual([]);
      const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(over, `${width} px`).toBeLessThanOrEqual(0);
    }
  });
}

test('a time line is gone through with the keyboard, and its table opens with it', async ({ page }) => {
  await page.goto(busiest.href);
  const figure = page.getByRole('group', { name: busiest.name }).locator('xpath=ancestor::figure');
  const first = figure.locator('svg a').first();
  const count = await figure.locator('svg a').count();
  await first.focus();
  await expect(first).toBeFocused();
  expect(await first.evaluate((link) => getComputedStyle(link).outlineStyle)).not.toBe('none');
  for (let index = 0; index < count; index++) await page.keyboard.press('Tab');
  await expect(figure.locator('summary')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(figure.getByRole('table')).toBeVisible();
  const cells = await figure.getByRole('table').getByRole('cell').allTextContents();
  expect(cells.reduce((sum, cell) => sum + Number(cell), 0)).toBe(busiest.allArticles.length);
});

test('a link of a time line leads to what it says', async ({ page }) => {
  await page.goto(busiest.href);
  const link = page.locator('.time-line a').first();
  const href = need((await link.getAttribute('href')) ?? undefined, 'link in the time line');
  await link.focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL((url) => url.pathname === href);
});

test('figures need no script', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(busiest.href);
  await expect(page.locator('.time-line .mark').first()).toBeVisible();
  await context.close();
});

test('a comparison is a table at every width, its columns named in every cell of a narrow one', async ({
  page,
}) => {
  const names = comparison.columns.map(({ label }) => label);
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto(comparison.href);
  const table = page.getByRole('table').filter({ has: page.locator('td ul') });
  await expect(table.getByRole('columnheader', { name: names[0]! })).toBeVisible();
  await expect(table.getByRole('row')).toHaveCount(comparison.rows.length + 1);
  await page.setViewportSize({ width: 360, height: 900 });
  await expect(table.getByRole('row')).toHaveCount(comparison.rows.length + 1);
  const cells = table.locator('tbody tr').first().locator('td .of');
  await expect(cells).toHaveText(names);
  for (const cell of await cells.all()) await expect(cell).toBeVisible();
});
