import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { packageName, planOf, renamed } from '../../src/founding/plan.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const USAGE = 'npm run new -- archive <folder>';
const MANIFESTS = ['package.json', 'package-lock.json'];

/**
 * Makes another archive in a folder that is empty or not there yet: this one's code, an example of each kind of entry,
 * a `site.ts` to fill in.
 *
 * @throws Error that says what stands in the way
 */
export function newArchive(args: string[]): void {
  const [argument, ...more] = args;
  if (argument === undefined || argument.startsWith('-') || more.length > 0) throw new Error(USAGE);
  const folder = resolve(argument);
  if (existsSync(folder) && readdirSync(folder).length > 0) {
    throw new Error(`${argument} is there already and not empty: name a new folder.`);
  }
  if (!relative(ROOT, folder).startsWith('..'))
    throw new Error(`${argument} lies within this archive: name a folder elsewhere.`);
  const name = packageName(basename(folder));
  const plan = planOf(filesOfProject());
  for (const { from, to } of plan) {
    const target = join(folder, to);
    mkdirSync(dirname(target), { recursive: true });
    if (MANIFESTS.includes(to)) writeFileSync(target, renamed(readFileSync(join(ROOT, from), 'utf8'), name));
    else copyFileSync(join(ROOT, from), target);
  }
  console.log(
    `${plan.length} files in ${argument}. Next:\n\n  cd ${argument}\n  git init && npm ci && npm start\n\nThen fill in src/site.ts and replace the examples in content/; README.md says how.`,
  );
}

/** What git keeps, so that nothing built, drafted or private goes along. */
function filesOfProject(): string[] {
  try {
    return execFileSync('git', ['ls-files', '-z'], { cwd: ROOT, encoding: 'utf8', maxBuffer: 2 ** 26 })
      .split('\0')
      .filter((file) => file !== '' && existsSync(join(ROOT, file)));
  } catch {
    throw new Error(
      'git does not say which files belong to this archive: run it in a clone, with git installed.',
    );
  }
}

if (import.meta.main) {
  try {
    newArchive(process.argv.slice(2));
  } catch (error) {
    console.error((error as Error).message);
    process.exit(2);
  }
}
