import { test } from './fixture.ts';
import { fullDay, openOn, shows } from './reader-day.ts';

test('under a base path too the home page shows the reader’s own day', async ({ baseURL, page }) => {
  await openOn(page, fullDay);
  await shows(page, fullDay, new URL(baseURL ?? '').pathname);
});
