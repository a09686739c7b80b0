import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { parse } from 'yaml';
import { readContent } from '../src/check/read.ts';
import { corpusOf } from '../src/corpus/corpus.ts';
import { specimensIn } from '../src/corpus/specimens.ts';
import { coverage } from '../src/schemas/coverage.ts';
import { contentDirectory } from '../src/schemas/folder.ts';

const USAGE = 'npm run corpus -- <number of articles> <folder> [--seed <number>]';

/**
 * Writes a corpus like the content into a folder that is empty or not there yet.
 *
 * @throws if the folder holds anything, or the content breaks its schemas.
 */
export function writeCorpus(count: number, folder: string, seed = 1): void {
  if (existsSync(folder) && readdirSync(folder).length > 0) {
    throw new Error(`“${folder}” is not empty: name a new folder, or empty it.`);
  }
  const plan = join(contentDirectory, 'coverage.yml');
  const files = corpusOf(specimensIn(readContent().files), {
    count,
    seed,
    coverage: existsSync(plan) ? coverage.parse(parse(readFileSync(plan, 'utf8'))) : undefined,
    onProgress: (written) => showProgress('written', written, count),
  });
  const folders = new Set<string>();
  for (const [index, { path, text }] of files.entries()) {
    const file = join(folder, path);
    if (!folders.has(dirname(file))) mkdirSync(dirname(file), { recursive: true });
    folders.add(dirname(file));
    writeFileSync(file, text);
    showProgress('saved', index + 1, files.length);
  }
  console.log(`${count} articles, ${files.length} files in ${folder}`);
}

function showProgress(done: string, number: number, of: number) {
  if (number % Math.max(1, Math.ceil(of / 10)) === 0 && of >= 1000) console.log(`${number} of ${of} ${done}`);
}

if (import.meta.main) {
  try {
    const { positionals, values } = parseArgs({
      allowPositionals: true,
      options: { seed: { type: 'string', default: '1' } },
    });
    const [count, seed] = [Number(positionals[0]), Number(values.seed)];
    const folder = positionals[1];
    if (
      !Number.isInteger(count) ||
      count < 1 ||
      folder === undefined ||
      positionals.length > 2 ||
      !Number.isSafeInteger(seed)
    )
      throw new Error(`Write: ${USAGE}`);
    writeCorpus(count, folder, seed);
  } catch (error) {
    console.error((error as Error).message);
    process.exitCode = 1;
  }
}
