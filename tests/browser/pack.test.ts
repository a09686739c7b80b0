import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { PACK_NAME, packSite } from '../../scripts/pack.ts';
import { serveSite } from '../../scripts/serve.ts';
import { OUTPUT } from '../../scripts/test/steps.ts';
import { strings } from '../../src/strings/index.ts';
import { archive, need } from './archive.ts';
import { test as base, expect } from './fixture.ts';
import { ask, found, headlines, inState } from './search/driver.ts';
import { oneWord } from './words.ts';

const hasPython = spawnSync('python3', ['--version']).status === 0;

interface Served {
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** Serves a folder as the README.txt of the ZIP says, or plainly where there is no Python. */
async function serve(directory: string): Promise<Served> {
  if (!hasPython) {
    console.log('The ZIP is served without Python, since there is no python3 on this machine.');
    return serveSite({ directory });
  }
  const server = spawn('python3', ['-u', '-m', 'http.server', '0', '--bind', '127.0.0.1'], {
    cwd: directory,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const [said] = (await once(server.stdout, 'data')) as [Buffer];
  const url = need(/\((http:\S+)\)/.exec(said.toString())?.[1], 'address that Python serves at');
  const closed = once(server, 'close');
  return {
    url,
    close: async () => {
      server.kill();
      await closed;
    },
  };
}

function unzip(file: string, to: string) {
  for (const [name, bytes] of Object.entries(unzipSync(readFileSync(file)))) {
    mkdirSync(dirname(join(to, name)), { recursive: true });
    writeFileSync(join(to, name), bytes);
  }
}

/** The fixture fails on whatever leaves the address that is served, so that no network is needed. */
const test = base.extend<object, { unpacked: { directory: string; url: string } }>({
  unpacked: [
    async ({}, use) => {
      mkdirSync(OUTPUT, { recursive: true });
      const folder = mkdtempSync(join(OUTPUT, 'pack-'));
      const zip = join(folder, `${PACK_NAME}.zip`);
      await packSite('dist', zip);
      unzip(zip, folder);
      const directory = join(folder, PACK_NAME);
      const { close, url } = await serve(directory);
      await use({ directory, url });
      await close();
      rmSync(folder, { recursive: true });
    },
    // Packing takes seconds, and on a busy machine more than a test may.
    { scope: 'worker', timeout: 120_000 },
  ],
  baseURL: async ({ unpacked }, use) => use(unpacked.url),
});

test.describe.configure({ mode: 'serial' });

test('the ZIP, unpacked and served by its README.txt, can be browsed', async ({ page, unpacked }) => {
  const readme = readFileSync(join(unpacked.directory, 'README.txt'), 'utf8');
  expect(readme).toContain('python3 -m http.server 8000 --bind 127.0.0.1\n');
  const organisation = need(
    archive.organisations.find(({ articles }) => articles.length > 0),
    'organisation with an article',
  );
  const article = need(organisation.articles[0], 'article');
  await page.goto('');
  await page
    .getByRole('navigation', { name: strings.nav.main })
    .getByRole('link', { name: strings.nav.organisations })
    .click();
  await page.locator('main').getByRole('link', { name: organisation.name, exact: true }).click();
  await page.locator('main').getByRole('link', { name: article.headline }).click();
  await expect(page.locator('h1')).toHaveText(article.headline);
  await expect(page).toHaveURL(new URL(article.href, unpacked.url).href);
});

test('the ZIP, unpacked and served by its README.txt, can be searched', async ({ page }) => {
  const [article] = oneWord.articles;
  await page.goto('');
  const search = page.getByRole('search').getByRole('searchbox');
  await search.fill(oneWord.word);
  await search.press('Enter');
  await inState(page, 'ready');
  expect(await found(page)).toBe(oneWord.articles.length);
  await ask(page, `"${need(article, 'article').headline}"`);
  await headlines(page).first().click();
  await expect(page.locator('h1')).toHaveText(need(article, 'article').headline);
});
