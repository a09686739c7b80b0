import type { Position } from './front-matter.ts';
import type { ContentFile } from './read.ts';

/** What is wrong at one place of one file, and what would be right. */
export interface Problem extends Position {
  file: string;
  /** The field, as a path: `people.0.office`. Empty where the whole file is meant. */
  field: string;
  wrong: string;
  right: string;
}

/** `file:line:column  field: what is wrong  what would be right` */
export const printProblem = ({ file, line, column, field, wrong, right }: Problem): string =>
  `${file}:${line}:${column}  ${field && `${field}: `}${wrong}  ${right}`;

/** A problem of the field at `path`. */
export const problemAt = (
  entry: ContentFile,
  path: (string | number)[],
  wrong: string,
  right: string,
): Problem => ({
  file: entry.file,
  ...entry.locate(path),
  field: path.join('.'),
  wrong,
  right,
});
