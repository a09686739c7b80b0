import type { Page } from '@playwright/test';
import { expect, test } from './fixture.ts';
import { KINDS } from './pages.ts';
import { settled } from './search/driver.ts';

test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } });

const ALONE = [
  'body > header a',
  'body > header input',
  'body > footer nav a',
  'main nav[aria-label] ol a[aria-label]',
  'td > a',
  'main summary',
  'main select',
  'main input:not([type="checkbox"])',
  'main label:has(input[type="checkbox"])',
  'main button',
].join();

/** Links, fields and buttons that stand alone, so far as they are lower than a finger needs. */
const tooLow = (page: Page) =>
  page.evaluate(
    (alone) =>
      [...document.querySelectorAll(alone)]
        .filter((element) => element.checkVisibility() && !element.closest('.visually-hidden, [hidden]'))
        .map((element) => ({ element, box: element.getBoundingClientRect() }))
        .filter(({ box }) => box.height > 1 && box.height < 44)
        .map(
          ({ box, element }) =>
            `${element.tagName} ${element.textContent.trim()}: ${box.height.toFixed(1)} px`,
        ),
    ALONE,
  );

test('a finger can hit what stands alone', async ({ page, problems }) => {
  test.setTimeout(120_000);
  problems.expect(/404/);
  const found: string[] = [];
  for (const { kind, path } of KINDS) {
    await page.goto(path);
    await settled(page);
    for (const each of await tooLow(page)) found.push(`${kind}: ${each}`);
  }
  expect(await page.evaluate(() => matchMedia('(pointer: coarse)').matches)).toBe(true);
  expect(found).toEqual([]);
});
