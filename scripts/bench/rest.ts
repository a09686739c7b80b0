import { spawnSync } from 'node:child_process';
import { setTimeout } from 'node:timers/promises';

const SECONDS = 70;

/**
 * Waits until what was deleted before is no longer in the way. For a minute after it is on disk, ext4 gives no file the
 * place of a deleted one and passes over each of them: creating a file then takes twenty times as long.
 *
 * @see https://github.com/torvalds/linux/blob/v6.12/fs/ext4/ialloc.c (`recently_deleted`)
 */
export async function rest(): Promise<void> {
  spawnSync('sync');
  await setTimeout(SECONDS * 1000);
}
