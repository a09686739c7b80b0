import { strings } from '../../src/strings/index.ts';
import { archive, need } from './archive.ts';
import { expect, test } from './fixture.ts';

const linked = archive.articles.find(({ source }) => source.url !== undefined);
const article = need(linked ?? archive.articles[0], 'article');

for (const colorScheme of ['light', 'dark'] as const) {
  test(`an article prints with its source and its address, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme, media: 'print' });
    await page.goto(article.href);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.locator('.prose')).toBeVisible();

    const card = page.getByRole('complementary', { name: strings.source.title });
    await expect(card).toBeVisible();
    await expect(card).toContainText(article.source.publisher.name);
    if (article.source.url !== undefined) await expect(card).toContainText(article.source.url);
    const address = await page.locator('link[rel="canonical"]').getAttribute('href');
    await expect(page.getByText(address ?? '', { exact: true })).toBeVisible();

    for (const furniture of [
      page.locator('body > header'),
      page.locator('body > footer'),
      page.locator('nav'),
      page.locator('form'),
      page.getByText(strings.article.report),
    ]) {
      for (const each of await furniture.all()) await expect(each).toBeHidden();
    }
    await expect(page.locator('html')).toHaveCSS('background-color', 'rgb(255, 255, 255)');
    await expect(page.locator('.prose')).toHaveCSS('color', 'rgb(23, 25, 30)');
  });
}

test('a list prints without its furniture', async ({ page }) => {
  const organisation = need(
    archive.organisations.find(({ articles }) => articles.length > 0),
    'organisation with an article',
  );
  await page.emulateMedia({ media: 'print' });
  await page.goto(organisation.href);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByText(organisation.articles[0]?.headline ?? '')).toBeVisible();
  for (const each of await page.locator('nav, form, body > header, body > footer').all()) {
    await expect(each).toBeHidden();
  }
});
