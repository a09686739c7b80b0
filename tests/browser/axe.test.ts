import type { Page } from '@playwright/test';
import axe from 'axe-core';
import { expect, test } from './fixture.ts';
import { KINDS } from './pages.ts';
import { settled } from './search/driver.ts';

/** Every rule of axe, those it leaves off included; of WCAG's level AAA none. */
const EVERY_RULE = axe.getRules().filter(({ tags }) => !tags.includes('wcag2aaa'));
const OF_COLOUR = EVERY_RULE.filter(({ tags }) => tags.includes('cat.color'));

/** Every rule narrow and wide, by day and by night; colours in every combination. */
const VIEWS = [
  { width: 360, colorScheme: 'light', rules: EVERY_RULE },
  { width: 360, colorScheme: 'dark', rules: OF_COLOUR },
  { width: 1280, colorScheme: 'light', rules: OF_COLOUR },
  { width: 1280, colorScheme: 'dark', rules: EVERY_RULE },
] as const;

const violations = (page: Page, rules: readonly { ruleId: string }[]): Promise<string[]> =>
  page.evaluate(
    async (values) => {
      const options = { resultTypes: ['violations' as const], runOnly: { type: 'rule' as const, values } };
      const { violations: found } = await axe.run(document, options);
      return found.flatMap(({ id, nodes }) =>
        nodes.map(({ html, target }) => `${id}: ${target.join(' ')} ${html}`),
      );
    },
    rules.map(({ ruleId }) => ruleId),
  );

for (const { kind, path } of KINDS) {
  test(`axe finds nothing on: ${kind}`, async ({ page, problems }) => {
    test.setTimeout(60_000);
    if (kind === '404') problems.expect(/404/);
    await page.goto(path);
    await settled(page);
    await page.evaluate(axe.source);
    const found: string[] = [];
    for (const { colorScheme, rules, width } of VIEWS) {
      await page.setViewportSize({ width, height: 800 });
      await page.emulateMedia({ colorScheme });
      for (const violation of await violations(page, rules)) {
        found.push(`${width} ${colorScheme} ${violation}`);
      }
    }
    expect(found).toEqual([]);
  });
}
