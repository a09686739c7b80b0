import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { addressesOf, addressesIn } from '../../../scripts/bench/compare/pages.ts';
import { comparedArchive } from '../../../scripts/bench/compare/archive.ts';
import { budgetOf, isExplorer, kindOf } from '../../../scripts/bench/budgets.ts';
import { INDEX_SIZE } from '../../../src/archive/paths.ts';
import { PAGE_SIZE } from '../../../src/archive/listing.ts';
import { IS_SAMPLE, SCALE } from './site.ts';

/** The links of a page beside those of its list: header, footer, path, further pages, facts. */
const AROUND = 150;
/** Text and structured data within a script, of an article with all that it is filed under. */
const INLINED = 20_000;

interface Measured {
  path: string;
  bytes: number;
  /** Those of the longer of its lists. */
  entries: number;
  links: number;
  inlined: number;
}

const brotli = (text: string, quality: number) =>
  brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }).length;

/** The bytes after Brotli, the slow way only where the quick one, which makes nothing smaller, exceeds the budget. */
function bytesOf(html: string, budget: number): number {
  const quick = brotli(html, 5);
  return quick > budget ? brotli(html, 11) : quick;
}

const count = (html: string, pattern: RegExp) => html.match(pattern)?.length ?? 0;

/** What stands below the list of a period, its day not being known, is a list of its own. */
const UNDATED = /<section class="undated"[^]*?<\/section>\s*<\/section>/;

/** An article of a list that goes on; the home page has several short ones, of brief entries. */
const ENTRY = /<li class="entry"/g;

/** Its text names its articles, as many as its author wrote of. */
const DOSSIER = /^dossiers\/./;

function measured(path: string): Measured {
  const html = readFileSync(join(SCALE.directory, path, 'index.html'), 'utf8');
  const [undated = ''] = UNDATED.exec(html) ?? [];
  const scripts = [...html.matchAll(/<script\b[^>]*>([^]*?)<\/script>/g)].map(([, text = '']) => text.length);
  return {
    path,
    bytes: bytesOf(html, budgetOf(path)),
    entries: DOSSIER.test(path)
      ? 0
      : Math.max(...[html.replace(UNDATED, ''), undated].map((list) => count(list, ENTRY))),
    links: count(html, /<a\s/g),
    inlined: scripts.reduce((sum, length) => sum + length, 0),
  };
}

describe(`the pages of ${SCALE.articles} articles`, () => {
  let pages: Measured[];

  beforeAll(() => {
    pages = ['', ...addressesIn(SCALE.directory).map((path) => `${path}/`)].map(measured);
  });

  const above = (limit: (path: string) => number, of: (page: Measured) => number) =>
    pages.filter((page) => of(page) > limit(page.path)).map((page) => `/${page.path}: ${of(page)}`);

  it.skipIf(IS_SAMPLE)('are all there', () => {
    const there = new Set(pages.map(({ path }) => path));
    const wanted = addressesOf(comparedArchive(SCALE.content));
    expect(wanted.length).toBeGreaterThan(SCALE.articles);
    expect(wanted.filter((path) => !there.has(`${path}/`))).toEqual([]);
  });

  it.runIf(IS_SAMPLE)('are of every kind', () => {
    const kinds = (paths: string[]) => new Set(paths.map(kindOf));
    const missing = kinds(addressesOf(comparedArchive(SCALE.content))).difference(
      kinds(pages.map(({ path }) => path)),
    );
    expect([...missing]).toEqual([]);
  });

  it('are as small as those of a small archive, after Brotli and with their styles', () => {
    expect(above(budgetOf, ({ bytes }) => bytes)).toEqual([]);
  });

  it(`list at most ${PAGE_SIZE} articles`, () => {
    const lists = pages.filter(({ entries }) => entries > 0);
    expect(lists.length).toBeGreaterThan(pages.length / PAGE_SIZE);
    expect(
      above(
        () => PAGE_SIZE,
        ({ entries }) => entries,
      ),
    ).toEqual([]);
  });

  it('link to no more than a page of names and what stands around it', () => {
    const most = (path: string) => (isExplorer(path) ? Infinity : INDEX_SIZE + AROUND);
    expect(above(most, ({ links }) => links)).toEqual([]);
  });

  it('carry no data that grows with the archive', () => {
    expect(
      above(
        () => INLINED,
        ({ inlined }) => inlined,
      ),
    ).toEqual([]);
  });
});
