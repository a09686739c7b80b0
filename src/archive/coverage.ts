import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { type Coverage, coverage } from '../schemas/coverage.ts';
import { contentDirectory } from '../schemas/folder.ts';

/**
 * What the archive means to cover, as `coverage.yml` says; undefined where there is none.
 *
 * @throws ZodError where it does not satisfy its schema
 */
export function getCoverage(directory = contentDirectory): Coverage | undefined {
  const file = join(directory, 'coverage.yml');
  return existsSync(file) ? coverage.parse(parse(readFileSync(file, 'utf8'))) : undefined;
}
