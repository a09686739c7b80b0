import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { filesBelow } from '../../src/kept/files-below.ts';
import { budgetOf, kindOf } from './budgets.ts';

/** What the pages of one kind take after Brotli, in bytes. */
export interface KindSize {
  kind: string;
  pages: number;
  median: number;
  largest: number;
  /** Where the largest is. */
  at: string;
  budget: number;
}

export interface SiteSize {
  files: number;
  /** As they lie on disk. */
  bytes: number;
  kinds: KindSize[];
}

interface Page {
  path: string;
  quick: number;
}

const brotli = (text: Buffer, quality: number) =>
  brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }).length;

/** The best quality takes thirty times as long as this, and seldom changes which page is larger. */
const QUICK = 5;
const BEST = 11;
/** So many of the largest by the quick way are compressed the best way. */
const LARGEST = 5;

const PAGE = /^(?<path>(?:.*\/)?)index\.html$/;

/** The files of a built site, and its pages by kind. */
export function sizeOf(directory: string): SiteSize {
  const files = filesBelow(directory);
  let bytes = 0;
  const pages: Page[] = [];
  for (const file of files) {
    bytes += statSync(join(directory, file)).size;
    const path = PAGE.exec(file)?.groups?.path;
    if (path === undefined) continue;
    pages.push({ path, quick: brotli(readFileSync(join(directory, file)), QUICK) });
    if (pages.length % 5000 === 0) console.log(`  ${pages.length} pages compressed`);
  }
  const kinds = [...Map.groupBy(pages, ({ path }) => kindOf(path))]
    .map(([kind, members]) => kindSize(directory, kind, members))
    .sort((a, b) => (a.kind < b.kind ? -1 : 1));
  return { files: files.length, bytes, kinds };
}

function kindSize(directory: string, kind: string, pages: Page[]): KindSize {
  const sorted = pages.sort((a, b) => b.quick - a.quick || (a.path < b.path ? -1 : 1));
  const best = ({ path }: Page) => ({
    path,
    bytes: brotli(readFileSync(join(directory, path, 'index.html')), BEST),
  });
  const [largest] = sorted
    .slice(0, LARGEST)
    .map(best)
    .sort((a, b) => b.bytes - a.bytes);
  return {
    kind,
    pages: pages.length,
    median: best(sorted[Math.floor(sorted.length / 2)]!).bytes,
    largest: largest!.bytes,
    at: `/${largest!.path}`,
    budget: budgetOf(largest!.path),
  };
}
