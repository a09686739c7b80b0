import type { Page } from '@playwright/test';
import { strings } from '../../src/strings/index.ts';
import { expect, test } from './fixture.ts';
import { KINDS } from './pages.ts';

const words = strings.formats;
const article = KINDS.find(({ kind }) => kind === 'article')!.path;

const opened = async (page: Page, summary: string) => {
  await page.goto(article);
  const details = page.locator('details', { has: page.locator('summary', { hasText: summary }) });
  await details.locator('summary').focus();
  await page.keyboard.press('Enter');
  return details;
};

for (const summary of [words.citeRecord, words.citeOriginal]) {
  test(`“${summary}” opens by keyboard and copies with one click`, async ({ context, page }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const details = await opened(page, summary);
    await expect(details).toHaveAttribute('open');
    const styles = Object.values(words.styles);
    await expect(details.getByRole('button')).toHaveCount(styles.length);
    for (const style of styles) {
      const entry = details.locator('dl > div', {
        has: page.locator('dt', { hasText: new RegExp(`^${style}$`) }),
      });
      await entry.getByRole('button').click();
      const status = details.locator('xpath=..').getByRole('status');
      await expect(status).toContainText(words.citation(style));
      await expect(entry.getByRole('button')).toContainText(words.copied);
      const copied = await page.evaluate(async () => {
        const [item] = await navigator.clipboard.read();
        const read = async (type: string) => (await item!.getType(type)).text();
        return { text: await read('text/plain'), html: await read('text/html') };
      });
      expect(copied.text).toBe(await entry.locator('dd').first().textContent());
      expect(copied.html).toContain('<i>');
    }
  });
}

test('where nothing can be copied, the citation is selected and the reader told', async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
  const details = await opened(page, words.citeRecord);
  await details.getByRole('button').first().click();
  await expect(page.locator('[role="status"][data-selected]')).toHaveText(words.selected);
  const selection = await page.evaluate(() => getSelection()?.toString());
  expect(selection).toBe(await details.locator('dd').first().textContent());
});

test('the files for reference managers are saved under names of their own', async ({ page }) => {
  const details = await opened(page, words.citeOriginal);
  for (const [ending, name] of Object.entries(words.fileNames)) {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      details.getByRole('link', { name, exact: true }).click(),
    ]);
    expect(download.suggestedFilename()).toBe(`${article.split('/').at(-2)!}.original.${ending}`);
  }
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the citations can be read and selected, and no button stands there for nothing', async ({ page }) => {
    const details = await opened(page, words.citeRecord);
    await expect(details.locator('dd').first()).toBeVisible();
    await expect(details.getByRole('button')).toHaveCount(0);
  });
});
