import { defineConfig } from '@playwright/test';
import { CHROMIUM_FLAGS, findChromium } from './scripts/chromium.ts';
import { BASE_BUILD, OUTPUT } from './scripts/test/steps.ts';

const executablePath = await findChromium();
// Every worker reads this file again, and so finds the browser at once.
process.env.CHROMIUM_PATH = executablePath;

/** The first of the two ports that are served while the tests run. */
const port = Number(process.env.TEST_PORT ?? 4331);
const site = { directory: 'dist', base: '/', port };
const underBase = { directory: BASE_BUILD.OUT_DIR, base: BASE_BUILD.BASE_PATH, port: port + 1 };

function url({ base, port }: typeof site): string {
  return `http://127.0.0.1:${port}${base}`;
}

function server(served: typeof site) {
  return {
    command: `"${process.execPath}" scripts/serve.ts --dir ${served.directory} --port ${served.port}`,
    env: { BASE_PATH: served.base },
    url: url(served),
    reuseExistingServer: false,
  };
}

export default defineConfig({
  testDir: 'tests/browser',
  outputDir: `${OUTPUT}/browser`,
  fullyParallel: true,
  forbidOnly: 'CI' in process.env,
  // More than there are cores: a page waits as often as it works.
  workers: 3,
  retries: 0,
  // Longer than a shared processor stands still; how fast a page is, no test says.
  timeout: 120_000,
  expect: { timeout: 30_000 },
  reporter: [['list'], ['json', { outputFile: `${OUTPUT}/browser.json` }]],
  use: {
    browserName: 'chromium',
    headless: true,
    launchOptions: { executablePath, args: [...CHROMIUM_FLAGS] },
    serviceWorkers: 'block',
  },
  projects: [
    { name: 'site', testIgnore: '**/*.base.test.ts', use: { baseURL: url(site) } },
    { name: 'base', testMatch: '**/*.base.test.ts', use: { baseURL: url(underBase) } },
  ],
  webServer: [server(site), server(underBase)],
});
