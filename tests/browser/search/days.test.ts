import { archive, need } from '../archive.ts';
import { expect, test } from '../fixture.ts';
import { addressesOf, expectFound, firstResults, found, inState, open, shown } from './driver.ts';
import { between } from './expected.ts';

const at = (index: number) => need(archive.articles.at(index), 'article');
const few = Math.min(12, archive.articles.length - 1);
const newest = at(0).last;
const later = at(Math.floor(few / 2)).first;
const middle = at(few).first;
const interval = need(
  archive.articles.find(({ precision }) => precision === 'interval'),
  'article known only to an interval',
);

const shifted = (day: string, days: number) =>
  new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);

for (const [what, from, to] of [
  ['the latest days', later, newest],
  ['days further back', middle, later],
  ['one day', middle, middle],
  ['days still to come', shifted(newest, 1), shifted(newest, 9)],
] as const) {
  test(`two days find what was published between them: ${what}`, async ({ page }) => {
    await expectFound(page, { from, to }, between(from, to));
  });
}

test('one end alone narrows too', async ({ page }) => {
  await expectFound(page, { from: middle }, between(middle, '9999-12-31'));
  await expectFound(page, { to: middle }, between('0000-01-01', middle));
});

test('an article known only to an interval is found on every day of it and on no other', async ({ page }) => {
  const within = shifted(interval.first, 1);
  for (const day of [interval.first, within, interval.last]) {
    expect(await firstResults(page, { from: day, to: day }), day).toContain(interval.href);
  }
  for (const day of [shifted(interval.first, -1), shifted(interval.last, 1)]) {
    expect(await firstResults(page, { from: day, to: day }), day).not.toContain(interval.href);
  }
});

test('days can be chosen in the form', async ({ page }) => {
  await open(page, { to: newest });
  await page.locator('#from').fill(middle);
  await inState(page, 'ready');
  await page.locator('#to').fill(middle);
  await page.locator('#to').blur();
  await expect(page).toHaveURL(new RegExp(`from=${middle}.*to=${middle}`));
  await inState(page, 'ready');
  expect(await found(page)).toBe(between(middle, middle).length);
  expect(addressesOf(between(middle, middle))).toEqual(expect.arrayContaining(await shown(page)));
});
