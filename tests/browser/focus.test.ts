import type { Page } from '@playwright/test';
import { strings } from '../../src/strings/index.ts';
import { expect, test } from './fixture.ts';
import { KINDS } from './pages.ts';
import { settled } from './search/driver.ts';

const LOOKED_AT = ['home', 'article', 'organisation', 'year', 'search with results'];

test('the first stop of the keyboard leads past the furniture', async ({ page }) => {
  for (const { path } of KINDS.filter(({ kind }) => LOOKED_AT.includes(kind))) {
    await page.goto(path);
    await settled(page);
    await page.keyboard.press('Tab');
    const skip = page.getByRole('link', { name: strings.skip });
    await expect(skip).toBeFocused();
    await expect(skip).toBeInViewport({ ratio: 1 });
    expect((await skip.boundingBox())?.height).toBeGreaterThan(20);
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/#main$/);
    await page.keyboard.press('Tab');
    await expect(page.locator('main :focus')).toHaveCount(1);
  }
});

/** What the focus looks like where it is now; nothing where it has left the page. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body) return undefined;
    const { outlineColor, outlineStyle, outlineWidth } = getComputedStyle(element);
    const box = element.getBoundingClientRect();
    // The button within a field of days has the browser's own ring; the field itself then matches no :focus.
    const within = element.matches('[type="date"]:not(:focus)');
    return {
      name: `${element.tagName} ${element.id || element.textContent.trim().slice(0, 40)}`,
      ringed:
        within ||
        (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2 && !outlineColor.endsWith(', 0)')),
      seen: box.width > 1 && box.height > 1 && box.bottom > 0 && box.top < innerHeight,
    };
  });

const STOPS = 60;

for (const { kind, path } of KINDS.filter((each) => LOOKED_AT.includes(each.kind))) {
  test(`the focus is seen wherever it is: ${kind}`, async ({ page }) => {
    await page.goto(path);
    await settled(page);
    const unseen: string[] = [];
    let stops = 0;
    for (; stops < STOPS; stops++) {
      await page.keyboard.press('Tab');
      const focus = await focused(page);
      if (!focus) break;
      if (!focus.ringed || !focus.seen)
        unseen.push(`${focus.name}: ${focus.ringed ? 'not in view' : 'no ring'}`);
    }
    expect(stops).toBeGreaterThan(10);
    expect(unseen).toEqual([]);
  });
}
