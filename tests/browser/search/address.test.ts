import { expect, test } from '../fixture.ts';
import { articlesOfCommonWord, commonWord, oneWord, otherWord } from '../words.ts';
import { ask, box, count, field, found, headlines, inState, open, shown } from './driver.ts';
import { crossing } from './expected.ts';

test('the address keeps all that was asked, and opened afresh gives the same', async ({ context, page }) => {
  const [organisation, year] = crossing('organisation', 'year', articlesOfCommonWord);
  await page.goto('search/');
  await ask(page, commonWord);
  await box(page, 'organisation', organisation).check();
  await inState(page, 'ready');
  await box(page, 'year', year).check();
  await inState(page, 'ready');
  await page.locator('#sort').selectOption('oldest');
  await inState(page, 'ready');
  await page.locator('#from').fill(`${year}-01-01`);
  await page.locator('#to').fill(`${year}-12-31`);
  await page.locator('#to').blur();
  await expect(page).toHaveURL(
    new RegExp(
      `\\?q=${commonWord}&organisation=${organisation}&year=${year}&from=${year}-01-01&to=${year}-12-31&sort=oldest$`,
    ),
  );
  await inState(page, 'ready');

  const fresh = await context.newPage();
  await fresh.goto(page.url());
  await inState(fresh, 'ready');
  expect(await shown(fresh)).toEqual(await shown(page));
  expect(await found(fresh)).toBe(await found(page));
  await expect(field(fresh)).toHaveValue(commonWord);
  await expect(box(fresh, 'organisation', organisation)).toBeChecked();
  await expect(box(fresh, 'year', year)).toBeChecked();
  await expect(fresh.locator('#sort')).toHaveValue('oldest');
  await expect(fresh.locator('#from')).toHaveValue(`${year}-01-01`);
  await expect(fresh.locator('#to')).toHaveValue(`${year}-12-31`);
});

test('back and forward go from search to search', async ({ page }) => {
  const [organisation] = crossing('organisation', 'year', articlesOfCommonWord);
  await page.goto('search/');
  await ask(page, oneWord.word);
  await ask(page, commonWord);
  const unfiltered = await shown(page);
  await box(page, 'organisation', organisation).check();
  await inState(page, 'ready');
  const filtered = await found(page);

  await page.goBack();
  await expect(page).toHaveURL(new RegExp(`\\?q=${commonWord}$`));
  await inState(page, 'ready');
  await expect(box(page, 'organisation', organisation)).not.toBeChecked();
  expect(await shown(page)).toEqual(unfiltered);

  await page.goBack();
  await inState(page, 'ready');
  await expect(field(page)).toHaveValue(oneWord.word);
  expect(await found(page)).toBe(oneWord.articles.length);

  await page.goBack();
  await inState(page, 'idle');
  await expect(field(page)).toHaveValue('');

  for (let step = 0; step < 3; step++) await page.goForward();
  await inState(page, 'ready');
  await expect(box(page, 'organisation', organisation)).toBeChecked();
  await expect(count(page)).toHaveAttribute('data-count', String(filtered));
});

test('a search typed at leisure does not push the one before it out of the history', async ({ page }) => {
  await page.goto('search/');
  await ask(page, oneWord.word);
  await field(page).clear();
  for (const letter of otherWord.word) {
    await field(page).press(letter);
    const typed = await field(page).inputValue();
    await expect(page).toHaveURL(new RegExp(`q=${typed}$`));
  }
  await field(page).press('Enter');
  await inState(page, 'ready');
  // One step back, two at most where the emptied field counts as one; not a step for every letter.
  await page.goBack();
  if (!(await field(page).inputValue())) await page.goBack();
  await expect(page).toHaveURL(new RegExp(`q=${oneWord.word}$`));
  await expect(field(page)).toHaveValue(oneWord.word);
});

test('back from an article the results stand as they were', async ({ page }) => {
  await open(page, { q: commonWord, sort: 'oldest' });
  const before = await shown(page);
  await headlines(page).first().click();
  await expect(page).toHaveURL(({ pathname }) => pathname === before[0]);
  await page.goBack();
  await inState(page, 'ready');
  expect(await shown(page)).toEqual(before);
});

test('searching again for the same leaves no second entry in the history', async ({ page }) => {
  await page.goto('search/');
  await page.goto(`search/?q=${oneWord.word}%20${commonWord}`);
  await inState(page, 'ready');
  const before = await page.evaluate(() => history.length);
  await field(page).press('Enter');
  await inState(page, 'ready');
  expect(await page.evaluate(() => history.length)).toBe(before);
});
