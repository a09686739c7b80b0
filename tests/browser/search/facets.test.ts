import { FACETS, OPEN_FACETS } from '../../../src/search/facets.ts';
import { strings } from '../../../src/strings/index.ts';
import { need } from '../archive.ts';
import { expect, test } from '../fixture.ts';
import { commonWord } from '../words.ts';
import { box, boxes, countBeside, expectFound, found, inState, open, options, panel } from './driver.ts';
import { crossing, having, twoValues, valuesOf } from './expected.ts';

/** So many values of a facet are tried. */
const TRIED = 8;

for (const facet of OPEN_FACETS) {
  test(`the count beside each ${facet} is the number found when it is chosen`, async ({ page }) => {
    await open(page, { q: commonWord });
    const offered = options(page, facet);
    const number = Math.min(TRIED, await offered.count());
    expect(number).toBeGreaterThan(0);
    for (let index = 0; index < number; index++) {
      const option = offered.nth(index);
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
      if (expected === 0) await expect(option).toBeHidden();
      else expect(await countBeside(option), `${facet} ${value}`).toBe(expected);
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

test('the address narrows by every facet', async ({ page }) => {
  test.setTimeout(120_000);
  for (const facet of FACETS) {
    await test.step(facet, async () => {
      const value = need(valuesOf(facet)[0], `value of ${facet}`);
      await expectFound(page, { [facet]: value }, having({ [facet]: [value] }));
      await expect(box(page, facet, value)).toBeChecked();
      await expect(boxes(page, facet).and(page.locator(':checked'))).toHaveCount(1);
    });
  }
});

test('an address may name several values of several facets', async ({ page }) => {
  const organisation = twoValues('organisation');
  const publisher = twoValues('publisher');
  await expectFound(page, { organisation, publisher }, having({ organisation, publisher }));
});

test('a facet that is opened shows its values with their counts', async ({ page }) => {
  await open(page, { q: commonWord });
  for (const facet of FACETS.filter((each) => !OPEN_FACETS.includes(each))) {
    await expect(panel(page, facet)).toHaveText(strings.search.facets[facet]);
    await panel(page, facet).click();
    const first = options(page, facet).first();
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
