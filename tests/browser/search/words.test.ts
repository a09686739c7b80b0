import { archive, need, textOf } from '../archive.ts';
import { expect, test } from '../fixture.ts';
import { SAMPLE_WORDS, accentedWord, plain } from '../words.ts';
import { addressesOf, ask, everyResult, found, headlines, results, shown } from './driver.ts';

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

test('every page of a frequent word is found', async ({ page }) => {
  const { articles, word } = need(SAMPLE_WORDS[0], 'word');
  expect((await everyResult(page, { q: word })).sort()).toEqual(addressesOf(articles));
});

test('capitals and accents do not matter', async ({ page }) => {
  const stands = archive.articles.filter((article) => plain(textOf(article)).includes(plain(accentedWord)));
  for (const text of [accentedWord, plain(accentedWord), accentedWord.toUpperCase()]) {
    const addresses = await everyResult(page, { q: text });
    expect(addresses, text).toEqual(expect.arrayContaining(addressesOf(stands)));
  }
});

test('a headline finds its article among the best', async ({ page }) => {
  await page.goto('search/');
  for (const article of archive.articles.slice(0, 5)) {
    await ask(page, article.headline);
    await expect(headlines(page).and(page.locator(`[href="${article.href}"]`))).toHaveText(article.headline);
  }
});

test('several words are found only together', async ({ page }) => {
  const frequent = need(SAMPLE_WORDS[0], 'word');
  for (const { articles, word } of SAMPLE_WORDS.slice(1)) {
    const together = articles.filter((article) => frequent.articles.includes(article));
    const addresses = await everyResult(page, { q: `${word} ${frequent.word}` });
    expect(addresses.sort(), word).toEqual(addressesOf(together));
  }
});
