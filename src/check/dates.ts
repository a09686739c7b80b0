import { type CalendarDay, dateBounds } from '../schemas/edtf.ts';
import { frontOf } from './front.ts';
import type { Problem } from './problem.ts';
import type { ContentFile } from './read.ts';

/** Dates of articles that lie in the future, or in an order that cannot be. Malformed ones are the schema's matter. */
export function checkDates(entry: ContentFile, today: CalendarDay): Problem[] {
  const article = frontOf(entry, 'articles');
  if (!article) return [];
  const { published, added, revisions, source } = article;
  const problem = (path: (string | number)[], wrong: string, right: string): Problem => ({
    file: entry.file,
    ...entry.locate(path),
    field: path.join('.'),
    wrong,
    right,
  });
  const dated: [path: (string | number)[], text: string][] = [
    ...published.split('/').map((part): [string[], string] => [['published'], part]),
    [['added'], added],
    ...(source.accessed ? [[['source', 'accessed'], source.accessed] satisfies [string[], string]] : []),
    ...revisions.map(({ date }, index): [(string | number)[], string] => [
      ['revisions', index, 'date'],
      date,
    ]),
  ];
  const future = dated
    .filter(([, text]) => dateBounds(text).first > today)
    .map(([path, text]) => problem(path, `“${text}” lies in the future`, `Write ${today} or an earlier day`));
  if (future.length > 0) return future;
  const order: Problem[] = [];
  if (added < dateBounds(published).first) {
    order.push(
      problem(
        ['added'],
        `“${added}” is before the original was published`,
        `Write ${published} or a later day`,
      ),
    );
  }
  if (source.accessed !== undefined && source.accessed < dateBounds(published).first) {
    order.push(
      problem(
        ['source', 'accessed'],
        `“${source.accessed}” is before the original was published`,
        'Write the day on which it was read, or take it away where nobody noted it',
      ),
    );
  }
  revisions.forEach(({ date }, index) => {
    const before = revisions[index - 1]?.date ?? added;
    if (date < before) {
      order.push(
        problem(
          ['revisions', index, 'date'],
          `“${date}” is before ${before}`,
          'Revisions follow the day of entry, oldest first',
        ),
      );
    }
  });
  return order;
}
