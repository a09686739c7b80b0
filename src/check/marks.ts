import type { Position } from './front-matter.ts';
import type { Problem } from './problem.ts';
import type { ContentFile } from './read.ts';

const MARK = /\bTODO:[ \t]*([^"'\r\n]*)/g;

/** What a text leaves to be filled in, each marked by `TODO:`. */
export const openMarks = (text: string): (Position & { mark: string })[] =>
  [...text.matchAll(MARK)].map(({ 1: mark = '', index }) => {
    const before = text.slice(0, index).split('\n');
    return { mark: mark.trim(), line: before.length, column: before.at(-1)!.length + 1 };
  });

/** Marks that are still open, in the front matter and in the text. */
export const checkMarks = ({ file, text }: Pick<ContentFile, 'file' | 'text'>): Problem[] =>
  openMarks(text).map(({ column, line, mark }) => ({
    file,
    line,
    column,
    field: '',
    wrong: mark ? `is still to be filled in: ${mark}` : 'is still to be filled in',
    right: 'Fill it in, and take the mark TODO: away',
  }));
