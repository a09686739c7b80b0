import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { deleteSetAside, setAside } from './bench/before.ts';
import { measureBuilds } from './bench/builds.ts';
import { compare } from './bench/compare.ts';
import { buildRows, comparisonRows, growthRows, pageRows } from './bench/demands.ts';
import { type Row, rowsOf, tableOf } from './bench/findings.ts';
import { thisMachine } from './bench/machine.ts';
import { withTables } from './bench/record.ts';
import { RECORD, type Results, readResults, renewed, writeResults } from './bench/results.ts';
import { measureSearch } from './bench/search.ts';
import { BENCH, type BenchSite, siteOf } from './bench/site.ts';
import { CHROMIUM_FLAGS, findChromium } from './chromium.ts';

const SIZES = [1000, 10_000];
const LARGE = 50_000;
const PARTS = ['build', 'search', 'compare'];
const USAGE = `npm run bench -- [number of articles, 100 or more] … [--large] [--ask <query>] … [--only ${PARTS.join('|')}] [--keep] [--record]`;
const RESULTS = join(BENCH, 'results.json');
const README = resolve(import.meta.dirname, '../docs/measured/README.md');

/** What is compared with other programs: the largest of the sizes, up to this. */
const COMPARED = 10_000;

try {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: {
      ask: { type: 'string', multiple: true, default: [] },
      keep: { type: 'boolean', default: false },
      large: { type: 'boolean', default: false },
      only: { type: 'string' },
      record: { type: 'boolean', default: false },
    },
  });
  const { ask, keep, large, only, record } = values;
  const sizes = [...(positionals.length > 0 ? positionals.map(Number) : SIZES), ...(large ? [LARGE] : [])];
  if (!sizes.every((size) => Number.isInteger(size) && size >= 100) || (only && !PARTS.includes(only)))
    throw new Error(`Write: ${USAGE}`);
  const measure = (part: string) => only === undefined || only === part;
  const results: Results = { builds: [], searches: [] };
  const on = thisMachine();
  for (const articles of sizes.sort((a, b) => a - b)) {
    const site = siteOf(articles);
    if (!keep) setAside(site.folder);
    if (measure('build')) {
      const found = await measureBuilds(site);
      results.builds.push({ ...found, on });
      show(`${articles} articles: builds`, [...buildRows(found), ...pageRows(found)]);
    }
    if (measure('search')) {
      const found = await searched(site, ask);
      results.searches.push({ ...found, on });
      show(`${articles} articles: search`, rowsOf(found));
    }
    if (measure('compare') && articles === Math.max(...sizes.filter((size) => size <= COMPARED))) {
      const found = await compare(site);
      results.comparison = { ...found, on };
      show(`${articles} articles: compared`, comparisonRows(found));
    }
    if (!keep) setAside(site.folder);
    writeResults(RESULTS, results);
  }
  if (results.builds.length > 1) show('From size to size', growthRows(results.builds));
  console.log(`\nThe figures are in ${RESULTS}.`);
  if (record) {
    const all = renewed(readResults(RECORD), results);
    writeResults(RECORD, all);
    writeFileSync(README, await withTables(readFileSync(README, 'utf8'), all));
    console.log(`They are on record in ${RECORD}, and in the tables of ${README}.`);
  }
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
} finally {
  deleteSetAside();
}

async function searched(site: BenchSite, asked: readonly string[]) {
  const browser = await chromium.launch({ executablePath: await findChromium(), args: [...CHROMIUM_FLAGS] });
  try {
    return await measureSearch(browser, site, asked);
  } finally {
    await browser.close();
  }
}

function show(title: string, rows: readonly Row[]) {
  console.log(`\n${title}\n${tableOf(rows)}`);
}
