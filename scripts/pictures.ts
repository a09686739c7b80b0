import { mkdirSync, readFileSync, statSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { CHROMIUM_FLAGS, findChromium } from './chromium.ts';
import { serveSite } from './serve.ts';

const FOLDER = 'docs/pictures';

/** What CONTRIBUTING.md shows, taken from the built site: the newest article of a known day, and where it appears. */
const site = await serveSite({ directory: 'dist' });
const browser = await chromium.launch({
  executablePath: await findChromium(),
  args: [...CHROMIUM_FLAGS, '--hide-scrollbars'],
});
try {
  const articles = JSON.parse(readFileSync('dist/search/data/articles.json', 'utf8')) as [
    id: string,
    published: string,
  ][];
  const newest = articles.find(([, published]) => /^\d{4}-\d{2}-\d{2}$/.test(published));
  if (!newest) throw new Error('No article of the built site has a day, and so there is nothing to show.');
  const page = await browser.newPage({ viewport: { width: 1024, height: 760 }, reducedMotion: 'reduce' });
  mkdirSync(FOLDER, { recursive: true });
  await page.goto(`${site.url}articles/${newest[0]}/`);
  await take('article');
  await take('source', 'aside[aria-labelledby="original"]');
  await page.goto(`${site.url}articles/`);
  await take('list');

  async function take(name: string, selector?: string) {
    const path = `${FOLDER}/${name}.jpg`;
    await (selector ? page.locator(selector) : page).screenshot({ path, type: 'jpeg', quality: 60 });
    console.log(`${path}  ${Math.round(statSync(path).size / 1000)} kB`);
  }
} finally {
  await browser.close();
  await site.close();
}
