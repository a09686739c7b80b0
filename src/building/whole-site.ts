import { existsSync, realpathSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroConfig, AstroIntegration } from 'astro';
import { digest } from '../kept/digest.ts';

/**
 * Where a site is built until it is whole, and where the one it follows stands while they change places. That one then
 * waits where the next is built, which has most of its files as well (`writing/clearing.ts`).
 */
const NEXT = '.next';
const nextOf = (site: string) => `${site}${NEXT}`;
const formerOf = (site: string) => `${site}.former`;

const folderOf = (outDir: URL) => fileURLToPath(outDir).replace(/[\\/]$/, '');

/** The folder of the site whose next one is built there. */
export const siteOf = (outDir: URL) => folderOf(outDir).slice(0, -NEXT.length);

/** The file in which a build keeps something of its site for the next one. */
export const keptOf = ({ cacheDir, outDir }: AstroConfig, name: string, ending: string) =>
  join(fileURLToPath(cacheDir), 'kept', `${name}-${digest(siteOf(outDir)).slice(0, 8)}.${ending}`);

/**
 * Builds into a folder beside the site's and puts it in the site's place when all is done, the checks of what was
 * built included. A build that fails or is broken off leaves the last good site as it is. It stands behind all
 * integrations that add to the site or check it.
 */
export function wholeSite(): AstroIntegration {
  let site = '';
  return {
    name: 'whole-site',
    hooks: {
      'astro:config:setup': ({ command, config, updateConfig }) => {
        if (command !== 'build') return;
        // With any other, such as that of a test runner, Vite would have pages be those of `npm run dev`.
        process.env.NODE_ENV = 'production';
        const folder = folderOf(config.outDir);
        site = existsSync(folder) ? realpathSync(folder) : folder;
        putBack(site);
        updateConfig({
          outDir: pathToFileURL(`${nextOf(site)}/`),
          // What is to be taken over is there already.
          vite: { build: { emptyOutDir: false } },
        });
      },
      'astro:build:done': () => replace(site),
    },
  };
}

/** Undoes half a change of places, where a build was broken off between its two steps. */
export function putBack(site: string) {
  if (!existsSync(site) && existsSync(formerOf(site))) renameSync(formerOf(site), site);
}

/**
 * Puts the next site in the place of the present one.
 *
 * @throws Error where a folder cannot be moved; the present site is left
 */
export function replace(site: string): void {
  const [former, next] = [formerOf(site), nextOf(site)];
  try {
    rmSync(former, { recursive: true, force: true });
    if (existsSync(site)) renameSync(site, former);
    renameSync(next, site);
  } catch (error) {
    putBack(site);
    throw new Error(
      `The new site is whole, in “${next}”, but cannot take the place of “${site}”: ${(error as Error).message}. Move it there, or build into another folder with OUT_DIR.`,
    );
  }
  if (existsSync(former)) renameSync(former, next);
}
