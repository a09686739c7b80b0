import type { Page } from '@playwright/test';
import { strings } from '../../src/strings/index.ts';
import { archive, need } from './archive.ts';
import { expect, test } from './fixture.ts';

const words = strings.passages;
const article = need(archive.articles[0], 'article');
const passages = (page: Page) => page.locator('.prose :has(> a[data-digest])');
const first = (page: Page) => passages(page).first();
const linkIn = (page: Page) => first(page).locator('> a[data-digest]');

async function idAndDigest(page: Page): Promise<{ id: string; digest: string }> {
  const id = (await first(page).getAttribute('id')) ?? '';
  return { id, digest: (await linkIn(page).getAttribute('data-digest')) ?? '' };
}

/** What the address says of the first passage of the article. */
async function arriveAt(page: Page, address: (id: string, digest: string) => string) {
  await page.goto(article.href);
  const { digest, id } = await idAndDigest(page);
  await page.goto('about:blank');
  await page.goto(article.href + address(id, digest));
  return id;
}

test.describe('the link of a passage', () => {
  test('appears at its right on hover, and no other with it', async ({ page }) => {
    await page.goto(article.href);
    await expect(linkIn(page)).toHaveCSS('opacity', '0');
    await first(page).hover();
    await expect(linkIn(page)).toHaveCSS('opacity', '1');
    const shown = page.locator('.prose a[data-digest]').evaluateAll((links) => {
      return links.filter((link) => getComputedStyle(link).opacity === '1').length;
    });
    expect(await shown).toBe(1);
    const [link, passage] = [await linkIn(page).boundingBox(), await first(page).boundingBox()];
    expect(link?.x).toBeGreaterThanOrEqual((passage?.x ?? 0) + (passage?.width ?? 0) - 1);
    expect(Math.min(link?.width ?? 0, link?.height ?? 0)).toBeGreaterThanOrEqual(24);
  });

  test('appears on focus', async ({ page }) => {
    await page.goto(article.href);
    await page.locator('.summary').click();
    await page.keyboard.press('Tab');
    await expect(linkIn(page)).toBeFocused();
    await expect(linkIn(page)).toHaveCSS('opacity', '1');
    expect(await linkIn(page).getAttribute('aria-label')).toBe(words.link((await idAndDigest(page)).id));
  });

  test('copies the address with the digest, and says so', async ({ baseURL, context, page }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto(`${article.href}?w=000000&from=somewhere`);
    const { digest, id } = await idAndDigest(page);
    await first(page).hover();
    await linkIn(page).click();
    await expect(page.getByRole('status').and(page.locator('[data-passage-words]'))).toHaveText(words.copied);
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toBe(new URL(`${article.href}?w=${digest}#${id}`, baseURL).href);
    await page.goto('about:blank');
    await page.goto(copied);
    await expect(page.locator(`[id="${id}"]:target`)).toBeInViewport();
    await expect(page.locator('.passage-notice')).toHaveCount(0);
  });

  test('is followed where nothing can be copied, so that the address can be taken from above', async ({
    page,
  }) => {
    await page.addInitScript(() => {
      Object.defineProperty(navigator.clipboard, 'writeText', {
        value: () => Promise.reject(new Error('denied')),
      });
    });
    await page.goto(article.href);
    const { digest, id } = await idAndDigest(page);
    await first(page).hover();
    await linkIn(page).click();
    await expect(page).toHaveURL(new RegExp(`\\?w=${digest}#${id}$`));
  });

  test('is not printed', async ({ page }) => {
    await page.emulateMedia({ media: 'print' });
    await page.goto(article.href);
    await expect(first(page)).toBeVisible();
    await expect(linkIn(page)).toBeHidden();
  });
});

test.describe('on a screen that is touched', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 360, height: 800 } });

  test('the link stands there from the start, as large as a finger', async ({ page }) => {
    await page.goto(article.href);
    await expect(linkIn(page)).toHaveCSS('opacity', '1');
    const box = await linkIn(page).boundingBox();
    expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44);
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the link leads to its passage, which is marked', async ({ page }) => {
    await page.goto(article.href);
    const unmarked = await first(page).evaluate((element) => getComputedStyle(element).backgroundColor);
    const id = (await idAndDigest(page)).id;
    await first(page).hover();
    await linkIn(page).click();
    await expect(page).toHaveURL(new RegExp(`${article.href}#${id}$`));
    await expect(first(page)).not.toHaveCSS('background-color', unmarked);
  });
});

test.describe('who comes by a link to a passage', () => {
  test('of the same wording is told nothing', async ({ page }) => {
    const id = await arriveAt(page, (found, digest) => `?w=${digest}#${found}`);
    await expect(page.locator(`[id="${id}"]:target`)).toBeInViewport();
    await expect(page.locator('.passage-notice')).toHaveCount(0);
  });

  test('of another wording is told so there', async ({ page }) => {
    const id = await arriveAt(page, (found) => `?w=000000#${found}`);
    const notice = page.locator(`[id="${id}"] > .passage-notice`);
    await expect(notice).toHaveText(words.changed);
    await expect(notice).toBeInViewport();
    await expect(page.locator('link[rel="canonical"]')).toHaveAttribute(
      'href',
      new RegExp(`${article.href}$`),
    );
  });

  test('that has been taken out is told so above the text', async ({ page }) => {
    await arriveAt(page, () => '?w=000000#z9z9');
    await expect(page.locator('.prose > .passage-notice:first-child')).toHaveText(words.gone);
  });

  test('is led to the last revision that names the passage', async ({ page }) => {
    await page.goto(article.href);
    const { id } = await idAndDigest(page);
    const revisions = ['k2k2', `m4tz ${id}`, id, 'k2k2'].map(
      (named, index) => `<li id="revision-${String(index + 1)}" data-passages="${named}">Changed</li>`,
    );
    await page.route('**/*', async (route) => {
      if (!route.request().isNavigationRequest()) return route.fallback();
      const answer = await route.fetch();
      const html = (await answer.text()).replace(
        '<section class="record"',
        `<ol>${revisions.join('')}</ol>$&`,
      );
      return route.fulfill({ response: answer, body: html });
    });
    for (const [fragment, revision] of [
      [id, 3],
      ['m4tz', 2],
    ] as const) {
      await page.goto('about:blank');
      await page.goto(`${article.href}?w=000000#${fragment}`);
      const link = page.locator('.passage-notice').getByRole('link', { name: words.revision });
      await link.click();
      await expect(page.locator(`#revision-${String(revision)}:target`)).toBeInViewport();
    }
  });

  test('of the page itself is told nothing', async ({ page }) => {
    for (const fragment of ['original', 'main', 'record', 'k2']) {
      await page.goto('about:blank');
      await page.goto(`${article.href}?w=000000#${fragment}`);
      await expect(page.locator('.passage-notice')).toHaveCount(0);
    }
  });
});
