import type { Page } from '@playwright/test';
import { expect, test } from './fixture.ts';
import { KINDS } from './pages.ts';
import { settled } from './search/driver.ts';

const WIDTHS = [320, 360, 768, 1280, 1600];

/** What makes the page wider than its window: nothing, where the page is not. */
const overhanging = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const culprits = [...document.querySelectorAll('body *')]
      .filter((element) => element.getBoundingClientRect().right > clientWidth + 0.5)
      .map(
        (element) =>
          `${element.tagName.toLowerCase()}.${element.id || (element.getAttribute('class') ?? '')}`,
      );
    return [`${scrollWidth} px wide: ${culprits.slice(0, 8).join(' ')}`];
  });

test('nothing is wider than the window', async ({ page, problems }) => {
  test.setTimeout(120_000);
  problems.expect(/404/);
  const found: string[] = [];
  for (const { kind, path } of KINDS) {
    await page.goto(path);
    await settled(page);
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 800 });
      for (const each of await overhanging(page)) found.push(`${kind}, at ${width} px: ${each}`);
    }
  }
  expect(found).toEqual([]);
});
