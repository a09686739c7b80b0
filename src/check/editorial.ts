import { dateBounds, endsOf } from '../schemas/edtf.ts';
import { citedIn } from '../schemas/cited.ts';
import { schemas } from '../schemas/index.ts';
import type { Front } from '../schemas/index.ts';
import { fold } from './fold.ts';
import { type Named, nameFinder, sharedNames } from './names.ts';
import type { Problem } from './problem.ts';
import type { ContentFile } from './read.ts';

/** What slips in as an archive grows, and no schema sees. */
export function checkEditorial(files: ContentFile[]): Problem[] {
  const articles = articlesOf(files);
  const ids = new Set(articles.map(({ file }) => file.id));
  return [
    ...sharedNames(files.filter(({ collection }) => NAMED.has(collection))).map(({ entry, name, twin }) =>
      problem(
        entry,
        ['name'],
        `shares the name “${name}” with ${twin.file}`,
        'Make one entry of the two, or tell the names apart',
      ),
    ),
    ...sharedHeadlines(articles),
    ...loneMoments(articles),
    ...files.flatMap(emptyEvent),
    ...files.flatMap((file) => deadCitations(file, ids)),
    ...checkArticles(articles, files),
  ];
}

const NAMED = new Set(['organisations', 'topics', 'people', 'places', 'publishers']);

const problem = (entry: ContentFile, path: (string | number)[], wrong: string, right: string): Problem => ({
  file: entry.file,
  ...entry.locate(path),
  field: path.join('.'),
  wrong,
  right,
});

interface Checked {
  file: ContentFile;
  data: Front<'articles'>;
}

/** The articles that satisfy their schema; of the others the schema speaks. */
const articlesOf = (files: ContentFile[]): Checked[] =>
  files.flatMap((file) => {
    if (file.collection !== 'articles') return [];
    const { data } = schemas.articles.safeParse(file.data);
    return data ? [{ file, data }] : [];
  });

function sharedHeadlines(articles: Checked[]): Problem[] {
  const known = new Map<string, string>();
  return articles.flatMap(({ data, file }) => {
    const headline = fold(data.headline);
    const twin = known.get(headline);
    known.set(headline, file.file);
    return twin
      ? [problem(file, ['headline'], `is that of ${twin} too`, 'Say what sets this article apart')]
      : [];
  });
}

function loneMoments(articles: Checked[]): Problem[] {
  const told = Map.groupBy(articles, ({ data }) => data.sameMoment);
  return articles.flatMap(({ data: { sameMoment }, file }) =>
    sameMoment === undefined || told.get(sameMoment)!.length > 1
      ? []
      : [
          problem(
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
    problem(
      entry,
      [],
      'says nothing of the event',
      'Write below the front matter what it was, from the sources',
    ),
  ];
}

function deadCitations(entry: ContentFile, ids: Set<string>): Problem[] {
  return citedIn(entry.body)
    .filter((id) => !ids.has(id))
    .map((id) => ({
      file: entry.file,
      ...entry.locateInBody(entry.body.indexOf(`"${id}"`)),
      field: '',
      wrong: `cites “${id}”, which is not an article`,
      right: 'Write the path of an article, <year>/<slug>',
    }));
}

function checkArticles(articles: Checked[], files: ContentFile[]): Problem[] {
  const find = nameFinder(
    files.filter(({ collection }) => collection !== 'articles' && collection !== 'topics'),
  );
  const within = new Map(
    files.flatMap(({ collection, data, id }) =>
      collection === 'places' ? [[id, (data as { within?: string }).within] as const] : [],
    ),
  );
  const spans = new Map(
    files.flatMap(({ collection, data, id }) => {
      const event = collection === 'events' ? schemas.events.safeParse(data).data : undefined;
      return event ? [[id, event.span] as const] : [];
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

function outsideSpans(file: ContentFile, article: Front<'articles'>, spans: Map<string, string>): Problem[] {
  if (article.eventNote !== undefined) return [];
  const { first, last } = dateBounds(article.published);
  return article.events.flatMap((id, index) => {
    const text = spans.get(id);
    if (text === undefined) return [];
    const span = dateBounds(text);
    const gap = Math.max(
      Date.parse(span.first) - Date.parse(last),
      Date.parse(first) - Date.parse(span.last),
    );
    if (gap <= GRACE) return [];
    return [
      problem(
        file,
        ['events', index],
        `“${id}” (${text}) lies more than a month from the day of publication`,
        'Say in eventNote why the article belongs to it, or take the event away',
      ),
    ];
  });
}

const FIGURE = /\d+(?:[.,]\d+)*/g;

/** The date of publication stands above the text, and so needs not stand in it. */
function strayFigures(file: ContentFile, { published, summary }: Front<'articles'>): Problem[] {
  const dated = endsOf(published).flatMap((end) => end.split('-').map((part) => String(Number(part))));
  const told = new Set([...(file.body.match(FIGURE) ?? []), ...dated]);
  return [...new Set(summary.match(FIGURE))]
    .filter((figure) => !told.has(figure))
    .map((figure) =>
      problem(
        file,
        ['summary'],
        `gives the figure ${figure}, which the text lacks`,
        'Take it from the text, or say it there too',
      ),
    );
}
