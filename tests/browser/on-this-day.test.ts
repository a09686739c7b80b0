import { expect, test } from './fixture.ts';
import { bareDay, block, builtDay, fullDay, leapDay, openOn, shows } from './reader-day.ts';

for (const [what, day] of [
  ['with articles', fullDay],
  ['without, by the nearest that has some', bareDay],
  ['that few years have', leapDay],
  ['the page was built with', builtDay],
] as const) {
  test(`the home page shows the reader’s own day: one ${what}`, async ({ page }) => {
    await openOn(page, day);
    await shows(page, day);
    await expect(block(page).locator('[data-on-note] a')).toHaveCount(day.articles.length === 0 ? 1 : 0);
    await expect(block(page).locator('.summary')).toHaveCount(0);
    await block(page).locator('.day a').click();
    await expect(page).toHaveURL(({ pathname }) => pathname === `/dates/on/${day.day}/`);
  });
}

test.describe('in another part of the world', () => {
  test.use({ timezoneId: 'Pacific/Kiritimati' });

  test('the day is that of the reader’s calendar', async ({ page }) => {
    const [month, date] = fullDay.day.split('-').map(Number) as [number, number];
    // There it is 14 hours later than by universal time.
    await page.clock.setFixedTime(Date.UTC(2028, month - 1, date, 1) - 14 * 3_600_000);
    await page.goto('');
    await shows(page, fullDay);
  });
});

test('the day that stands there stays where the reader’s own cannot be had', async ({ page, problems }) => {
  problems.expect(/dates\/on/, /ERR_FAILED/);
  await page.route(`**/dates/on/${fullDay.day}/`, (route) => route.abort());
  const asked = page.waitForEvent('requestfailed');
  await openOn(page, fullDay);
  await asked;
  await shows(page, builtDay);
});

for (const width of [360, 1280]) {
  test(`nothing moves when the reader’s day comes in, at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    const { promise: held, resolve: letGo } = Promise.withResolvers<undefined>();
    await page.route('**/dates/on/*/', async (route) => {
      await held;
      await route.continue();
    });
    await openOn(page, bareDay);
    await page.evaluate(() => document.fonts.ready);
    const heights = () =>
      page.evaluate(() => [
        document.body.scrollHeight,
        document.querySelector('[data-on-this-day]')!.clientHeight,
      ]);
    const before = await heights();
    letGo(undefined);
    await shows(page, bareDay);
    expect(await heights()).toEqual(before);
  });
}

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('a day with articles stands there, and leads to all others', async ({ page }) => {
    await page.goto('');
    await shows(page, builtDay);
    await block(page).locator('h2 a').click();
    await expect(page).toHaveURL(({ pathname }) => pathname === '/dates/on/');
  });
});
