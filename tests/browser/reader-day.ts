import type { Page } from '@playwright/test';
import { onThisDay } from '../../src/archive/day-of-year.ts';
import { archive, need } from './archive.ts';
import { expect } from './fixture.ts';

const days = onThisDay(archive.articles, archive.events);
const dayOf = (id: string | undefined) =>
  need(
    days.find(({ day }) => day === id),
    `day of the year ${id ?? ''}`,
  );
const newest = need(
  archive.articles.find(({ precision }) => precision === 'day'),
  'article of a known day',
).first.slice(5);

/** The day that the home page shows without a script. */
export const builtDay = dayOf(newest);
/** Another that has articles, one without any, and the one that few years have. */
export const fullDay = need(
  days.find(({ articles, day }) => articles.length > 0 && day !== newest),
  'second day of the year with an article',
);
export const bareDay = need(
  days.find(({ articles }) => articles.length === 0),
  'day of the year without an article',
);
export const leapDay = dayOf('02-29');

export const block = (page: Page) => page.locator('[data-on-this-day]');

/** Has the reader's clock stand at noon, by their own time, on that day of a leap year. */
export const openOn = async (page: Page, { day }: { day: string }) => {
  const [month, date] = day.split('-').map(Number) as [number, number];
  await page.clock.setFixedTime(new Date(2028, month - 1, date, 12));
  await page.goto('');
};

/** The home page shows that day, with its articles or those of the nearest. */
export async function shows(
  page: Page,
  { day, nearest }: { day: string; nearest: string | undefined },
  base = '/',
) {
  await expect(block(page).locator('.day a')).toHaveAttribute('href', `${base}dates/on/${day}/`);
  await expect(block(page).locator('.day time')).toHaveAttribute('datetime', day);
  const hrefs = dayOf(nearest)
    .articles.slice(0, 3)
    .map(({ href }) => base + href.slice(1));
  const links = block(page).locator('h3 a');
  await expect(links).toHaveCount(hrefs.length);
  expect(await links.evaluateAll((found) => found.map((link) => link.getAttribute('href')))).toEqual(hrefs);
}
