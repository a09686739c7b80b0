import { basename, extname, join, relative } from 'node:path';
import { checkEntry } from '../check/check.ts';
import { checkMarks } from '../check/marks.ts';
import { type Problem, problemAt } from '../check/problem.ts';
import type { ContentFile } from '../check/read.ts';
import { type CalendarDay, endsOf } from '../schemas/edtf.ts';
import type { Draft } from './drafts.ts';
import { taken } from './place.ts';
import { sharedWords } from './shared-words.ts';

/** What becomes of a draft: its place and its text, or why it is refused. */
export type Verdict = { path: string; text: string } | { refused: Problem[] };

/**
 * Judges a draft as an article that enters the archive on `day`. Every reason against it is named at once, with its
 * line in the draft.
 *
 * @param directory the folder of the content
 */
export function judge({ entry, path, source }: Draft, day: CalendarDay, directory: string): Verdict {
  const id = articleId(entry, path);
  const text = withAdded(entry.text, day);
  const isLonger = text.split('\n').length > entry.text.split('\n').length;
  const data = { ...(entry.data as object), added: day };
  const article = { ...entry, id, data, text: isLonger ? entry.text : text };
  const place = join(directory, 'articles', `${id}${extname(path)}`);
  const marks = checkMarks(article);
  const marked = new Set(marks.map(({ line }) => line));
  const there = taken(place);
  const refused = [
    ...(there ? [isThere(entry, there)] : []),
    ...marks,
    ...checkEntry(article, directory, day).filter(({ line }) => !marked.has(line)),
    ...(source === undefined ? [] : copied(entry, source)),
  ].sort((a, b) => a.line - b.line || a.column - b.column);
  return refused.length > 0 ? { refused } : { path: place, text };
}

/** The year is that of the first day the article may be of, whatever folder the draft lies in. */
function articleId({ data, id }: ContentFile, path: string): string {
  const published = (data as { published?: unknown } | null)?.published;
  const year = /^\d{4}/.exec(endsOf(String(published))[0])?.[0] ?? id.split('/')[0];
  return `${year}/${basename(path, extname(path))}`;
}

const isThere = (entry: ContentFile, there: string) =>
  problemAt(
    entry,
    [],
    `${relative(process.cwd(), there)} is there already`,
    'Name the draft otherwise: its name is its address for good',
  );

/** What the text, the summary and the headline share with the original. */
function copied(entry: ContentFile, source: string): Problem[] {
  const wrong = (words: string) => `shares more than eight words in a row with its source: “${words}”`;
  const right = 'Write it afresh, or quote at most eight words between quotation marks';
  const { headline, summary } = (entry.data ?? {}) as { headline?: unknown; summary?: unknown };
  const fields = Object.entries({ headline, summary }).flatMap(([field, text]) =>
    sharedWords(typeof text === 'string' ? text : '', source).map(({ words }) =>
      problemAt(entry, [field], wrong(words), right),
    ),
  );
  const body = sharedWords(entry.body, source).map(({ offset, words }) => ({
    file: entry.file,
    ...entry.locateInBody(offset),
    field: '',
    wrong: wrong(words),
    right,
  }));
  return [...fields, ...body];
}

const ADDED = /^added:.*$/m;

/** The text with its day of entry, below the day of publication; all else stays as it is. */
export function withAdded(text: string, day: CalendarDay): string {
  const end = text.indexOf('\n---', 3);
  const [front, rest] = [text.slice(0, end), text.slice(end)];
  if (ADDED.test(front)) return front.replace(ADDED, `added: ${day}`) + rest;
  const newline = text.includes('\r\n') ? '\r\n' : '\n';
  return front.replace(/^published:.*?(?=\r?$)/m, `$&${newline}added: ${day}`) + rest;
}
