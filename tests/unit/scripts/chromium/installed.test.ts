import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test, vi } from 'vitest';
import { findChromium } from '../../../../scripts/chromium.ts';
import { installedChromium, starts } from '../../../../scripts/chromium/installed.ts';

const folder = mkdtempSync(join(tmpdir(), 'browsers-'));
afterAll(() => rmSync(folder, { recursive: true }));

function browser(name: string, status: number): string {
  const path = join(folder, name);
  writeFileSync(path, `#!/bin/sh\n[ "$1" = --version ] && exit ${status}\nexit 9\n`);
  chmodSync(path, 0o755);
  return path;
}

test.skipIf(process.platform === 'win32')(
  'takes the first on the PATH that starts, the headless shell before the whole browser',
  () => {
    const broken = browser('google-chrome', 127);
    const sound = browser('chromium', 0);
    expect([starts(broken), starts(sound), starts(join(folder, 'none'))]).toEqual([false, true, false]);
    expect(installedChromium({ PATH: `/nowhere:${folder}` })).toBe(sound);
    const shell = browser('chromium-headless-shell', 0);
    expect(installedChromium({ PATH: `/nowhere:${folder}` })).toBe(shell);
  },
);

test('CHROMIUM_PATH wins, and has to name a file', async () => {
  vi.stubEnv('CHROMIUM_PATH', process.execPath);
  expect(await findChromium()).toBe(process.execPath);
  vi.stubEnv('CHROMIUM_PATH', join(folder, 'none'));
  await expect(findChromium()).rejects.toThrow(/^CHROMIUM_PATH names ".*none", where there is no file\.$/);
});
