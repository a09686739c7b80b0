import { join } from 'node:path';
import { cacheDirectory } from '../schemas/folder.ts';
import { type FileStore, openFileStore } from './files.ts';
import { openStore, type Store, type Tally, type Use } from './store.ts';

interface Open {
  stores: Map<string, Store>;
  files: Map<string, FileStore>;
  /** Whether the run has not asked for all that the next may ask for. */
  isPart?: boolean;
}

/** The pages are bundled and the integration is not, so each has this module for itself; the thread they share. */
const shared = globalThis as { keptResults?: Open };
const open = (): Open => (shared.keptResults ??= { stores: new Map(), files: new Map() });

const folder = join(cacheDirectory, 'kept');

/** The values of a kind that earlier builds have made, read once a run. */
export const kept = (kind: string): Store => opened(open().stores, kind, openStore);

/** The same for files. */
export const keptFiles = (kind: string): FileStore => opened(open().files, kind, openFileStore);

function opened<S>(stores: Map<string, S>, kind: string, openOne: (kind: string, folder: string) => S): S {
  const store = stores.get(kind) ?? openOne(kind, folder);
  stores.set(kind, store);
  return store;
}

/** Says that this run does not ask for all that the next may ask for, so that nothing is let go. */
export function notWhole(): void {
  open().isPart = true;
}

/** What a thread has had of one kind. */
export interface KeptUse {
  kind: string;
  isFiles: boolean;
  use: Use;
}

/** What this thread has made and taken of every kind, for the thread that settles. */
export function keptUse(): KeptUse[] {
  const { files, stores } = open();
  const of = (kinds: Map<string, Pick<Store, 'use'>>, isFiles: boolean) =>
    Array.from(kinds, ([kind, store]) => ({ kind, isFiles, use: store.use() }));
  return [...of(stores, false), ...of(files, true)];
}

/** Counts what another thread has made and taken. */
export function addKeptUse(uses: KeptUse[]): void {
  for (const { isFiles, kind, use } of uses) (isFiles ? keptFiles(kind) : kept(kind)).add(use);
}

/**
 * Writes what the run has made, and forgets it.
 *
 * @param whole whether the run has asked for all that the next may ask for
 */
export function settleKept(whole: boolean): { kind: string; tally: Tally }[] {
  const { files, isPart = false, stores } = open();
  delete shared.keptResults;
  return [...stores, ...files].map(([kind, store]) => ({ kind, tally: store.settle(whole && !isPart) }));
}
