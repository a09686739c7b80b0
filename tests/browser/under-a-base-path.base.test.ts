import { strings } from '../../src/strings/index.ts';
import { archive, need } from './archive.ts';
import { expect, test } from './fixture.ts';
import { ask, field, found, headlines, inState } from './search/driver.ts';
import { oneWord } from './words.ts';

const organisation = need(
  archive.organisations.find(({ articles }) => articles.length > 0),
  'organisation with an article',
);
const article = need(organisation.articles[0], 'article');

/** The fixture fails on any request that leaves the base path. */
test('home, organisation, article and search all stay under the base path', async ({ baseURL, page }) => {
  const base = new URL(baseURL ?? '').pathname;
  expect(base).not.toBe('/');
  await page.goto('');
  await page
    .getByRole('navigation', { name: strings.nav.main })
    .getByRole('link', { name: strings.nav.organisations })
    .click();
  await page.locator('main').getByRole('link', { name: organisation.name, exact: true }).click();
  await expect(page).toHaveURL(base + organisation.href.slice(1));
  await page.locator('main').getByRole('link', { name: article.headline }).click();
  await expect(page).toHaveURL(base + article.href.slice(1));

  const search = page.getByRole('search').getByRole('searchbox');
  await search.fill(oneWord.word);
  await search.press('Enter');
  await expect(page).toHaveURL(`${base}search/?q=${oneWord.word}`);
  await inState(page, 'ready');
  expect(await found(page)).toBe(oneWord.articles.length);
  await headlines(page).first().click();
  const href = base + need(oneWord.articles[0], 'article').href.slice(1);
  await expect(page).toHaveURL(({ pathname }) => pathname === href);
  await expect(page.locator('h1')).toHaveText(need(oneWord.articles[0], 'article').headline);
});

test('every address on the home page and an article leads below the base path', async ({ baseURL, page }) => {
  const base = new URL(baseURL ?? '').pathname;
  for (const path of ['', article.href.slice(1), 'search/']) {
    await page.goto(path);
    const addresses = await page
      .locator('[href^="/"], [src^="/"], [action^="/"]')
      .evaluateAll((elements) =>
        elements.flatMap((element) =>
          ['href', 'src', 'action'].flatMap((name) => element.getAttribute(name) ?? []),
        ),
      );
    expect(addresses.length).toBeGreaterThan(0);
    expect(addresses.filter((address) => !address.startsWith(base))).toEqual([]);
  }
});

test('the search page works under the base path, typed and narrowed', async ({ page }) => {
  await page.goto('search/');
  await ask(page, oneWord.word);
  await expect(field(page)).toHaveValue(oneWord.word);
  await page.locator('input[name="year"]:visible').first().check();
  await inState(page, 'ready');
  expect(await found(page)).toBe(oneWord.articles.length);
});

test('what is not there answers 404 with links below the base path', async ({ page, problems }) => {
  problems.expect(/404/);
  const response = await page.goto('there/is/nothing/here/');
  expect(response?.status()).toBe(404);
  await page.locator('main').getByRole('link', { name: strings.nav.home }).click();
  await expect(page.locator('h1')).toBeVisible();
});
