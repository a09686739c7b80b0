import { type Problem, printProblem } from './problem.ts';

export const FORMATS = ['text', 'github'] as const;
export type Format = (typeof FORMATS)[number];

export const isFormat = (text: string): text is Format => (FORMATS as readonly string[]).includes(text);

/** One line a problem: for people, or for GitHub Actions, which shows it at its line of a pull request. */
export const reportProblems = (problems: Problem[], format: Format = 'text'): string[] =>
  problems.map(format === 'github' ? annotation : printProblem);

/**
 * A workflow command; `%`, line breaks and, in its properties, `:` and `,` are escaped.
 *
 * @see https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands
 * @see https://github.com/actions/toolkit/blob/main/packages/core/src/command.ts
 */
function annotation({ file, line, column, field, wrong, right }: Problem): string {
  const message = `${field && `${field}: `}${wrong}. ${right}`;
  return `::error file=${property(file.replaceAll('\\', '/'))},line=${line},col=${column}::${data(message)}`;
}

const data = (text: string) => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const property = (text: string) => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

/** “3 problems in 2 files” */
export function countProblems(problems: Problem[]): string {
  const files = new Set(problems.map(({ file }) => file)).size;
  return `${count(problems.length, 'problem')} in ${count(files, 'file')}`;
}

export const count = (number: number, noun: string) => `${number} ${noun}${number === 1 ? '' : 's'}`;
