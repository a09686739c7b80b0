import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { CORE_SCHEMA, load } from 'js-yaml';
import { type ComparisonFront, comparisons } from '../schemas/comparisons.ts';
import { contentDirectory } from '../schemas/folder.ts';

export interface ComparisonEntry {
  id: string;
  data: ComparisonFront;
}

/**
 * The comparisons in `comparisons/`, as their schema leaves them; none where there is no such folder.
 *
 * @throws Error where one does not satisfy the schema, naming its file
 */
export function getComparisonEntries(directory = contentDirectory): ComparisonEntry[] {
  const folder = join(directory, 'comparisons');
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.yml'))
    .sort()
    .map((name) => {
      const text = readFileSync(join(folder, name), 'utf8');
      const { data, error } = comparisons.safeParse(load(text, { schema: CORE_SCHEMA }));
      if (data) return { id: name.replace(/\.yml$/, ''), data };
      throw new Error(`comparisons/${name} is not a comparison: \`npm run check\` says why.`, {
        cause: error,
      });
    });
}
