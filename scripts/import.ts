import { relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readContent } from '../src/check/read.ts';
import { filesToRead } from '../src/importing/files.ts';
import type { Outcome } from '../src/importing/import.ts';
import { progressOn } from './import/progress.ts';
import { printReport, summary } from './import/report.ts';

const USAGE = `Usage: npm run import -- [--again] <file or folder>…

Reads saved web pages, plain texts, RSS and Atom feeds, WordPress exports and CSV ledgers, and writes a draft of each
item to drafts/<year>/, with the text of the source beside it. Nothing is overwritten.

  --again   also items whose address an article of the archive cites already`;

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { again: { type: 'boolean', default: false }, help: { type: 'boolean', default: false } },
});

if (values.help || positionals.length === 0) {
  console.log(USAGE);
  process.exit(values.help ? 0 : 1);
}

// What reads pages takes a second to load, which who asks for help need not wait for.
const { importer } = await import('../src/importing/import.ts');

const drafts = relative(process.cwd(), resolve(process.env.DRAFTS_DIR ?? 'drafts'));
const { files, missing, passedOver } = filesToRead(positionals);
const importFile = importer(readContent().files, { again: values.again, drafts });
const progress = progressOn(process.stderr, files.length);

const outcomes: Outcome[] = [
  ...files.flatMap((file, index) => {
    progress.show(index + 1, file);
    return importFile(file);
  }),
  ...passedOver.map((file): Outcome => ({ kind: 'left out', file, what: 'a kind of file that is not read' })),
  ...missing.map((file): Outcome => ({ kind: 'failed', file, why: 'is not there. Check the path' })),
];
progress.end();
printReport(outcomes);
console.log(summary(outcomes));
if (outcomes.some(({ kind }) => kind === 'failed')) process.exitCode = 1;
