import { existsSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { LineCounter, isNode, parseDocument } from 'yaml';
import { coverage } from '../schemas/coverage.ts';
import { contentDirectory } from '../schemas/folder.ts';
import type { Problem } from './problem.ts';
import type { ContentFile } from './read.ts';

/** What is wrong with `coverage.yml`: its form, and the events and organisations it names. */
export function checkCoverage(files: ContentFile[], directory = contentDirectory): Problem[] {
  const path = join(directory, 'coverage.yml');
  if (!existsSync(path)) return [];
  const lines = new LineCounter();
  const document = parseDocument(readFileSync(path, 'utf8'), { lineCounter: lines, prettyErrors: false });
  const problem = (at: number, field: string, wrong: string, right: string): Problem => {
    const { col, line } = lines.linePos(at);
    return { file: relative(process.cwd(), path), line, column: col, field, wrong, right };
  };
  const [broken] = document.errors;
  if (broken) return [problem(broken.pos[0], '', broken.message, 'Mend the YAML')];
  const offset = (keys: readonly PropertyKey[]) => {
    const node = document.getIn(keys, true);
    return isNode(node) && node.range ? node.range[0] : 0;
  };
  const { data, error } = coverage.safeParse(document.toJS());
  if (!data) {
    return error.issues.map(({ message, path: keys }) =>
      problem(offset(keys), keys.join('.'), message.replace(/\. .*$/s, ''), 'See src/schemas/coverage.ts'),
    );
  }
  const known = new Set(files.map(({ collection, id }) => `${collection}/${id}`));
  const named: [keys: (string | number)[], entry: string][] = [
    ...data.events.map((id, index): [(string | number)[], string] => [['events', index], `events/${id}`]),
    ...data.gaps.flatMap(({ organisations }, gap) =>
      organisations.map((id, index): [(string | number)[], string] => [
        ['gaps', gap, 'organisations', index],
        `organisations/${id}`,
      ]),
    ),
  ];
  return named
    .filter(([, entry]) => !known.has(entry))
    .map(([keys, entry]) =>
      problem(offset(keys), keys.join('.'), `“${entry}” is not an entry`, `Write content/${entry}.md first`),
    );
}
