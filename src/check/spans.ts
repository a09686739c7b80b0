import { dateBounds } from '../schemas/edtf.ts';
import type { CheckedArticle } from './articles.ts';
import { frontOf } from './front.ts';
import { type Problem, problemAt } from './problem.ts';
import type { ContentFile } from './read.ts';

/** Events that lie wholly outside the larger one they are part of. */
export function checkEventSpans(files: ContentFile[]): Problem[] {
  const events = new Map(
    files.flatMap((file) => {
      const data = frontOf(file, 'events');
      return data ? [[file.id, { data, file }] as const] : [];
    }),
  );
  return [...events.values()].flatMap(({ data, file }) => {
    const parent = events.get(data.parent ?? '');
    if (!parent) return [];
    const own = dateBounds(data.span);
    const whole = dateBounds(parent.data.span);
    if (own.first <= whole.last && own.last >= whole.first) return [];
    return [
      problemAt(
        file,
        ['span'],
        `“${data.span}” lies outside “${data.parent!}”, of which it is part (${parent.data.span})`,
        'Mend one of the two spans, or the parent',
      ),
    ];
  });
}

/** The folder is the year of the first possible day when the article was entered; a revision may find another. */
export function checkFolder({ data, file }: CheckedArticle): Problem[] {
  const year = dateBounds(data.published).first.slice(0, 4);
  const [folder] = file.id.split('/');
  if (folder === year || data.revisions.length > 0) return [];
  return [
    problemAt(
      file,
      ['published'],
      `“${data.published}” is not of the year of its folder, ${folder!}`,
      `Move the file to articles/${year}/, or mend the date`,
    ),
  ];
}
