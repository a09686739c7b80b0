import { dateBounds, endsOf } from '../schemas/edtf.ts';
import type { Front } from '../schemas/index.ts';
import { figuresIn } from './figures.ts';
import { frontOf } from './front.ts';
import { type Named, nameFinder } from './names.ts';
import { type Problem, problemAt } from './problem.ts';
import type { ContentFile } from './read.ts';

/** An article that satisfies its schema; of the others the schema speaks. */
export interface CheckedArticle {
  file: ContentFile;
  data: Front<'articles'>;
}

/** What an article says against its own front matter and against its events. */
export function checkArticles(articles: CheckedArticle[], files: ContentFile[]): Problem[] {
  const find = nameFinder(
    files.filter(({ collection }) => collection !== 'articles' && collection !== 'topics'),
  );
  const within = new Map(
    files.flatMap(({ collection, data, id }) =>
      collection === 'places' ? [[id, (data as { within?: string }).within] as const] : [],
    ),
  );
  const spans = new Map(
    files.flatMap((file) => {
      const event = frontOf(file, 'events');
      return event ? [[file.id, event.span] as const] : [];
    }),
  );
  return articles.flatMap(({ data, file }) => [
    ...missingNames(file, data, find, within),
    ...outsideSpans(file, data, spans),
    ...strayFigures(file, data),
  ]);
}

/** People, organisations and places that the text names and the front matter lacks. */
function missingNames(
  file: ContentFile,
  article: Front<'articles'>,
  find: ReturnType<typeof nameFinder>,
  within: Map<string, string | undefined>,
): Problem[] {
  const places = [article.place, ...article.places].filter((id) => id !== undefined);
  const given = new Set([
    ...article.people.map(({ person }) => `people/${person}`),
    ...article.organisations.map((id) => `organisations/${id}`),
    ...places.flatMap((id) => [`places/${id}`, `places/${within.get(id) ?? id}`]),
  ]);
  const isGiven = ({ collection, id }: Named) => !(collection in FIELDS) || given.has(`${collection}/${id}`);
  const reported = new Set<string>();
  return find(file.body).flatMap(({ entries, name, offset }) => {
    if (entries.some(isGiven)) return [];
    const [{ collection, id }] = entries as [Named, ...Named[]];
    if (reported.has(id)) return [];
    reported.add(id);
    return [
      {
        file: file.file,
        ...file.locateInBody(offset),
        field: '',
        wrong: `names “${name}”, whom the front matter lacks`.replace(
          'whom',
          collection === 'people' ? 'whom' : 'which',
        ),
        right: `Add ${id} to ${FIELDS[collection as keyof typeof FIELDS]}`,
      },
    ];
  });
}

const FIELDS = { people: 'people', organisations: 'organisations', places: 'places' };

/** A report may announce an event or look back on it by a month. */
const GRACE = 31 * 86_400_000;

/** Whether a date lies more than a month from the days of an event, both EDTF. */
export function isFarFrom(published: string, span: string): boolean {
  const [article, event] = [dateBounds(published), dateBounds(span)];
  const gap = Math.max(
    Date.parse(event.first) - Date.parse(article.last),
    Date.parse(article.first) - Date.parse(event.last),
  );
  return gap > GRACE;
}

function outsideSpans(file: ContentFile, article: Front<'articles'>, spans: Map<string, string>): Problem[] {
  if (article.eventNote !== undefined) return [];
  return article.events.flatMap((id, index) => {
    const text = spans.get(id);
    if (text === undefined || !isFarFrom(article.published, text)) return [];
    return [
      problemAt(
        file,
        ['events', index],
        `“${id}” (${text}) lies more than a month from the day of publication`,
        'Say in eventNote why the article belongs to it, or take the event away',
      ),
    ];
  });
}

/** The date of publication stands above the text, and so needs not stand in it. */
function strayFigures(file: ContentFile, { published, summary }: Front<'articles'>): Problem[] {
  const dated = endsOf(published).flatMap((end) => end.split('-').map((part) => String(Number(part))));
  const told = new Set([...figuresIn(file.body), ...dated]);
  return figuresIn(summary)
    .filter((figure) => !told.has(figure))
    .map((figure) =>
      problemAt(
        file,
        ['summary'],
        `gives the figure ${figure}, which the text lacks`,
        'Take it from the text, or say it there too',
      ),
    );
}
