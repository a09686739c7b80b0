import type { Page } from '@playwright/test';
import { expect, test } from '../fixture.ts';
import { commonWord, oneWord, otherWord } from '../words.ts';
import { addressesOf, count, field, found, inState, shown, stateOf } from './driver.ts';
import { hold } from './hold.ts';

/** Notes every text that the count shows from now on. */
const noteCounts = (page: Page) =>
  page.evaluate(() => {
    const notes: string[] = [];
    Object.assign(globalThis, { notes });
    const output = document.querySelector('output');
    if (!output) throw new Error('The page has no output.');
    new MutationObserver(() => notes.push(output.textContent)).observe(output, { childList: true });
  });

const notedCounts = (page: Page) => page.evaluate(() => (globalThis as unknown as { notes: string[] }).notes);

test('results come while one types', async ({ page }) => {
  await page.goto('search/');
  await field(page).pressSequentially(commonWord);
  await expect(page).toHaveURL(new RegExp(`q=${commonWord}$`));
  await inState(page, 'ready');
  expect(await found(page)).toBeGreaterThan(0);
  await expect(field(page)).toBeFocused();
});

test('the last search wins, though the data of the one before comes later', async ({ page }) => {
  const release = await hold(page, '**/search/data/article/**', { firstOnly: true });
  await page.goto('search/');
  await noteCounts(page);

  const asked = page.waitForRequest('**/search/data/article/**');
  await field(page).fill(oneWord.word);
  await field(page).press('Enter');
  const first = await asked;
  await expect(stateOf(page)).toHaveAttribute('data-search-state', 'searching');

  await field(page).fill(otherWord.word);
  await field(page).press('Enter');
  await inState(page, 'ready');
  expect(await shown(page)).toEqual(addressesOf(otherWord.articles));

  release();
  const response = await first.response();
  await response?.finished();
  await field(page).fill(commonWord);
  await field(page).press('Enter');
  await inState(page, 'ready');
  const notes = await notedCounts(page);
  expect(notes.filter((note) => note.includes(oneWord.word))).toEqual([]);
  expect(notes.at(-1)).toContain(commonWord);
  await expect(count(page)).toContainText(commonWord);
});

test('an answer that is overtaken while the index loads is dropped', async ({ page }) => {
  const release = await hold(page, '**/*.pf_index');
  await page.goto('search/');
  await noteCounts(page);
  const asked = page.waitForRequest('**/*.pf_index');
  for (const { word } of [oneWord, otherWord]) {
    await field(page).fill(word);
    await field(page).press('Enter');
  }
  await asked;
  release();
  await inState(page, 'ready');
  expect(await shown(page)).toEqual(addressesOf(otherWord.articles));
  expect((await notedCounts(page)).filter((note) => note.includes(oneWord.word))).toEqual([]);
});
