import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { install, thisMachine, waysToInstall } from './chromium/install.ts';
import { installedChromium, starts } from './chromium/installed.ts';

/** Flags for a closed network, where a browser that calls home waits, and for root, whom Chromium's sandbox refuses. */
export const CHROMIUM_FLAGS: readonly string[] = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];

/**
 * The path of a Chromium that starts: `CHROMIUM_PATH`, an installed Chrome or Chromium, Playwright's own, or one
 * installed now (which it says).
 *
 * @throws if `CHROMIUM_PATH` names no file, or no Chromium can be had.
 */
export async function findChromium(): Promise<string> {
  const named = process.env.CHROMIUM_PATH;
  if (named !== undefined && named !== '') {
    if (existsSync(named)) return named;
    throw new Error(`CHROMIUM_PATH names "${named}", where there is no file.`);
  }

  const found = foundHere();
  if (found !== undefined) return found;

  for (const way of waysToInstall(thisMachine())) {
    console.log(`No Chromium was found on this machine. ${way.says} …`);
    const isInstalled = await install(way);
    const path = isInstalled ? foundHere() : undefined;
    if (path !== undefined) return path;
    console.log(`${way.says}: that did not work.`);
  }
  throw new Error(
    'No Chromium was found and none could be installed: install Chrome or Chromium, or set CHROMIUM_PATH to one.',
  );
}

function foundHere(): string | undefined {
  const own = chromium.executablePath();
  return installedChromium() ?? (starts(own) ? own : undefined);
}

if (import.meta.main) {
  try {
    console.log(await findChromium());
  } catch (error) {
    console.error((error as Error).message);
    process.exit(1);
  }
}
