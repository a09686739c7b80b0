import { existsSync, readdirSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** The files below a folder, by their paths in it, with `/`, in order: none where there is no such folder. */
export function filesBelow(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .map((entry) => ({ entry, path: join(entry.parentPath, entry.name) }))
    .filter(({ entry, path }) => entry.isFile() || (entry.isSymbolicLink() && leadsToFile(path)))
    .map(({ path }) => relative(folder, path).replaceAll(sep, '/'))
    .sort();
}

const leadsToFile = (link: string) => statSync(link, { throwIfNoEntry: false })?.isFile() === true;
