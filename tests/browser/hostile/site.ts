import { rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { serveSite } from '../../../scripts/serve.ts';
import { buildWell, freshFolder, smallContent } from '../../dist/builds/build.ts';
import { test as base } from '../fixture.ts';

export { expect } from '../fixture.ts';

export const FIXTURES = resolve('tests/fixtures/hostile');

/** As any test of the site, on the small archive with the odd files laid over it: built and served once a worker. */
export const test = base.extend<object, { oddSite: string }>({
  oddSite: [
    async ({}, use) => {
      const folder = freshFolder();
      const content = smallContent(folder, { also: 'hostile/harmless' });
      await buildWell({ content, out: join(folder, 'out') });
      const site = await serveSite({ directory: join(folder, 'out') });
      await use(site.url);
      await site.close();
      rmSync(folder, { recursive: true });
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  baseURL: ({ oddSite }, use) => use(oddSite),
});
