import { type CalendarDay } from '../schemas/edtf.ts';
import { COLLECTIONS } from '../schemas/fields.ts';
import { checkAddresses } from './addresses.ts';
import { checkCharacters } from './characters.ts';
import { checkComparisons } from './comparisons.ts';
import { readComparisonFiles } from './comparison-files.ts';
import { checkCoverage } from './coverage.ts';
import { checkDates } from './dates.ts';
import { checkEditorial } from './editorial.ts';
import { checkFiles } from './files.ts';
import { checkMarks } from './marks.ts';
import { checkMarkup } from './markup.ts';
import { checkPassages } from './passages.ts';
import type { Problem } from './problem.ts';
import { type ContentFile, readContent } from './read.ts';
import { checkReferences } from './references.ts';
import { checkSchema } from './schema.ts';

/** The latest calendar day anywhere on Earth at this moment (UTC+14), so that no editor is ahead of it. */
export const latestDay = (): CalendarDay => new Date(Date.now() + 14 * 3_600_000).toISOString().slice(0, 10);

/**
 * Reads all content below `directory` and returns every problem in it, in the order of the files.
 * An empty list means that the archive can be built from it.
 *
 * @param today the day after which nothing may be dated
 */
export function checkContent(directory?: string, today: CalendarDay = latestDay()): Problem[] {
  const content = readContent(directory);
  return inOrder([
    ...checkAll(content, directory, today),
    ...content.files.flatMap(checkPassages),
    ...checkAddresses([...content.files, ...readComparisonFiles(directory).files], directory),
  ]);
}

/**
 * The problems that `entry` would have if it lay among the content, in place of what has its id there; the ids of its
 * passages and its address are given when it is accepted.
 */
export function checkEntry(
  entry: ContentFile,
  directory?: string,
  today: CalendarDay = latestDay(),
  { files } = readContent(directory),
): Problem[] {
  const others = files.filter(({ collection, id }) => collection !== entry.collection || id !== entry.id);
  return checkAll({ files: [...others, entry], strays: [] }, directory, today).filter(
    ({ file }) => file === entry.file,
  );
}

const checkAll = (
  content: ReturnType<typeof readContent>,
  directory: string | undefined,
  today: CalendarDay,
) =>
  inOrder([
    ...checkForm(content, today),
    ...checkEditorial(content.files),
    ...checkCoverage(content.files, directory),
    ...checkComparisons(content.files, directory),
  ]);

/** The problems of single files and of their references: what no page could be built from. */
export const checkForm = ({ files, strays }: ReturnType<typeof readContent>, today: CalendarDay): Problem[] =>
  inOrder([
    ...checkFiles(files, strays),
    ...files.flatMap(checkSchema),
    ...checkReferences(files),
    ...files.flatMap((file) => checkDates(file, today)),
    ...files.flatMap(checkCharacters),
    ...files.flatMap(checkMarkup),
    ...files.flatMap(checkMarks),
  ]);

const order = new Map(COLLECTIONS.map((name, index) => [name as string, index]));

/** By collection, file, line and column. */
function inOrder(problems: Problem[]): Problem[] {
  const rank = (file: string) => order.get(file.split('/').find((part) => order.has(part)) ?? '') ?? -1;
  return problems.sort(
    (a, b) =>
      rank(a.file) - rank(b.file) ||
      a.file.localeCompare(b.file, 'en') ||
      a.line - b.line ||
      a.column - b.column,
  );
}
