import { readFileSync, rmSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { digest } from './digest.ts';
import { filesBelow } from './files-below.ts';
import { replaceFile } from './lines.ts';
import { openStore, type Store, type Tally } from './store.ts';

/** Like a `Store` whose values are the contents of files, one file each. */
export interface FileStore extends Pick<Store, 'add' | 'settle' | 'use'> {
  of: (key: string, make: () => Promise<Uint8Array>) => Promise<Uint8Array>;
}

const A_DAY = 86_400_000;

/** @param folder where the files are kept, below `<kind>/`, and the list of them, with a digest of each */
export function openFileStore(kind: string, folder: string): FileStore {
  const sums = openStore(kind, folder);
  const fileOf = (key: string) => join(folder, kind, key.slice(0, 2), key);

  const of: FileStore['of'] = async (key, make) => {
    let made: Uint8Array | undefined;
    const remade = async () => {
      made = await make();
      replaceFile(fileOf(key), made);
      return digest(made);
    };
    const sum = await sums.of(key, remade);
    const bytes = made ?? contentOf(fileOf(key));
    if (bytes && (bytes === made || digest(bytes) === sum)) return bytes;
    sums.forget(key);
    await sums.of(key, remade);
    return made ?? of(key, make);
  };

  const settle = (whole: boolean): Tally => {
    const tally = sums.settle(whole);
    for (const key of tally.dropped) rmSync(fileOf(key), { force: true });
    if (whole) sweep(join(folder, kind), (key) => sums.has(key));
    return tally;
  };

  return { of, settle, use: sums.use, add: sums.add };
}

/** Removes what interrupted builds have left: files that no list names, unless a build of these hours may list them yet. */
function sweep(folder: string, isListed: (name: string) => boolean): void {
  for (const path of filesBelow(folder)) {
    if (isListed(basename(path))) continue;
    const file = join(folder, path);
    const { mtimeMs } = statSync(file);
    if (Date.now() - mtimeMs > A_DAY) rmSync(file, { force: true });
  }
}

function contentOf(file: string): Uint8Array | undefined {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}
