import type { Page } from '@playwright/test';
import { strings } from '../../../src/strings/index.ts';
import { FACETS } from '../../../src/search/facets.ts';
import { expect, test } from '../fixture.ts';
import { commonWord } from '../words.ts';
import { type Parameters, address, count, field, found, inState, open, results, stateOf } from './driver.ts';
import { having, valuesOf } from './expected.ts';

const TYPED = {
  markup: '<img src=x onerror="document.title=\'broken\'">',
  'a closing tag': '</output><script>alert(1)</script>',
  'an entity': '&lt;b&gt; &amp;',
  'a quotation mark': '"',
  'quotation marks in pairs': '"" ""',
  'a quotation left open': '"pacific',
  apostrophes: "'' OR 1=1 --",
  emoji: '🐟🌏',
  'an operator': 'AND',
  'an asterisk': '*',
  'a minus': '-',
  'a backslash': '\\',
  'a percentage': '%',
  brackets: '()[]{}',
  'a null': '\0',
  'no character at all': '\u200b\ufeff',
  'a control character': 'a\u0007b',
  'right to left': 'منتدى התאגדות',
  'right-to-left marks': '\u202eabc\u202c',
  Chinese: '太平洋',
  'five thousand characters': 'x'.repeat(5000),
  'a thousand words': 'pacific '.repeat(1000),
  'the name of a property': 'constructor __proto__ toString',
  null: 'null',
} as const;

const ODD: Record<string, Parameters> = {
  ...Object.fromEntries(
    Object.entries(TYPED)
      .filter(([, text]) => /[<\0\u200b]|^x|pacific /.test(text))
      .map(([name, q]) => [name, { q }]),
  ),
  ...Object.fromEntries(FACETS.map((facet) => [`an unknown ${facet}`, { [facet]: 'there-is-no-such' }])),
  'a value that is markup': { organisation: '"><img src=x>' },
  'the name of a property': { topic: ['__proto__', 'constructor'] },
  'a day that is none': { q: commonWord, from: 'yesterday' },
  'a day the calendar lacks': { q: commonWord, from: '2024-02-30', to: '2024-13-45' },
  'days in the wrong order': { from: '2024-12-31', to: '2024-01-01' },
  'an unknown order': { q: commonWord, sort: 'random' },
  'a page far out': { q: commonWord, page: '99999' },
  'a page that is none': { q: commonWord, page: ['-1', 'x', '1e9'] },
  'parameters nobody knows': { q: commonWord, utm_source: 'x', '': 'y', toString: 'z' },
  'empty parameters': { q: commonWord, organisation: '', year: ['', ''], from: '', sort: '', page: '' },
  'several questions': { q: [commonWord, 'other'] },
};

test('nothing that can be typed does harm', async ({ page }) => {
  test.setTimeout(120_000);
  await page.goto('search/');
  for (const [name, text] of Object.entries(TYPED)) {
    await test.step(name, async () => {
      await field(page).fill(text);
      await field(page).press('Enter');
      await answers(page);
      await expect(field(page)).toHaveValue(text);
    });
  }
});

for (const [name, parameters] of Object.entries(ODD)) {
  test(`an address with ${name} does no harm`, async ({ page }) => {
    await page.goto(address(parameters));
    await inState(page, 'ready');
    await answers(page);
    // It stays so: no later step takes the answer back.
    await page.evaluate(() => new Promise((idle) => requestIdleCallback(idle)));
    await inState(page, 'ready');
    if (parameters.q === commonWord) expect(await found(page)).toBeGreaterThan(0);
  });
}

/** The page has done what it can, has taken nothing for markup, and says what came of it. */
async function answers(page: Page) {
  await expect(stateOf(page)).toHaveAttribute('data-search-state', /^(?:ready|idle)$/);
  await expect(page.locator('main img, main script:not([src])')).toHaveCount(0);
  await expect(page).not.toHaveTitle('broken');
  if ((await stateOf(page).getAttribute('data-search-state')) === 'idle') {
    await expect(page.getByText(strings.search.idle)).toBeVisible();
    return;
  }
  await expect(count(page)).toBeVisible();
  const number = await found(page);
  expect(number).toBeGreaterThanOrEqual(0);
  if (number === 0) await expect(page.getByText(strings.search.nothing)).toBeVisible();
  else await expect(results(page).first()).toBeVisible();
}

test('an address that is wrongly encoded does no harm', async ({ page }) => {
  await page.goto('search/?q=%ED%A0%BD%FF%&organisation=%&year=%C3');
  await answers(page);
});

test('a value that does not exist stays removable', async ({ page }) => {
  const [known = ''] = valuesOf('organisation');
  await open(page, { organisation: [known, 'there-is-no-such'] });
  expect(await found(page)).toBe(having({ organisation: [known] }).length);
});

test('a day the calendar lacks is left aside', async ({ page }) => {
  await open(page, { q: commonWord });
  const all = await found(page);
  await open(page, { q: commonWord, from: '9998-02-30' });
  expect(await found(page)).toBe(all);
});
