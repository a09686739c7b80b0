import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { promisify } from 'node:util';
import { CHROMIUM_FLAGS } from '../chromium.ts';

interface Report {
  readonly runtimeError?: { readonly message: string };
  readonly categories: Readonly<Record<string, Category>>;
  readonly audits: Readonly<Record<string, { readonly title: string; readonly score: number | null }>>;
}

interface Category {
  readonly score: number | null;
  readonly auditRefs: readonly { readonly id: string; readonly weight: number }[];
}

/** The score of a category, 0 to 100, and the titles of what kept it from 100. */
export interface Score {
  readonly points: number;
  readonly shortfalls: readonly string[];
}

/**
 * Runs Lighthouse on one address as on a phone. Its reports go to `<output>.report.html` and `.report.json`.
 *
 * @throws if Lighthouse could not load or judge the page.
 */
export async function audit(
  url: string,
  { chromium, categories, output }: { chromium: string; categories: readonly string[]; output: string },
): Promise<Map<string, Score>> {
  await promisify(execFile)(
    process.execPath,
    [
      createRequire(import.meta.url).resolve('lighthouse/cli/index.js'),
      url,
      '--quiet',
      '--no-enable-error-reporting',
      '--output=html',
      '--output=json',
      `--output-path=${output}`,
      `--only-categories=${categories.join(',')}`,
      `--chrome-flags=${['--headless=new', ...CHROMIUM_FLAGS].join(' ')}`,
    ],
    { env: { ...process.env, CHROME_PATH: chromium }, timeout: 120_000 },
  );
  const report = JSON.parse(readFileSync(`${output}.report.json`, 'utf8')) as Report;
  if (report.runtimeError) throw new Error(`Lighthouse failed on ${url}: ${report.runtimeError.message}`);
  return new Map(categories.map((category) => [category, scoreOf(report, category)]));
}

/** @throws if the report lacks the category, or Lighthouse could not score it. */
export function scoreOf({ categories, audits }: Report, name: string): Score {
  const category = categories[name];
  if (category === undefined || category.score === null)
    throw new Error(`Lighthouse gave no score for ${name}.`);
  const shortfalls = category.auditRefs
    .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 1)
    .map(({ id }) => audits[id]?.title ?? id);
  return { points: Math.round(category.score * 100), shortfalls };
}
