import { expect, test } from '../fixture.ts';
import { archive } from '../archive.ts';
import { found, inState, open } from './driver.ts';
import { between, valuesOf } from './expected.ts';

const bars = '#histogram rect';
const language = valuesOf('language')[0] ?? '';

test('the results stand on a line of time whose ends can be moved by keyboard', async ({ page }) => {
  await open(page, { language });
  const last = page.locator('#histogram-last');
  await last.focus();
  await last.press('Home');
  await expect(last).toHaveAttribute('aria-valuetext', /\d{4}/);
  await expect(page).toHaveURL(/from=\d{4}-\d\d-\d\d&to=\d{4}-\d\d-\d\d/);
  await inState(page, 'ready');
  const asked = new URL(page.url()).searchParams;
  const expected = between(asked.get('from') ?? '', asked.get('to') ?? '').filter(
    ({ source }) => source.language === language,
  );
  expect(await found(page)).toBe(expected.length);
  await page.locator('#histogram a').click();
  await inState(page, 'ready');
  await expect(page).not.toHaveURL(/from=/);
});

test('a bar that is clicked narrows to its time, and counts what is found then', async ({ page }) => {
  await open(page, { from: '1800-01-01' });
  const all = page.locator(bars);
  expect(await found(page)).toBe(archive.articles.length);
  const heights = await all.evaluateAll((rects) => rects.map((rect) => rect.getBoundingClientRect().height));
  const tallest = heights.indexOf(Math.max(...heights));
  const title = (await all.nth(tallest).locator('title').textContent()) ?? '';
  await all.nth(tallest).click();
  await inState(page, 'ready');
  await expect(page).toHaveURL(/to=/);
  expect(await found(page)).toBe(Number(/(\d+)$/.exec(title)?.[1]));
});
