import { type Page } from '@playwright/test';
import { strings } from '../../src/strings/index.ts';
import { expect, test } from './fixture.ts';
import { commonWord, oneWord } from './words.ts';

const words = strings.search.quick;
const dialog = (page: Page) => page.locator('dialog.quick-search');
const field = (page: Page) => dialog(page).getByRole('searchbox');
const links = (page: Page) => dialog(page).locator('li a');

for (const keys of ['/', 'Control+k', 'Meta+k']) {
  test(`${keys} opens the quick search from any page, which finds as one types`, async ({ page }) => {
    await page.goto('about/');
    await page.keyboard.press(keys);
    await expect(dialog(page)).toBeVisible();
    await expect(field(page)).toBeFocused();
    await page.keyboard.type(oneWord.word);
    await expect(dialog(page).getByRole('status')).toHaveText(strings.articles(oneWord.articles.length));
    await page.keyboard.press('ArrowDown');
    await expect(links(page).first()).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(({ pathname }) => pathname === oneWord.articles[0]?.href);
  });
}

test.describe('while it is loaded', () => {
  const LOADED = /\/dialog\.[^/]*\.js$/;

  /** Goes to a page on which the quick search is loaded only when `arrive` is called. */
  async function slowly(page: Page) {
    const arrived = Promise.withResolvers();
    await page.route(LOADED, async (route) => {
      await arrived.promise;
      await route.continue();
    });
    await page.goto('about/');
    const asked = page.waitForRequest(LOADED);
    await page.keyboard.press('/');
    await asked;
    return { arrive: () => arrived.resolve(undefined) };
  }

  test('what is typed is kept for it', async ({ page }) => {
    const { arrive } = await slowly(page);
    await page.keyboard.type(`${oneWord.word}x/`);
    await page.keyboard.press('Backspace');
    await page.keyboard.press('Backspace');
    arrive();
    await expect(dialog(page).getByRole('status')).toHaveText(strings.articles(oneWord.articles.length));
    await page.keyboard.type('z');
    await expect(field(page)).toHaveValue(`${oneWord.word}z`);
  });

  test('Enter searches for it', async ({ page }) => {
    const { arrive } = await slowly(page);
    await page.keyboard.type(oneWord.word);
    await page.keyboard.press('Enter');
    arrive();
    await expect(page).toHaveURL(
      ({ pathname, search }) =>
        pathname.endsWith('/search/') && new URLSearchParams(search).get('q') === oneWord.word,
    );
  });

  test('Escape takes it back, and the page has its keys again', async ({ page }) => {
    const { arrive } = await slowly(page);
    await page.keyboard.type('lost');
    await page.keyboard.press('Escape');
    const loaded = page.waitForResponse(/\/dialog\.[^/]*\.css$/);
    arrive();
    await loaded;
    await page.keyboard.press('Tab');
    await expect(page.locator(':focus')).toHaveCount(1);
    await expect(dialog(page)).toBeHidden();
    await page.keyboard.press('/');
    await expect(field(page)).toHaveValue('');
  });
});

test('nothing of the quick search is loaded before it is asked for', async ({ page }) => {
  const loaded: string[] = [];
  page.on('request', (request) => loaded.push(new URL(request.url()).pathname));
  await page.goto('about/', { waitUntil: 'networkidle' });
  const before = loaded.length;
  expect(loaded.filter((path) => /dialog|pagefind|search\/data/.test(path))).toEqual([]);
  await page.keyboard.press('/');
  await expect(dialog(page)).toBeVisible();
  expect(loaded.length).toBeGreaterThan(before);
});

test('what answers is loaded when it opens', async ({ page }) => {
  await page.goto('about/');
  const engine = page.waitForRequest(/\/search\/data\/engine\.json$/);
  const dates = page.waitForRequest(/\/search\/data\/dates\.json$/);
  await page.keyboard.press('/');
  await Promise.all([engine, dates]);
});

test('arrows go round, and escape closes and gives the focus back', async ({ page }) => {
  await page.goto('about/');
  const link = page.locator('main a').first();
  await link.focus();
  await page.keyboard.press('Control+k');
  await field(page).fill(commonWord);
  await expect(links(page).first()).toBeVisible();
  await page.keyboard.press('ArrowUp');
  await expect(links(page).last()).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(field(page)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toBeHidden();
  await expect(link).toBeFocused();
});

test('recent searches stay on the device, and can be forgotten', async ({ page }) => {
  await page.goto('about/');
  await page.keyboard.press('/');
  await expect(field(page)).toBeFocused();
  await page.keyboard.type(commonWord);
  await expect(links(page).first()).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.locator('main[data-search-state="ready"]')).toBeVisible();
  await page.goto('about/');
  await page.keyboard.press('/');
  await expect(links(page)).toHaveText([commonWord]);
  await dialog(page).getByRole('button', { name: words.clear }).click();
  await expect(links(page)).toHaveCount(0);
  await page.reload();
  await page.keyboard.press('/');
  await expect(dialog(page)).toBeVisible();
  await expect(links(page)).toHaveCount(0);
});

test('a slash that is typed into a field is a slash', async ({ page }) => {
  await page.goto('about/');
  await page.locator('#search-field').fill('a');
  await page.locator('#search-field').press('/');
  await expect(page.locator('#search-field')).toHaveValue('a/');
  await expect(dialog(page)).toHaveCount(0);
});
