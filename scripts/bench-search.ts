import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { type SearchFindings, rowsOf, tableOf } from './bench/findings.ts';
import { measureSearch } from './bench/search.ts';
import { BENCH } from './bench/site.ts';
import { CHROMIUM_FLAGS, findChromium } from './chromium.ts';

const SIZES = ['1000', '10000'];
const RESULTS = join(BENCH, 'search.json');

try {
  const { positionals } = parseArgs({ allowPositionals: true });
  const sizes = (positionals.length > 0 ? positionals : SIZES).map(Number);
  if (!sizes.every((size) => Number.isInteger(size) && size >= 100))
    throw new Error('Write: npm run bench:search -- [number of articles, 100 or more] …');
  const browser = await chromium.launch({ executablePath: await findChromium(), args: [...CHROMIUM_FLAGS] });
  const findings: SearchFindings[] = [];
  try {
    for (const articles of sizes) {
      const measured = await measureSearch(browser, articles);
      findings.push(measured);
      console.log(`\n${articles} articles\n${tableOf(rowsOf(measured))}\n`);
    }
  } finally {
    await browser.close();
  }
  const [processor] = cpus();
  const machine = { processors: cpus().length, model: processor?.model ?? 'unknown' };
  mkdirSync(BENCH, { recursive: true });
  writeFileSync(RESULTS, `${JSON.stringify({ machine, findings }, null, 2)}\n`);
  console.log(`Measured on ${machine.processors} × ${machine.model}; kept in ${RESULTS}.`);
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
