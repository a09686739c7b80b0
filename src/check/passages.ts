import { PASSAGE_ID } from '../schemas/passage-id.ts';
import { type Passage, type Passages, formatOf, passagesIn } from '../passages/paragraphs.ts';
import { frontOf } from './front.ts';
import { type Problem, problemAt } from './problem.ts';
import type { ContentFile } from './read.ts';

/** Paragraphs of articles without an id, with a malformed one, or with that of another; ids that revisions misname. */
export function checkPassages(entry: ContentFile): Problem[] {
  if (entry.collection !== 'articles') return [];
  const said = (offset: number, wrong: string, right: string): Problem => ({
    file: entry.file,
    ...entry.locateInBody(offset),
    field: '',
    wrong,
    right,
  });
  const found = readable(entry);
  if (!found) return [];
  const { passages, strays } = found;
  return [
    ...inOrder(passages).flatMap(({ problem, start }) => (problem ? [said(start, ...problem)] : [])),
    ...strays.map(({ id, offset }) =>
      said(offset, `“[#${id}]” ends no paragraph`, 'Let one marker stand at the end of each paragraph'),
    ),
    ...misnamed(entry, new Set(passages.flatMap(({ id }) => id ?? []))),
  ];
}

/** MDX that cannot be read is the matter of the check of markup. */
function readable({ file, marked }: ContentFile): Passages | undefined {
  try {
    return passagesIn(marked, formatOf(file));
  } catch {
    return undefined;
  }
}

const RUN = '`npm run passages`';

function inOrder(passages: Passage[]): { start: number; problem?: [wrong: string, right: string] }[] {
  const seen = new Set<string>();
  return passages.map(({ id, start }) => {
    if (id === undefined) return { start, problem: ['the paragraph has no id', `Run ${RUN}`] };
    if (!PASSAGE_ID.test(id)) {
      const wrong = `the paragraph ends with “[#${id}]”, which is not an id`;
      return { start, problem: [wrong, `Take it away and run ${RUN}`] };
    }
    if (seen.has(id)) {
      const wrong = `the paragraph has the id ${id} of one before it`;
      return { start, problem: [wrong, `Take “[#${id}]” from the newer of the two and run ${RUN}`] };
    }
    seen.add(id);
    return { start };
  });
}

/** A passage that a revision names stands in the text, or a revision says that it was taken out. */
function misnamed(entry: ContentFile, held: Set<string>): Problem[] {
  const data = frontOf(entry, 'articles');
  if (!data) return [];
  const removed = new Set(data.revisions.flatMap((revision) => revision.removed));
  return data.revisions.flatMap((revision, index) => [
    ...revision.passages.flatMap((id, at) =>
      held.has(id) || removed.has(id)
        ? []
        : [
            problemAt(
              entry,
              ['revisions', index, 'passages', at],
              `“${id}” is the id of no paragraph`,
              'Copy it from the end of the paragraph, or name it in removed where it was taken out',
            ),
          ],
    ),
    ...revision.removed.flatMap((id, at) =>
      held.has(id)
        ? [
            problemAt(
              entry,
              ['revisions', index, 'removed', at],
              `“${id}” still stands in the text`,
              'Name it in passages, or take the paragraph out',
            ),
          ]
        : [],
    ),
  ]);
}
