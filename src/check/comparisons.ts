import { type ComparisonFront, comparisons } from '../schemas/comparisons.ts';
import { contentDirectory } from '../schemas/folder.ts';
import { checkCharacters } from './characters.ts';
import { readComparisonFiles } from './comparison-files.ts';
import { makesAddress } from './files.ts';
import { evidenceIn } from './evidence.ts';
import { checkMarks } from './marks.ts';
import { type Problem, wholeFile } from './problem.ts';
import type { ContentFile } from './read.ts';
import { danglingReferences } from './references.ts';
import { explained } from './schema.ts';

/** What is wrong with the comparisons: their form, what they refer to, and what the articles behind them do not bear out. */
export function checkComparisons(files: ContentFile[], directory = contentDirectory): Problem[] {
  const { files: found, strays } = readComparisonFiles(directory);
  if (found.length === 0 && strays.length === 0) return [];
  const objections = evidenceIn(files);
  return [
    ...strays.map((file) =>
      wholeFile(file, 'is no comparison and would be lost', 'Name it <words-with-hyphens>.yml'),
    ),
    ...found.flatMap((entry) => {
      const result = comparisons.safeParse(entry.data);
      const form = explained(entry, result, Object.keys(comparisons.shape));
      const named = makesAddress(entry)
        ? []
        : [wholeFile(entry.file, `is named “${entry.id}”, which makes no address`, NAME)];
      return [
        ...named,
        ...form,
        ...danglingReferences([entry], files),
        ...checkCharacters(entry),
        ...checkMarks(entry),
        ...(result.data
          ? statementsOf(result.data).flatMap(({ path, says }) => objections(says, entry, path))
          : []),
      ];
    }),
  ];
}

const NAME = 'Name it comparisons/<words-with-hyphens>.yml, in lower-case letters without accents';

const statementsOf = ({ rows }: ComparisonFront) =>
  rows.flatMap(({ cells }, row) =>
    cells.flatMap((cell, column) =>
      cell.map((says, index) => ({ says, path: ['rows', row, 'cells', column, index] })),
    ),
  );
