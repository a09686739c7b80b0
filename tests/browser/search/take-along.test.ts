import { readFile } from 'node:fs/promises';
import { strings } from '../../../src/strings/index.ts';
import { expect, test } from '../fixture.ts';
import { commonWord } from '../words.ts';
import { found, open, shown } from './driver.ts';

const { formats } = strings.search.download;

for (const [format, name] of Object.entries(formats)) {
  test(`what was found is taken along as ${name}, with the search in it`, async ({ page }) => {
    await open(page, { q: commonWord, sort: 'oldest' });
    const total = await found(page);
    const [first = ''] = await shown(page);
    const saving = page.waitForEvent('download');
    await page.locator('#take-along').getByRole('button', { name, exact: true }).click();
    const saved = await saving;
    const text = await readFile(await saved.path(), 'utf8');
    expect(text).toContain(page.url());
    expect(text.indexOf(first)).toBeGreaterThan(0);
    const count = { csv: /^\d{4}\//gm, json: /^ {6}"id": "\d{4}\//gm, ris: /^TY {2}-/gm, bibtex: /^@/gm }[
      format
    ]!;
    expect(text.match(count)).toHaveLength(total);
    await expect(page.locator('#take-along output')).toContainText(String(total));
  });
}
