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

/** What is wrong with something, and what would be right, before it is known where it stands. */
export type Objection = readonly [wrong: string, right: string];

/** `file:line:column  field: what is wrong  what would be right`, on one line, whatever the content holds. */
export const printProblem = ({ file, line, column, field, wrong, right }: Problem): string =>
  visible(`${file}:${line}:${column}  ${field && `${field}: `}${wrong}  ${right}`);

/** Control characters and such as U+202E written out, so that no file can speak to the terminal or to GitHub. */
export const visible = (text: string): string =>
  text.replace(
    /[\p{Cc}\p{Cf}\u2028\u2029]/gu,
    (character) => `\\u{${character.codePointAt(0)!.toString(16)}}`,
  );

/** A problem of a file as a whole: its name, its kind, that it is there. */
export const wholeFile = (file: string, wrong: string, right: string): Problem => ({
  file,
  line: 1,
  column: 1,
  field: '',
  wrong,
  right,
});

/** A problem of the field at `path`. */
export const problemAt = (
  entry: Pick<ContentFile, 'file' | 'locate'>,
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
