import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { parseArgs } from 'node:util';
import { addressesFile } from '../src/check/address-lines.ts';
import { addressNotes, newAddressLines } from '../src/check/addresses.ts';
import { checkContent } from '../src/check/check.ts';
import { printProblem } from '../src/check/problem.ts';
import { readContent } from '../src/check/read.ts';
import { contentDirectory } from '../src/schemas/folder.ts';

const { values } = parseArgs({ options: { write: { type: 'boolean', default: false } } });

if (values.write) {
  const path = addressesFile(contentDirectory);
  const text = existsSync(path) ? readFileSync(path, 'utf8') : '';
  const lines = newAddressLines(readContent().files, text);
  const separator = text === '' || text.endsWith('\n') ? '' : '\n';
  if (lines.length > 0) appendFileSync(path, `${separator}${lines.join('\n')}\n`);
  console.log(`${lines.length} new ${lines.length === 1 ? 'line' : 'lines'} in ${relative('', path)}`);
}
for (const note of addressNotes()) console.log(note);
const problems = checkContent();
for (const problem of problems) console.error(printProblem(problem));
process.exitCode = problems.length > 0 ? 1 : 0;
