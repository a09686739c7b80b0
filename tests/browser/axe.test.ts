import type { Page } from '@playwright/test';
import axe from 'axe-core';
import { expect, test } from './fixture.ts';
import { KINDS } from './pages.ts';
import { settled } from './search/driver.ts';

const WIDTHS = [360, 1280];
const SCHEMES = ['light', 'dark'] as const;

/** Every rule of axe, those it leaves off included; of WCAG's level AAA none. */
const RULES = Object.fromEntries(
  axe.getRules().map(({ ruleId, tags }) => [ruleId, { enabled: !tags.includes('wcag2aaa') }]),
);

const violations = (page: Page): Promise<string[]> =>
  page.evaluate(async (rules) => {
    const { violations: found } = await axe.run(document, { resultTypes: ['violations'], rules });
    return found.flatMap(({ id, nodes }) =>
      nodes.map(({ html, target }) => `${id}: ${target.join(' ')} ${html}`),
    );
  }, RULES);

for (const { kind, path } of KINDS) {
  test(`axe finds nothing on: ${kind}`, async ({ page, problems }) => {
    if (kind === '404') problems.expect(/404/);
    await page.goto(path);
    await settled(page);
    await page.evaluate(axe.source);
    const found: string[] = [];
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 800 });
      for (const colorScheme of SCHEMES) {
        await page.emulateMedia({ colorScheme });
        for (const violation of await violations(page)) found.push(`${width} ${colorScheme} ${violation}`);
      }
    }
    expect(found).toEqual([]);
  });
}
