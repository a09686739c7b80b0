import { strings } from '../../src/strings/index.ts';
import { archive, need } from './archive.ts';
import { expect, test } from './fixture.ts';
import { addressesOf, field, found, inState, shown } from './search/driver.ts';
import { oneWord } from './words.ts';

const article = need(archive.articles[0], 'article');

test('a search is asked from any page', async ({ page }) => {
  await page.goto(article.href);
  const search = page.getByRole('search').getByRole('searchbox', { name: strings.search.label });
  await search.fill(oneWord.word);
  await search.press('Enter');
  await expect(page).toHaveURL(new RegExp(`/search/\\?q=${oneWord.word}$`));
  await inState(page, 'ready');
  await expect(field(page)).toHaveValue(oneWord.word);
  expect(await found(page)).toBe(oneWord.articles.length);
  expect(await shown(page)).toEqual(addressesOf(oneWord.articles));
});

test('an empty search leads to the search page, which waits', async ({ page }) => {
  await page.goto('');
  await page.getByRole('search').getByRole('searchbox').press('Enter');
  await expect(page).toHaveURL(/\/search\/\?q=$/);
  await inState(page, 'idle');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a search leads to a page that says what it needs', async ({ page }) => {
    await page.goto(article.href);
    const search = page.getByRole('search').getByRole('searchbox');
    await search.fill(oneWord.word);
    await search.press('Enter');
    await expect(page).toHaveURL(new RegExp(`/search/\\?q=${oneWord.word}$`));
    await expect(page.locator('noscript p')).toBeVisible();
  });
});
