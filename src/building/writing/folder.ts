import { mkdirSync, writeFileSync } from 'node:fs';
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

/** @throws Error, in writing and in taking over, where a file is there already */
export function openFolder(folder: string, takeFromFormer: Take): SiteFolder {
  const made = new Set<string>();
  const left: LeftFiles = {};
  const put = <T>(path: string, into: (file: string) => T): T => {
    const file = join(folder, path);
    const within = dirname(file);
    if (!made.has(within)) mkdirSync(within, { recursive: true });
    made.add(within);
    try {
      return into(file);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      throw new Error(
        `/${path}: two routes, or a route and a file in public/, are of this address. Give one of them another.`,
      );
    }
  };
  return {
    take: (path, key) => {
      const taken = put(path, (file) => takeFromFormer(path, key, file));
      if (taken) left[path] = taken;
      return taken !== undefined;
    },
    write: (path, content, key) => {
      put(path, (file) => {
        writeFileSync(file, content, { flag: 'wx' });
        if (key !== undefined) left[path] = leftAt(file, key);
      });
    },
    left,
  };
}
