import { readFileSync, readdirSync } from 'node:fs';
// Not the project's own `test`: here pages do what no page may do, and the policy is to stop them.
import { expect, test } from '@playwright/test';
import { markdownToHtml } from 'satteri';
import { KINDS } from './pages.ts';

const FOLDER = 'tests/fixtures/hostile/refused/articles/2019/';

/** The policy says nothing of where a page may send its reader: against that only the check and the cleaning help. */
const SENT_AWAY = ['html-meta-refresh.md'];

/** What never ends takes all that follows for its own, and so has a page for itself. */
const ENDLESS = /-(?:cdata|math|open|plaintext|processing|template|textarea|unclosed)\.md$/;

test('a text that nobody checked or cleaned runs no script under the policy', async ({ baseURL, page }) => {
  const outside: string[] = [];
  const dialogs: string[] = [];
  page.on('dialog', (dialog) => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  await page.route(
    (url) => !url.href.startsWith(baseURL!),
    (route) => {
      outside.push(route.request().url());
      return route.abort();
    },
  );
  const article = await (await page.request.get(KINDS.find(({ kind }) => kind === 'article')!.path)).text();
  const policy = /<meta http-equiv="content-security-policy"[^>]*>/.exec(article)?.[0];
  expect(policy).toBeDefined();
  let html = '';
  await page.route('**/hostile/', (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: html }),
  );
  const names = readdirSync(FOLDER).filter((name) => name.endsWith('.md') && !SENT_AWAY.includes(name));
  const endless = names.filter((name) => ENDLESS.test(name));
  expect(names.length).toBeGreaterThan(60);
  expect(endless.length).toBeGreaterThan(5);
  const ran: string[][] = [];
  for (const together of [
    names.filter((name) => !endless.includes(name)),
    ...endless.map((name) => [name]),
  ]) {
    const bodies = together.map((name) =>
      readFileSync(FOLDER + name, 'utf8').replace(/^---\n[\s\S]*?\n---\n/, ''),
    );
    const texts = bodies.map((body) => markdownToHtml(body).html).join('');
    html = `<!doctype html><html lang="en"><head>${policy}<title>x</title></head><body>${texts}`;
    await page.goto('hostile/');
    for (const link of await page.locator('a:is([href^="javascript:" i], [href^="vbscript:" i])').all()) {
      await link.dispatchEvent('click');
    }
    if (await page.evaluate(() => 'ran' in globalThis)) ran.push(together);
  }
  expect({ dialogs, outside, ran }).toEqual({ dialogs: [], outside: [], ran: [] });
});
