import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesBelow } from '../../../src/kept/files-below.ts';

/** A digest of each of the files below a folder. */
export const hashes = (folder: string): Record<string, string> =>
  Object.fromEntries(
    filesBelow(folder).map((file) => [file, createHash('sha256').update(readFileSync(join(folder, file))).digest('hex')]),
  );
