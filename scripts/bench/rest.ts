import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { filesBelow } from '../../src/kept/files-below.ts';

const SECONDS = 70;

/**
 * Waits until what was deleted before is no longer in the way. For a minute after it is on disk, ext4 gives no file the
 * place of a deleted one and passes over each of them: creating a file then takes twenty times as long.
 *
 * While nothing is done some systems put files out of their memory. What the build reads is read, so that it is there as
 * after an installation and while one writes.
 *
 * @param folders what the build reads; nothing where programs are compared, of which none is to have it ready
 * @see https://github.com/torvalds/linux/blob/v6.12/fs/ext4/ialloc.c (`recently_deleted`)
 */
export async function rest(folders: readonly string[] = []): Promise<void> {
  spawnSync('sync');
  await setTimeout(SECONDS * 1000);
  for (const folder of folders) for (const file of filesBelow(folder)) readFileSync(join(folder, file));
}
