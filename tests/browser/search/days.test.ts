import { archive, need } from '../archive.ts';
import { expect, test } from '../fixture.ts';
import { addressesOf, everyResult, found, inState, open, shown } from './driver.ts';
import { between } from './expected.ts';

const oldest = need(archive.articles.at(-1), 'article').first;
const newest = need(archive.articles[0], 'article').last;
const middle = need(archive.articles[Math.floor(archive.articles.length / 2)], 'article').first;
const interval = need(
  archive.articles.find(({ precision }) => precision === 'interval'),
  'article known only to an interval',
);

const shifted = (day: string, days: number) =>
  new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);

for (const [from, to] of [
  [oldest, middle],
  [middle, newest],
  [middle, middle],
  [shifted(newest, 1), shifted(newest, 9)],
] as const) {
  test(`${from} to ${to} finds what was published between`, async ({ page }) => {
    expect((await everyResult(page, { from, to })).sort()).toEqual(addressesOf(between(from, to)));
  });
}

test('one end alone narrows too', async ({ page }) => {
  expect((await everyResult(page, { from: middle })).sort()).toEqual(
    addressesOf(between(middle, '9999-12-31')),
  );
  expect((await everyResult(page, { to: middle })).sort()).toEqual(
    addressesOf(between('0000-01-01', middle)),
  );
});

test('an article known only to an interval is found on every day of it and on no other', async ({ page }) => {
  const within = shifted(interval.first, 1);
  for (const day of [interval.first, within, interval.last]) {
    expect(await everyResult(page, { from: day, to: day }), day).toContain(interval.href);
  }
  for (const day of [shifted(interval.first, -1), shifted(interval.last, 1)]) {
    expect(await everyResult(page, { from: day, to: day }), day).not.toContain(interval.href);
  }
});

test('days can be chosen in the form', async ({ page }) => {
  await open(page, { from: oldest });
  await page.locator('#from').fill(middle);
  await inState(page, 'ready');
  await page.locator('#to').fill(middle);
  await page.locator('#to').blur();
  await expect(page).toHaveURL(new RegExp(`from=${middle}.*to=${middle}`));
  await inState(page, 'ready');
  expect(await found(page)).toBe(between(middle, middle).length);
  expect(addressesOf(between(middle, middle))).toEqual(expect.arrayContaining(await shown(page)));
});
