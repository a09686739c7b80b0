import type { Page } from '@playwright/test';
import { calendarOf } from '../../src/archive/days.ts';
import { dateUrl, datesUrl } from '../../src/archive/urls.ts';
import { strings } from '../../src/strings/index.ts';
import { archive, need } from './archive.ts';
import { expect, test } from './fixture.ts';

const words = strings.chronology;
const { days, months, years } = calendarOf(archive.articles);
const day = need(days[0], 'day with an article').id;
const year = need(years.at(-1), 'year').id;
const month = need(
  months.find(({ id }) => id.startsWith(day.slice(0, 4))),
  'month',
).id;

const span = (page: Page) => page.locator('figure').first();
const yearOf = (page: Page, id: string) => page.locator(`section[aria-labelledby="y${id}"]`);
const leads = (page: Page, date: string) =>
  expect(page).toHaveURL(({ pathname }) => pathname === dateUrl(date));

test.beforeEach(({ page }) => page.goto(datesUrl().slice(1)));

test('a click goes to the month, the year and the day', async ({ page }) => {
  await span(page)
    .locator(`a.bar[href="${dateUrl(month)}"]`)
    .click();
  await leads(page, month);
  await page.goBack();
  await span(page)
    .locator(`a.mark[href="${dateUrl(year)}"]`)
    .click();
  await leads(page, year);
  await page.goBack();
  await yearOf(page, day.slice(0, 4))
    .locator(`svg a[href="${dateUrl(day)}"]`)
    .click();
  await leads(page, day);
});

test('the keyboard stops at each year of the histogram, where it is seen, and Enter leads there', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 800 });
  const marks = span(page).locator('svg a:not([tabindex])');
  const hrefs = await marks.evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  expect(hrefs).toEqual(years.map(({ id }) => dateUrl(id)).sort());
  await marks.first().focus();
  for (const href of hrefs.slice(1)) {
    await page.keyboard.press('Tab');
    const focused = page.locator(':focus');
    await expect(focused).toHaveAttribute('href', href!);
    const seen = await focused.evaluate((link) => {
      const [own, box] = [
        link.getBoundingClientRect(),
        link.closest('figure > div')!.getBoundingClientRect(),
      ];
      const { outlineStyle, outlineWidth } = getComputedStyle(link);
      const whole = own.left >= box.left - 1 && own.right <= box.right + 1;
      return whole && outlineStyle !== 'none' && outlineWidth === '2px';
    });
    expect(seen, href!).toBe(true);
  }
  await page.keyboard.press('Enter');
  await leads(page, hrefs.at(-1)!.split('/').at(-2)!);
});

test('the table opens by the keyboard, says the same and leads to each month', async ({ page }) => {
  const summary = span(page).getByText(words.table);
  await summary.focus();
  await page.keyboard.press('Enter');
  const table = span(page).getByRole('table');
  await expect(table.getByRole('row').last()).toContainText(String(archive.articles.length));
  const bars = await span(page)
    .locator('a.bar:not(.hollow)')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  const linked = await table
    .locator('tr.month a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  expect(linked).toEqual(bars);
  await table.locator(`a[href="${dateUrl(month)}"]`).focus();
  await page.keyboard.press('Enter');
  await leads(page, month);
});

test('the list below a year leads the keyboard to its days', async ({ page }) => {
  const section = yearOf(page, day.slice(0, 4));
  await section.getByText(words.days(day.slice(0, 4))).focus();
  await page.keyboard.press('Enter');
  const link = section.locator(`details a[href="${dateUrl(day)}"]`);
  await expect(link).toBeVisible();
  await link.focus();
  await page.keyboard.press('Enter');
  await leads(page, day);
});

for (const width of [360, 768, 1280]) {
  test(`what is written in the drawings can be read at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    const sizes = await page.locator('main svg text').evaluateAll((texts) =>
      texts.map((element) => {
        const text = element as SVGTextElement;
        const scale = text.getScreenCTM()?.a ?? 0;
        return Number.parseFloat(getComputedStyle(text).fontSize) * scale;
      }),
    );
    expect(sizes.length).toBeGreaterThan(100);
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(11);
  });
}

test('where it is narrow, the span is seen from its newest end', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  const last = years[0]!.id;
  await span(page)
    .locator(`a.mark[href="${dateUrl(last)}"]`)
    .scrollIntoViewIfNeeded();
  await expect(span(page).locator(`a.mark[href="${dateUrl(last)}"]`)).toBeInViewport({ ratio: 0.9 });
  await expect(span(page).locator(`a.mark[href="${dateUrl(year)}"]`)).not.toBeInViewport();
});

test('the histogram of the home page leads to a year by the keyboard', async ({ page }) => {
  await page.goto('');
  const bar = page.locator(`section[aria-labelledby="years"] a.bar[href="${dateUrl(year)}"]`);
  await bar.focus();
  await page.keyboard.press('Enter');
  await leads(page, year);
});
