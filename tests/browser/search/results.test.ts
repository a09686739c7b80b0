import { dateParts } from '../../../src/archive/dates.ts';
import { archive, need } from '../archive.ts';
import { expect, test } from '../fixture.ts';
import { commonWord, oneWord, plain } from '../words.ts';
import { articleAt, count, found, headlines, open, results } from './driver.ts';

test('a result shows headline, date, organisations and a passage with the word marked', async ({ page }) => {
  await open(page, { q: commonWord });
  await expect(results(page)).not.toHaveCount(0);
  for (const result of await results(page).all()) {
    const link = result.locator(':is(h2, h3) a');
    const article = articleAt(new URL((await link.getAttribute('href')) ?? '', page.url()).pathname);
    await expect(link).toHaveText(article.headline);
    const times = await result
      .locator('time')
      .evaluateAll((all) => all.map((time) => time.getAttribute('datetime')));
    expect(times).toEqual(dateParts(article.published).map(({ datetime }) => datetime));
    for (const { short } of article.organisations) await expect(result).toContainText(short);
    expect(plain(await result.locator('mark').first().innerText())).toContain(commonWord.slice(0, 4));
  }
});

test('a result of one word leads to the article', async ({ page }) => {
  const article = need(oneWord.articles[0], 'article');
  await open(page, { q: oneWord.word });
  await expect(results(page)).toHaveCount(1);
  await headlines(page).click();
  await expect(page).toHaveURL(({ pathname }) => pathname === article.href);
  await expect(page.locator('h1')).toHaveText(article.headline);
});

test('a passage shows the words found in their place', async ({ page }) => {
  await open(page, { q: oneWord.word });
  await expect(results(page).locator('mark').first()).toHaveText(new RegExp(`^${oneWord.word}`, 'i'));
});

test('the count is the number found, and names what was asked', async ({ page }) => {
  await open(page, { q: commonWord });
  await expect(count(page)).toContainText(String(await found(page)));
  await expect(count(page)).toContainText(commonWord);
  await expect(page).toHaveTitle(new RegExp(commonWord));
});

test('an article whose day is not known is shown without one', async ({ page }) => {
  const article = need(
    archive.articles.find(({ precision }) => precision !== 'day'),
    'article whose day is not known',
  );
  await open(page, { q: article.headline });
  const result = results(page).filter({ has: page.locator(`a[href^="${article.href}"]`) });
  await expect(result.locator('time')).toHaveCount(article.published.split('/').length);
  await expect(result.locator('time').first()).toHaveAttribute(
    'datetime',
    article.published.split('/')[0] ?? '',
  );
});
