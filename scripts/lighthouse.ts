import { mkdirSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { findChromium } from './chromium.ts';
import { audit } from './lighthouse/audit.ts';
import { pagesToAudit } from './lighthouse/pages.ts';
import { serveSite } from './serve.ts';
import { OUTPUT } from './test/steps.ts';

/** The least each category has to score. */
const LEAST = { accessibility: 100, 'best-practices': 100, seo: 100, performance: 98 } as const;
type Category = keyof typeof LEAST;

const FOLDER = `${OUTPUT}/lighthouse`;

/**
 * Audits one page of each kind of a built site and prints its scores and shortfalls.
 *
 * @param performance whether that score, which a busy machine moves, is demanded; undefined only reports it, false
 * leaves it out.
 * @returns whether every score demanded was reached.
 */
async function auditSite(directory: string, performance: boolean | undefined): Promise<boolean> {
  const categories = (Object.keys(LEAST) as Category[]).filter(
    (category) => category !== 'performance' || performance !== false,
  );
  const isDemanded = (category: Category): boolean => category !== 'performance' || performance === true;
  const queue = pagesToAudit(directory);
  const chromium = await findChromium();
  const site = await serveSite({ directory });
  mkdirSync(FOLDER, { recursive: true });

  const missed: { category: Category; text: string }[] = [];
  async function auditNext(): Promise<void> {
    for (let page = queue.shift(); page; page = queue.shift()) {
      const { kind, path } = page;
      const output = `${FOLDER}/${kind}`;
      const scores = await audit(`${site.url}${path}`, { chromium, categories, output });
      console.log(
        row(
          kind,
          [...scores.values()].map(({ points }) => String(points)),
          `/${path}`,
        ),
      );
      for (const category of categories) {
        const { points = 0, shortfalls = [] } = scores.get(category) ?? {};
        if (points >= LEAST[category]) continue;
        const text = `${kind}: ${category} ${points}, not ${LEAST[category]}: ${shortfalls.join('; ')}`;
        missed.push({ category, text });
      }
    }
  }

  console.log(row('', categories, ''));
  try {
    // Three at a time, unless the time they take is what is measured.
    await Promise.all(Array.from({ length: performance === false ? 3 : 1 }, auditNext));
  } finally {
    await site.close();
  }
  if (missed.length > 0) console.log(`\nShortfalls (the reports are in ${FOLDER}):`);
  for (const { category, text } of missed) console.log(`  ${isDemanded(category) ? '✗' : '–'} ${text}`);
  return !missed.some(({ category }) => isDemanded(category));
}

function row(kind: string, cells: readonly string[], path: string): string {
  return `${kind.padEnd(14)}${cells.map((cell) => cell.padStart(16)).join('')}  ${path}`.trimEnd();
}

try {
  const { values } = parseArgs({
    options: { dir: { type: 'string', default: 'dist' }, performance: { type: 'boolean' } },
    allowNegative: true,
  });
  process.exitCode = (await auditSite(values.dir, values.performance)) ? 0 : 1;
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
