import { need } from '../archive.ts';
import { expect, test } from '../fixture.ts';
import { SAMPLE_WORDS, commonWord } from '../words.ts';
import { articleAt, firstResults, found, inState, open, panel, options, results, shown } from './driver.ts';
import { having, valuesOf } from './expected.ts';

const frequent = need(SAMPLE_WORDS[0], 'word');
const newestFirst = frequent.articles.map(({ href }) => href);
const language = need(valuesOf('language')[0], 'language');
const ofLanguage = having({ language: [language] }).map(({ href }) => href);

test('newest first and oldest first are orders of time', async ({ page }) => {
  const newest = await firstResults(page, { q: frequent.word, sort: 'newest' });
  expect(newest).toEqual(newestFirst.slice(0, newest.length));
  const oldest = await firstResults(page, { q: frequent.word, sort: 'oldest' });
  expect(oldest).toEqual(newestFirst.toReversed().slice(0, oldest.length));
});

test('the order can be chosen in the form', async ({ page }) => {
  await open(page, { q: commonWord });
  for (const sort of ['oldest', 'newest']) {
    await page.locator('#sort').selectOption(sort);
    await inState(page, 'ready');
    await expect(page).toHaveURL(new RegExp(`sort=${sort}`));
    const days = (await shown(page)).map((address) => articleAt(address).first);
    expect(days).toEqual(sort === 'oldest' ? days.toSorted() : days.toSorted().reverse());
  }
});

test('without words the newest stand first', async ({ page }) => {
  await open(page, { language });
  expect(await shown(page)).toEqual(ofLanguage.slice(0, await results(page).count()));
});

test('page after page holds every result once, and keeps what was asked', async ({ page }) => {
  await open(page, { language });
  expect(await found(page)).toBe(ofLanguage.length);
  const all = await shown(page);
  const next = page.locator('#result-pages a[aria-current] >> xpath=../following-sibling::li[1]/a');
  for (let number = 2; number <= 3 && all.length < ofLanguage.length; number++) {
    await next.click();
    await expect(page).toHaveURL(new RegExp(`language=${language}&page=${number}$`));
    await inState(page, 'ready');
    await expect(page.locator('#results')).toHaveJSProperty('start', all.length + 1);
    all.push(...(await shown(page)));
  }
  expect(all).toEqual(ofLanguage.slice(0, all.length));
  await expect(next).toHaveCount(all.length < ofLanguage.length ? 1 : 0);
});

test('the last page of results can be opened afresh, and stays', async ({ page }) => {
  await open(page, { language });
  const size = await results(page).count();
  const last = Math.ceil(ofLanguage.length / size);
  await open(page, { language, page: String(last) });
  const expected = ofLanguage.slice((last - 1) * size);
  expect(await shown(page)).toEqual(expected);
  // Opening a facet fetches its values; it must not ask something else.
  await panel(page, 'topic').click();
  await expect(options(page, 'topic').first()).toBeVisible();
  await inState(page, 'ready');
  expect(await shown(page)).toEqual(expected);
});
