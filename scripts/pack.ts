import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream, rmSync } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { parseArgs } from 'node:util';
import { site } from '../src/site.ts';
import { readme } from './pack/readme.ts';
import { zipSite } from './pack/zip.ts';

/** Where the site is built that goes into the ZIP. */
const BUILT = 'node_modules/.pack';

/** The name of the ZIP without its ending, and of the folder in it. */
export const PACK_NAME = site.name.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, '-');

/**
 * Writes one ZIP of a built site, from which it can be browsed and searched without a network. Its bytes depend on
 * the files alone: not on when, where and in which order they were written.
 *
 * @param directory a site that was built for the root of its address
 * @param file where the ZIP goes
 * @returns how many files are in it
 * @throws if there is no site, or one built under a base path
 */
export async function packSite(directory: string, file: string): Promise<number> {
  const address = process.env.SITE_URL ?? site.address;
  const { count, stream } = zipSite(directory, { folder: PACK_NAME, readme: readme(PACK_NAME, address) });
  await pipeline(stream, createWriteStream(file));
  return count;
}

/** Builds the site for the root, whatever base path it is published under. */
async function build(directory: string): Promise<void> {
  const env = { ...process.env, BASE_PATH: '/', OUT_DIR: directory };
  const child = spawn(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build'], {
    env,
    stdio: 'inherit',
  });
  const [status] = (await once(child, 'close')) as [number | null];
  if (status !== 0) throw new Error('The site could not be built: see the messages above.');
}

if (import.meta.main) {
  try {
    const { values } = parseArgs({ options: { dir: { type: 'string' }, out: { type: 'string' } } });
    const { dir = BUILT, out = `${PACK_NAME}.zip` } = values;
    if (values.dir === undefined) await build(BUILT);
    const count = await packSite(dir, out);
    rmSync(BUILT, { recursive: true, force: true });
    console.log(`\n  ${count} files are in ${out}. Its README.txt says how to read it.\n`);
  } catch (error) {
    console.error((error as Error).message);
    process.exitCode = 1;
  }
}
