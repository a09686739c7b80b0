import { fold } from './fold.ts';
import type { CheckedArticle } from './articles.ts';
import { type Problem, problemAt } from './problem.ts';
import { namesOf } from './names.ts';
import type { ContentFile } from './read.ts';

/** People whom an article names twice, and offices that are the person's name. */
export function checkOffices(articles: CheckedArticle[], files: ContentFile[]): Problem[] {
  const names = new Map(
    files.flatMap((entry) =>
      entry.collection === 'people' ? [[entry.id, namesOf(entry).map(fold)] as const] : [],
    ),
  );
  return articles.flatMap((article) => officesIn(article, names));
}

function officesIn({ data, file }: CheckedArticle, names: Map<string, string[]>): Problem[] {
  const given = new Map<string, string | undefined>();
  return data.people.flatMap(({ office, person }, index) => {
    const isSecond = given.has(person);
    const first = given.get(person);
    given.set(person, first ?? office);
    if (isSecond) {
      return [
        problemAt(
          file,
          ['people', index, 'person'],
          office && first && office !== first
            ? `“${person}” is named twice, as “${first}” and as “${office}”`
            : `“${person}” is named twice`,
          'Keep one, with the office as the original words it',
        ),
      ];
    }
    const isName = office !== undefined && names.get(person)?.includes(fold(office));
    return isName
      ? [
          problemAt(
            file,
            ['people', index, 'office'],
            `“${office}” is the person’s name`,
            'Write what the original calls the person’s office, or take it away',
          ),
        ]
      : [];
  });
}
