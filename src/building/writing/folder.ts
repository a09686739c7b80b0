import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type LeftFiles, type Take, leftAt } from './former.ts';

/** The folder of a site that is being built. */
export interface SiteFolder {
  /** Whether the file is there now, taken over from the last site. */
  take: (path: string, key: string) => boolean;
  /** @param key what the file is made of, where that is known: another build may then take it over */
  write: (path: string, content: string | Uint8Array, key: string | undefined) => void;
  /** What another build may take over. */
  left: LeftFiles;
}

export function openFolder(folder: string, takeFromFormer: Take): SiteFolder {
  const made = new Set<string>();
  const left: LeftFiles = {};
  const fileAt = (path: string) => {
    const file = join(folder, path);
    const within = dirname(file);
    if (!made.has(within)) mkdirSync(within, { recursive: true });
    made.add(within);
    return file;
  };
  return {
    take: (path, key) => {
      const taken = takeFromFormer(path, key, fileAt(path));
      if (taken) left[path] = taken;
      return taken !== undefined;
    },
    write: (path, content, key) => {
      const file = fileAt(path);
      writeAnew(file, content);
      if (key !== undefined) left[path] = leftAt(file, key);
    },
    left,
  };
}

/** What stands there is of the last site as well: it is not written over but gives way. */
function writeAnew(file: string, content: string | Uint8Array): void {
  try {
    writeFileSync(file, content, { flag: 'wx' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    rmSync(file);
    writeFileSync(file, content, { flag: 'wx' });
  }
}
