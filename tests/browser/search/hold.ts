import type { Page } from '@playwright/test';

/**
 * Keeps back the answers to requests for `pattern`; with `firstOnly`, only those for the first address asked for.
 *
 * @returns what lets them through
 */
export async function hold(page: Page, pattern: string, { firstOnly = false } = {}): Promise<() => void> {
  const { promise: released, resolve: release } = Promise.withResolvers<undefined>();
  let first: string | undefined;
  await page.route(pattern, async (route) => {
    const address = route.request().url();
    first ??= address;
    if (!firstOnly || address === first) await released;
    await route.continue();
  });
  return () => release(undefined);
}
