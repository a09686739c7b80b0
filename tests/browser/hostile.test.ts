import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { FIXTURES, expect, test } from './hostile/site.ts';

// One worker, and so one build.
test.describe.configure({ mode: 'default' });

const slugs = readdirSync(join(FIXTURES, 'harmless/articles/2019')).map((name) =>
  name.replace(/\.mdx?$/, ''),
);

/** What a script that ran would have left. */
const hasRun = () => 'ran' in globalThis;

test('odd articles are shown as they are written, and nothing of them runs or loads', async ({ page }) => {
  test.slow();
  await page.setViewportSize({ width: 360, height: 800 });
  for (const slug of slugs) {
    await page.goto(`articles/2019/${slug}/`);
    const main = page.locator('main');
    await expect(main.locator('.prose')).toHaveCount(1);
    await expect(
      main.locator('script:not([type="module"]), style, iframe, img, svg:not(svg.mark), form'),
    ).toHaveCount(0);
    expect(await page.evaluate(hasRun), slug).toBe(false);
    const ids = await page.locator('[id]').evaluateAll((elements) => elements.map(({ id }) => id));
    expect(new Set(ids).size, `${slug}: ${ids.join(' ')}`).toBe(ids.length);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
    expect(wide, `${slug} is wider than the window`).toBe(false);
  }
});

test('words that look like code are words', async ({ page }) => {
  await page.goto('articles/2019/headline-with-markup/');
  await expect(page.locator('h1')).toHaveText(
    '<script>alert(1)</script> and </title> are words of a headline',
  );
  await expect(page).toHaveTitle(/^<script>alert\(1\)<\/script> and <\/title> are words of a headline/);
  await page.goto('articles/2019/code-shows-html/');
  await expect(page.locator('.prose pre')).toContainText('</script><script>alert(1)</script>');
  await page.goto('articles/2019/mdx-figures/');
  await expect(page.locator('.prose strong')).toHaveText('<b>1</b>');
  await page.goto('articles/2019/title-with-quotation-marks/');
  await expect(page.locator('.prose a:not([data-digest])')).toHaveAttribute(
    'title',
    'x" onmouseover="alert(1)',
  );
  await page.locator('.prose a:not([data-digest])').hover();
});

test('lists and the search show odd headlines as words', async ({ page }) => {
  for (const path of ['', 'articles/', 'articles/2019/', 'organisations/lamp-union/', 'people/ada-brandt/']) {
    await page.goto(path);
    expect(await page.evaluate(hasRun), path).toBe(false);
  }
  await page.goto('search/?q=words');
  const headline = page.locator('#results li').filter({ hasText: '<script>alert(1)</script> and </title>' });
  await expect(headline).toHaveCount(1);
  expect(await page.evaluate(hasRun)).toBe(false);
});
