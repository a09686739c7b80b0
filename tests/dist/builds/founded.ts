import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { namesIn, namesOfContent } from '../names.ts';
import { build } from './build.ts';

it('an archive begun with `npm run new -- archive` is built as it is', { timeout: 120_000 }, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'founded-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const root = join(folder, 'archive');
  expect(spawnSync(process.execPath, ['scripts/new/archive.ts', root]).status).toBe(0);
  symlinkSync(resolve('node_modules'), join(root, 'node_modules'));
  const out = join(folder, 'site');
  const { output, status } = await build({ root, out });
  expect(status, output).toBe(0);
  for (const page of ['articles/2024/example-article/', 'about/', 'places/', '']) {
    const html = readFileSync(join(out, page, 'index.html'), 'utf8');
    expect(html, page).toContain('Example Archive');
    expect(html, page).not.toMatch(/\b(undefined|NaN)\b/);
    expect(namesIn(html, namesOfContent()), page).toEqual([]);
  }
});
