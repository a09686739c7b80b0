import { archive, need } from '../archive.ts';
import { expect, test } from '../fixture.ts';
import { SAMPLE_WORDS, accentedWord, plain } from '../words.ts';
import { addressesOf, ask, expectFound, firstResults, found, headlines, results, shown } from './driver.ts';

test('a word finds the articles in which it stands, and no other', async ({ page }) => {
  await page.goto('search/');
  for (const { articles, word } of SAMPLE_WORDS) {
    await ask(page, word);
    expect(await found(page), word).toBe(articles.length);
    const whole = (await results(page).count()) === articles.length;
    const addresses = (await shown(page)).sort();
    expect(addressesOf(articles), word).toEqual(whole ? addresses : expect.arrayContaining(addresses));
  }
});

test('several words are found only together', async ({ page }) => {
  const frequent = need(SAMPLE_WORDS[0], 'word');
  for (const { articles, word } of SAMPLE_WORDS.slice(1)) {
    const together = articles.filter((article) => frequent.articles.includes(article));
    await expectFound(page, { q: `${word} ${frequent.word}` }, together);
  }
});

test('capitals and accents do not matter', async ({ page }) => {
  const { articles, word } = accentedWord;
  for (const text of [word, plain(word), word.toUpperCase()]) {
    const addresses = await firstResults(page, { q: text });
    expect(addresses, text).toEqual(expect.arrayContaining(addressesOf(articles)));
  }
});

test('a headline finds its article among the best', async ({ page }) => {
  await page.goto('search/');
  for (const article of archive.articles.slice(0, 5)) {
    await ask(page, article.headline);
    await expect(headlines(page).and(page.locator(`[href^="${article.href}"]`))).toHaveText(article.headline);
  }
});
