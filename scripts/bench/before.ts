import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { filesBelow } from '../../src/kept/files-below.ts';
import { BENCH } from './site.ts';

/*
 * What comes before something is measured, so that it does not depend on what was measured last.
 */

const ASIDE = join(BENCH, 'aside');

/**
 * Puts a folder out of the way, where there is one, and deletes nothing of it yet. For up to six minutes ext4 gives no
 * new file the place of a deleted one and passes over each of them, so that what is built meanwhile takes longer.
 *
 * @see https://github.com/torvalds/linux/blob/v6.12/fs/ext4/ialloc.c (`recently_deleted`)
 */
export function setAside(folder: string): void {
  if (!existsSync(folder)) return;
  mkdirSync(ASIDE, { recursive: true });
  renameSync(folder, join(mkdtempSync(join(ASIDE, 'former-')), basename(folder)));
}

/** Deletes all that was set aside. */
export const deleteSetAside = (): void => rmSync(ASIDE, { recursive: true, force: true });

/** Has the system write down what it holds, so that it does not while something is measured. */
export const writeDown = (): void => void spawnSync('sync');

/** Reads all files of these folders, so that they are in memory, as after an installation and while one writes. */
export function readAll(folders: readonly string[]): void {
  for (const folder of folders) for (const file of filesBelow(folder)) readFileSync(join(folder, file));
}
