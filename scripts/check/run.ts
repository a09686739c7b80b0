import { relative } from 'node:path';
import { parseArgs } from 'node:util';
import { addressesFile } from '../../src/check/address-lines.ts';
import { addressNotes } from '../../src/check/addresses.ts';
import { checkContent } from '../../src/check/check.ts';
import { FORMATS, countProblems, isFormat, reportProblems } from '../../src/check/report.ts';
import { contentDirectory } from '../../src/schemas/folder.ts';
import { appendAddresses } from '../filing.ts';

try {
  const { values } = parseArgs({
    options: { format: { type: 'string', default: 'text' }, write: { type: 'boolean', default: false } },
  });
  if (!isFormat(values.format)) {
    throw new Error(`There is no format “${values.format}”: --format takes ${FORMATS.join(' or ')}.`);
  }
  if (values.write) {
    const lines = appendAddresses();
    console.log(
      `${lines} new ${lines === 1 ? 'line' : 'lines'} in ${relative('', addressesFile(contentDirectory))}`,
    );
  }
  const problems = checkContent();
  for (const line of reportProblems(problems, values.format)) console.log(line);
  if (values.format === 'text') {
    for (const note of addressNotes()) console.log(note);
    console.log(problems.length === 0 ? 'The content has no problems.' : `\n${countProblems(problems)}.`);
  }
  process.exitCode = problems.length === 0 ? 0 : 1;
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 2;
}
