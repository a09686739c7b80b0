import { mkdirSync, readFileSync, statSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { CHROMIUM_FLAGS, findChromium } from './chromium.ts';
import { serveSite } from './serve.ts';

const FOLDER = 'docs/pictures';

/** What CONTRIBUTING.md shows, taken from the built site: an article, the card of its original, a list. */
const site = await serveSite({ directory: 'dist' });
const browser = await chromium.launch({
  executablePath: await findChromium(),
  args: [...CHROMIUM_FLAGS, '--hide-scrollbars'],
});
try {
  const page = await browser.newPage({ viewport: { width: 1024, height: 760 }, reducedMotion: 'reduce' });
  mkdirSync(FOLDER, { recursive: true });
  await openNewest();
  await take('article');
  await take('source', 'aside[aria-labelledby="original"]');
  await page.goto(`${site.url}articles/`);
  await take('list');

  /** The newest article of a known day whose original's headline is known. */
  async function openNewest() {
    const data = readFileSync('dist/search/data/articles.json', 'utf8');
    for (const [id, published] of JSON.parse(data) as [id: string, published: string][]) {
      if (!/^\d{4}-\d{2}-\d{2}$/.test(published)) continue;
      await page.goto(`${site.url}articles/${id}/`);
      if ((await page.locator('aside[aria-labelledby="original"] .headline').count()) > 0) return;
    }
    throw new Error(
      'No article of the built site has a day and a headline of its original: there is nothing to show.',
    );
  }

  async function take(name: string, selector?: string) {
    const path = `${FOLDER}/${name}.jpg`;
    await (selector ? page.locator(selector) : page).screenshot({ path, type: 'jpeg', quality: 60 });
    console.log(`${path}  ${Math.round(statSync(path).size / 1000)} kB`);
  }
} finally {
  await browser.close();
  await site.close();
}
