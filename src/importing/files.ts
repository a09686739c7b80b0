import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { READABLE } from './kind.ts';

export interface Found {
  /** The files to read, in order. */
  files: string[];
  /** Paths given that are not there, and files of a folder that are of no kind we read. */
  missing: string[];
  passedOver: string[];
}

/** Browsers save what a page needs in a folder beside it. */
const COMPANION = /^(.+)(?:_files|_archivos|_fichiers|-Dateien|_bestanden|\.files)$/i;

/** The files to import: those named, and those below the folders named, without hidden ones and what pages bring along. */
export function filesToRead(paths: string[]): Found {
  const found: Found = { files: [], missing: [], passedOver: [] };
  for (const path of paths) {
    const stat = statSync(path, { throwIfNoEntry: false });
    if (stat?.isDirectory()) walk(path, found);
    else if (stat?.isFile()) found.files.push(path);
    else found.missing.push(path);
  }
  return { ...found, files: [...new Set(found.files)] };
}

function walk(folder: string, found: Found): void {
  const entries = readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => !name.startsWith('.'))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  const pages = new Set(
    entries.filter((entry) => entry.isFile()).map(({ name }) => name.replace(/\.x?html?$/i, '')),
  );
  for (const entry of entries) {
    const path = join(folder, entry.name);
    const companion = COMPANION.exec(entry.name)?.[1];
    if (entry.isDirectory()) {
      if (companion === undefined || !pages.has(companion)) walk(path, found);
    } else if (entry.isFile()) {
      (READABLE.test(entry.name) ? found.files : found.passedOver).push(path);
    }
  }
}
