import { FACETS, OPEN_FACETS } from '../../../src/search/facets.ts';
import { strings } from '../../../src/strings/index.ts';
import { expect, test } from '../fixture.ts';
import { commonWord } from '../words.ts';
import { addressesOf, box, boxes, countBeside, everyResult, found, inState, open } from './driver.ts';
import { crossing, having, twoValues, valuesOf } from './expected.ts';

/** So many values of a facet are tried. */
const TRIED = 8;

for (const facet of OPEN_FACETS) {
  test(`the count beside each ${facet} is the number found when it is chosen`, async ({ page }) => {
    await open(page, { q: commonWord });
    const options = page.locator(`li:has(> label > input[name="${facet}"]):visible`);
    const number = Math.min(TRIED, await options.count());
    expect(number).toBeGreaterThan(0);
    for (let index = 0; index < number; index++) {
      const option = options.nth(index);
      const promised = await countBeside(option);
      expect(promised).toBeGreaterThan(0);
      await option.getByRole('checkbox').check();
      await inState(page, 'ready');
      expect(await found(page), await option.innerText()).toBe(promised);
      await option.getByRole('checkbox').uncheck();
      await inState(page, 'ready');
    }
  });
}

test('what is counted beside a value is what the archive holds of it', async ({ page }) => {
  const [language] = valuesOf('language');
  await open(page, { language: [language ?? ''] });
  for (const facet of OPEN_FACETS) {
    for (const value of valuesOf(facet).slice(0, TRIED)) {
      const option = page.locator('li', { has: box(page, facet, value) });
      const expected = having({ language: [language ?? ''], [facet]: [value] }).length;
      expect(Number(await option.locator('.count').textContent()), `${facet} ${value}`).toBe(expected);
    }
  }
});

test('two values of one facet find the articles of either', async ({ page }) => {
  const [one, other] = twoValues('organisation');
  await open(page, { organisation: one });
  const alone = await found(page);
  await box(page, 'organisation', other).check();
  await inState(page, 'ready');
  expect(await found(page)).toBe(having({ organisation: [one, other] }).length);
  expect(await found(page)).toBeGreaterThan(alone);
});

test('values of two facets find only the articles of both', async ({ page }) => {
  const [organisation, year] = crossing('organisation', 'year');
  await open(page, { organisation });
  const alone = await found(page);
  await box(page, 'year', year).check();
  await inState(page, 'ready');
  expect(await found(page)).toBe(having({ organisation: [organisation], year: [year] }).length);
  expect(await found(page)).toBeLessThan(alone);
});

for (const facet of FACETS) {
  test(`the address narrows by ${facet}`, async ({ page }) => {
    const [value = ''] = valuesOf(facet);
    const expected = addressesOf(having({ [facet]: [value] }));
    expect((await everyResult(page, { [facet]: value })).sort()).toEqual(expected);
    await expect(box(page, facet, value)).toBeChecked();
    await expect(boxes(page, facet).and(page.locator(':checked'))).toHaveCount(1);
  });
}

test('an address may name several values of several facets', async ({ page }) => {
  const organisation = twoValues('organisation');
  const publisher = twoValues('publisher');
  const expected = addressesOf(having({ organisation, publisher }));
  expect((await everyResult(page, { organisation, publisher })).sort()).toEqual(expected);
});

test('a facet that is opened shows its values with their counts', async ({ page }) => {
  await open(page, { q: commonWord });
  const closed = FACETS.filter((facet) => !OPEN_FACETS.includes(facet));
  for (const facet of closed) {
    await page
      .locator('summary', { hasText: new RegExp(`^\\s*${strings.search.facets[facet]}\\s*$`) })
      .click();
    const first = page.locator(`li:has(> label > input[name="${facet}"]):visible`).first();
    await expect(first).toBeVisible();
    expect(await countBeside(first)).toBeGreaterThan(0);
  }
});

test('before anything is asked, what can be chosen stands there with its counts', async ({ page }) => {
  await page.goto('search/');
  for (const facet of OPEN_FACETS) {
    const [value = ''] = valuesOf(facet);
    const option = page.locator('li', { has: box(page, facet, value) });
    await expect(option).toBeVisible();
    expect(await countBeside(option)).toBe(having({ [facet]: [value] }).length);
  }
  const [organisation = ''] = valuesOf('organisation');
  await box(page, 'organisation', organisation).check();
  await inState(page, 'ready');
  expect(await found(page)).toBe(having({ organisation: [organisation] }).length);
});
