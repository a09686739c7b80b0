import { strings } from '../../../src/strings/index.ts';
import { need } from '../archive.ts';
import { expect, test } from '../fixture.ts';
import { commonWord, oneWord } from '../words.ts';
import { count, field, found, inState, open } from './driver.ts';
import { having, valuesOf } from './expected.ts';

const words = strings.search;
const parts = '#understood li';
const notes = '#search-notes li';

test('what was understood stands above the results, and each part can be taken away', async ({ page }) => {
  const language = need(valuesOf('language')[0], 'language');
  await open(page, { q: `${commonWord} -"${oneWord.word}"`, language });
  await expect(page.locator(parts)).toHaveText(
    [
      /.+/,
      words.understood.word(commonWord, false),
      words.understood.without(words.understood.plain.word(oneWord.word)),
    ].map((text) => (typeof text === 'string' ? new RegExp(`^\\s*${text}`) : text)),
  );
  await page
    .getByRole('link', { name: words.understood.remove(words.understood.word(commonWord, false)) })
    .click();
  await inState(page, 'ready');
  await expect(field(page)).toHaveValue(`-"${oneWord.word}"`);
  await expect(count(page)).toBeFocused();
  const without = having({ language: [language] }).filter((article) => !oneWord.articles.includes(article));
  expect(await found(page)).toBe(without.length);
});

test('what was not understood is said, and the search goes on with what is left', async ({ page }) => {
  await open(page, { q: commonWord });
  const all = await found(page);
  await open(page, { q: `${commonWord} NEAR colour:red %` });
  expect(await found(page)).toBe(all);
  await expect(page.locator(notes)).toHaveCount(3);
});

test('a misspelt word is offered as it is written in the archive', async ({ page }) => {
  const misspelt = `${oneWord.word.slice(0, -1)}q`;
  await open(page, { q: misspelt });
  expect(await found(page)).toBe(0);
  await page.locator(notes).getByRole('link', { name: oneWord.word }).click();
  await inState(page, 'ready');
  expect(await found(page)).toBe(oneWord.articles.length);
});

test('where nothing is found, it is said what each part costs', async ({ page }) => {
  await open(page, { q: `"${oneWord.word}"`, from: '1800-01-01', to: '1800-12-31' });
  expect(await found(page)).toBe(0);
  const way = page.locator(notes).getByRole('link', { name: strings.articles(oneWord.articles.length) });
  await way.click();
  await inState(page, 'ready');
  expect(await found(page)).toBe(oneWord.articles.length);
});

test('every example of the help finds something', async ({ page }) => {
  test.setTimeout(120_000);
  await page.goto('search/help/');
  const examples = page.locator('main dt a');
  const addresses = await examples.evaluateAll((links) =>
    links.map((link) => (link as HTMLAnchorElement).href),
  );
  expect(addresses.length).toBeGreaterThan(8);
  for (const address of addresses) {
    await page.goto(address);
    await inState(page, 'ready');
    expect(await found(page), address).toBeGreaterThan(0);
    await expect(page.locator(notes), address).toHaveCount(0);
  }
});
