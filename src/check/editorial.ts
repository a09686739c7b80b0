import { isWithdrawn } from '../schemas/articles.ts';
import { type CheckedArticle, checkArticles } from './articles.ts';
import { checkCitations } from './citations.ts';
import { fold } from './fold.ts';
import { frontOf } from './front.ts';
import { checkLinks } from './links.ts';
import { namesOf, sharedNames } from './names.ts';
import { checkOffices } from './offices.ts';
import { type Problem, problemAt } from './problem.ts';
import type { ContentFile } from './read.ts';
import { checkSources } from './sources.ts';
import { checkEventSpans, checkFolder } from './spans.ts';

/** What slips in as an archive grows, and no schema sees. */
export function checkEditorial(files: ContentFile[]): Problem[] {
  const [articles, withdrawn] = articlesOf(files);
  return [
    ...sharedNames(files.filter(({ collection }) => NAMED.has(collection))).map(({ entry, name, twin }) =>
      problemAt(
        entry,
        ['name'],
        `shares the name “${name}” with ${twin.file}`,
        'Make one entry of the two, or tell the names apart',
      ),
    ),
    ...sharedHeadlines(articles),
    ...loneMoments(articles),
    ...files.flatMap(emptyEvent),
    ...checkCitations(files, articles, withdrawn),
    ...checkArticles(articles, files),
    ...checkSources(articles, files),
    ...checkOffices(articles, files),
    ...articles.flatMap(checkFolder),
    ...checkEventSpans(files),
    ...checkLinks(files),
    ...files.flatMap(strayFiling),
  ];
}

const NAMED = new Set(['organisations', 'topics', 'people', 'places', 'publishers']);

/** The articles that satisfy their schema, and those of them that were withdrawn; of the others the schema speaks. */
function articlesOf(files: ContentFile[]): [held: CheckedArticle[], withdrawn: CheckedArticle[]] {
  const articles = files.flatMap((file) => {
    const data = frontOf(file, 'articles');
    return data ? [{ file, data }] : [];
  });
  return [
    articles.filter(({ data }) => !isWithdrawn(data)),
    articles.filter(({ data }) => isWithdrawn(data)),
  ];
}

function sharedHeadlines(articles: CheckedArticle[]): Problem[] {
  const known = new Map<string, string>();
  return articles.flatMap(({ data, file }) => {
    const headline = fold(data.headline);
    const twin = known.get(headline);
    known.set(headline, file.file);
    return twin
      ? [problemAt(file, ['headline'], `is that of ${twin} too`, 'Say what sets this article apart')]
      : [];
  });
}

function loneMoments(articles: CheckedArticle[]): Problem[] {
  const told = Map.groupBy(articles, ({ data }) => data.sameMoment);
  return articles.flatMap(({ data: { sameMoment }, file }) =>
    sameMoment === undefined || told.get(sameMoment)!.length > 1
      ? []
      : [
          problemAt(
            file,
            ['sameMoment'],
            `“${sameMoment}” is told by no other article`,
            'Give the other reports of the moment the same name, or take it away',
          ),
        ],
  );
}

function emptyEvent(entry: ContentFile): Problem[] {
  if (entry.collection !== 'events' || entry.body.trim() !== '') return [];
  return [
    problemAt(
      entry,
      [],
      'says nothing of the event',
      'Write below the front matter what it was, from the sources',
    ),
  ];
}

/** A person filed under a name that is none of theirs. */
function strayFiling(entry: ContentFile): Problem[] {
  const data = frontOf(entry, 'people');
  if (!data) return [];
  const own = new Set(namesOf(entry).flatMap((name) => fold(name).split(' ')));
  const strange = fold(data.sort)
    .split(' ')
    .find((word) => !own.has(word));
  if (strange === undefined) return [];
  return [
    problemAt(
      entry,
      ['sort'],
      `has the word “${strange}”, which is in none of the person’s names`,
      'Write the name as it is filed: the surname, a comma, the other names',
    ),
  ];
}
