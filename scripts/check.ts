import { parseArgs } from 'node:util';
import { checkContent } from '../src/check/check.ts';
import { FORMATS, countProblems, isFormat, reportProblems } from '../src/check/report.ts';

try {
  const { values } = parseArgs({ options: { format: { type: 'string', default: 'text' } } });
  if (!isFormat(values.format)) {
    throw new Error(`There is no format “${values.format}”: --format takes ${FORMATS.join(' or ')}.`);
  }
  const problems = checkContent();
  for (const line of reportProblems(problems, values.format)) console.log(line);
  if (values.format === 'text') {
    console.log(problems.length === 0 ? 'The content has no problems.' : `\n${countProblems(problems)}.`);
  }
  process.exitCode = problems.length === 0 ? 0 : 1;
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 2;
}
