import { citedIn } from '../schemas/cited.ts';
import type { CheckedArticle } from './articles.ts';
import { nearest } from './nearest.ts';
import { type Problem, problemAt } from './problem.ts';
import type { ContentFile } from './read.ts';

/** Articles that texts cite, or that are to be read instead of another, and that are not there or were withdrawn. */
export function checkCitations(
  files: ContentFile[],
  held: CheckedArticle[],
  withdrawn: CheckedArticle[],
): Problem[] {
  const idsOf = (articles: CheckedArticle[]) => new Set(articles.map(({ file }) => file.id));
  const [heldIds, withdrawnIds] = [idsOf(held), idsOf(withdrawn)];
  const said = (id: string): Pick<Problem, 'wrong' | 'right'> => {
    if (withdrawnIds.has(id)) {
      return {
        wrong: `names “${id}”, which was withdrawn`,
        right: 'Name another article for it, or take away what rests on it',
      };
    }
    const near = nearest(id, heldIds);
    return {
      wrong: `cites “${id}”, which is not an article`,
      right: near ? `Did you mean ${near}?` : 'Write the path of an article, <year>/<slug>',
    };
  };
  const inTexts = files.flatMap((entry) =>
    citedIn(entry.body)
      .filter((id) => !heldIds.has(id))
      .map((id) => ({
        file: entry.file,
        ...entry.locateInBody(entry.body.indexOf(`"${id}"`)),
        field: '',
        ...said(id),
      })),
  );
  const instead = [...held, ...withdrawn].flatMap(({ data, file }) =>
    data.revisions.flatMap((revision, index) => {
      if (revision.instead === undefined || !withdrawnIds.has(revision.instead)) return [];
      const { right, wrong } = said(revision.instead);
      return [problemAt(file, ['revisions', index, 'instead'], wrong, right)];
    }),
  );
  return [...inTexts, ...instead];
}
