import { archive, need } from './archive.ts';
import { expect, test } from './fixture.ts';
import { field, inState, shown } from './search/driver.ts';

/** A headline with characters that an address cannot hold as they are. */
const article = need(
  archive.articles.find(({ headline }) => /[^\p{ASCII}]/u.test(headline) && headline.includes(' ')),
  'article with such a headline',
);

/** What a browser does that has learned the search from a page and is given words in its address bar. */
test('the address bar searches the archive', async ({ baseURL, page }) => {
  await page.goto('about/');
  const href = await page.locator('head link[rel="search"]').getAttribute('href');
  const xml = await (await page.request.get(need(href ?? undefined, 'description of the search'))).text();
  const template = need(/type="text\/html" template="([^"]+)"/.exec(xml)?.[1], 'template');
  const words = `"${article.headline}"`;
  const { pathname, search } = new URL(template.replace('{searchTerms}', encodeURIComponent(words)));
  await page.goto(new URL(pathname + search, baseURL).href);
  await inState(page, 'ready');
  await expect(field(page)).toHaveValue(words);
  expect(await shown(page)).toContain(article.href);
});
