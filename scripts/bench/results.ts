import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { BuildFindings } from './builds.ts';
import type { Comparison } from './compare.ts';
import type { SearchFindings } from './findings.ts';
import type { Machine } from './machine.ts';

/** A figure, and what it was measured on. */
export type On<T> = T & { on: Machine };

/** The last that was measured of each size, smallest first, and the last comparison. */
export interface Results {
  builds: On<BuildFindings>[];
  searches: On<SearchFindings>[];
  comparison?: On<Comparison>;
}

/** The results on record, which the README shows. */
export const RECORD = resolve(import.meta.dirname, '../../docs/measured/results.json');

const NONE: Results = { builds: [], searches: [] };

export const readResults = (file: string): Results =>
  existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Results) : NONE;

export function writeResults(file: string, results: Results): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify(results, null, 2)}\n`);
}

/** The results with newer ones in the place of those of the same size. */
export const renewed = (former: Results, newer: Results): Results => ({
  builds: bySize(former.builds, newer.builds),
  searches: bySize(former.searches, newer.searches),
  ...((newer.comparison ?? former.comparison)
    ? { comparison: (newer.comparison ?? former.comparison)! }
    : {}),
});

const bySize = <T extends { articles: number }>(former: readonly T[], newer: readonly T[]): T[] =>
  [...former.filter(({ articles }) => !newer.some((each) => each.articles === articles)), ...newer].sort(
    (a, b) => a.articles - b.articles,
  );
