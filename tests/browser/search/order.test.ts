import { expect, test } from '../fixture.ts';
import { commonWord } from '../words.ts';
import { articleAt, everyResult, found, inState, open, results, shown } from './driver.ts';
import { having, valuesOf } from './expected.ts';

const firstDays = (addresses: string[]) => addresses.map((address) => articleAt(address).first);

test('newest first and oldest first are orders of time, opposite to one another', async ({ page }) => {
  const newest = await everyResult(page, { q: commonWord, sort: 'newest' });
  const oldest = await everyResult(page, { q: commonWord, sort: 'oldest' });
  expect(firstDays(newest)).toEqual(firstDays(newest).toSorted().reverse());
  expect(oldest).toEqual(newest.toReversed());
});

test('the order can be chosen in the form', async ({ page }) => {
  await open(page, { q: commonWord });
  for (const sort of ['oldest', 'newest']) {
    await page.locator('#sort').selectOption(sort);
    await inState(page, 'ready');
    await expect(page).toHaveURL(new RegExp(`sort=${sort}`));
    const days = firstDays(await shown(page));
    expect(days).toEqual(sort === 'oldest' ? days.toSorted() : days.toSorted().reverse());
  }
});

test('without words the newest stand first', async ({ page }) => {
  const [value = ''] = valuesOf('language');
  await open(page, { language: value });
  const expected = having({ language: [value] }).map(({ href }) => href);
  expect(await shown(page)).toEqual(expected.slice(0, await results(page).count()));
});

test('the pages of results hold every result once, and keep what was asked', async ({ page }) => {
  const [value = ''] = valuesOf('language');
  await open(page, { language: value });
  const total = await found(page);
  const all = await shown(page);
  const next = page.locator('#result-pages a[aria-current] >> xpath=../following-sibling::li[1]/a');
  while (all.length < total) {
    const number = Number(new URL(page.url()).searchParams.get('page') ?? 1) + 1;
    await next.click();
    await expect(page).toHaveURL(new RegExp(`language=${value}&page=${number}$`));
    await inState(page, 'ready');
    await expect(page.locator('#results')).toHaveJSProperty('start', all.length + 1);
    all.push(...(await shown(page)));
  }
  await expect(next).toHaveCount(0);
  expect(all).toEqual(having({ language: [value] }).map(({ href }) => href));
});

test('a page of results can be opened afresh, and stays', async ({ page }) => {
  const [value = ''] = valuesOf('language');
  const all = having({ language: [value] }).map(({ href }) => href);
  await open(page, { language: value });
  const size = await results(page).count();
  const last = Math.ceil(all.length / size);
  await open(page, { language: value, page: String(last) });
  const expected = all.slice((last - 1) * size);
  expect(await shown(page)).toEqual(expected);
  // Opening a facet fetches its values; it must not ask something else.
  await page.locator('details[data-facet="topic"] > summary').click();
  await expect(page.locator('details[data-facet="topic"] li:visible').first()).toBeVisible();
  await inState(page, 'ready');
  expect(await shown(page)).toEqual(expected);
});
