import { type Period, calendarOf, pagesOfPeriod } from '../../archive/days.ts';
import { onThisDay } from '../../archive/day-of-year.ts';
import { lastChange, lastDay, pagesOf } from '../../archive/listing.ts';
import type { Archive, Article, Entity } from '../../archive/model.ts';
import { foldMoments } from '../../archive/moments.ts';
import { PEOPLE_INDEX_SIZE, articleYears, eventPages, indexPaths, peoplePaths } from '../../archive/paths.ts';
import { type Correction, correctionsOf } from '../../archive/revisions.ts';
import {
  aboutUrl,
  apiUrl,
  correctionsUrl,
  dataUrl,
  dateUrl,
  datesUrl,
  indexUrl,
  membersUrl,
  onThisDayUrl,
  pageUrl,
  peopleOfUrl,
  searchHelpUrl,
  searchUrl,
  siteUrl,
  yearOfArticlesUrl,
} from '../../archive/urls.ts';
import type { CalendarDay } from '../../schemas/edtf.ts';

/** A page that search engines may list. */
export interface ListedPage {
  href: string;
  /** The last day on which what it shows was added or changed; of a page without a date of its own nothing is said. */
  changed?: CalendarDay | undefined;
}

/** Pages that share a file of the sitemap. */
export interface SitemapPart {
  name: string;
  pages: ListedPage[];
}

/** Every page that search engines may list, each once. */
export function sitemapParts(archive: Archive): SitemapPart[] {
  const { articles, comparisons, dossiers, events, organisations, people, places, publishers, topics } =
    archive;
  const indexes = { organisations, topics, people, places, publishers };
  return [
    { name: 'pages', pages: singlePages(archive) },
    {
      name: 'articles',
      pages: [
        ...articles.map(({ changed, href }) => ({ href, changed })),
        ...listPages(indexUrl('articles'), articles),
        ...articleYears(archive).flatMap((of) => listPages(yearOfArticlesUrl(of.year), of.articles)),
      ],
    },
    {
      name: 'events',
      pages: [
        ...eventPages(events).map(({ number }) => ({ href: pageUrl(indexUrl('events'), number) })),
        ...events.flatMap(({ allArticles, href }) => listPages(href, foldMoments(allArticles), allArticles)),
        ...peoplePages(events, ({ allArticles }) => allArticles),
      ],
    },
    ...Object.entries(indexes).map(([name, entities]) => ({
      name,
      pages: [
        ...indexPages(indexUrl(name as Entity['collection']), entities),
        ...entities.flatMap(({ articles: own, href }) => listPages(href, own)),
        ...(name === 'organisations' ? peoplePages(organisations) : []),
      ],
    })),
    { name: 'dossiers', pages: gatheringPages('dossiers', dossiers) },
    { name: 'comparisons', pages: comparisons.length > 0 ? gatheringPages('comparisons', comparisons) : [] },
    { name: 'dates', pages: datePages(articles) },
  ];
}

const singlePages = (archive: Archive): ListedPage[] => [
  { href: siteUrl(), changed: lastChange(archive.articles) },
  { href: aboutUrl() },
  { href: searchUrl() },
  { href: searchHelpUrl() },
  { href: dataUrl(), changed: lastChange(archive.articles) },
  { href: apiUrl(), changed: lastChange(archive.articles) },
  ...correctionPages(correctionsOf(archive)),
  ...archive.organisations
    .filter(({ members }) => members.length > 0)
    .map((of) => ({ href: membersUrl(of) })),
];

const correctionPages = (corrections: Correction[]): ListedPage[] =>
  pagesOf(corrections).map(({ number }) => ({
    href: pageUrl(correctionsUrl(), number),
    changed: corrections[0]?.date,
  }));

const gatheringPages = (
  of: 'comparisons' | 'dossiers',
  gatherings: { added: CalendarDay; href: string }[],
): ListedPage[] => [
  { href: indexUrl(of), changed: lastDay(gatherings.map(({ added }) => added)) },
  ...gatherings.map(({ added, href }) => ({ href, changed: added })),
];

function datePages(articles: Article[]): ListedPage[] {
  const { days, months, years } = calendarOf(articles);
  return [
    { href: datesUrl(), changed: lastChange(articles) },
    ...[...years, ...months].flatMap(periodPages),
    ...days.flatMap(({ articles: ofDay, id }) => listPages(dateUrl(id), ofDay)),
    { href: onThisDayUrl(), changed: lastChange(articles) },
    ...onThisDay(articles, []).flatMap(({ articles: own, day }) => listPages(onThisDayUrl(day), own)),
  ];
}

function periodPages(period: Period): ListedPage[] {
  const changed = lastChange([...period.dated, ...period.undated]);
  return pagesOfPeriod(period).map(({ number }) => ({ href: pageUrl(dateUrl(period.id), number), changed }));
}

/**
 * The pages of a list. They change together: what comes in moves the rest on.
 *
 * @param all what the list stands for, where that is more than it shows
 */
function listPages(href: string, shown: Article[], all = shown): ListedPage[] {
  const changed = lastChange(all);
  return pagesOf(shown).map(({ number }) => ({ href: pageUrl(href, number), changed }));
}

const indexPages = (href: string, entities: Entity[]): ListedPage[] =>
  indexPaths(entities, href === indexUrl('people') ? PEOPLE_INDEX_SIZE : undefined).map(
    ({ props: { page } }) => ({ href: pageUrl(href, page.number) }),
  );

function peoplePages<T extends Entity>(
  entities: T[],
  articlesOf: (entity: T) => Article[] = ({ articles }) => articles,
): ListedPage[] {
  const changes = new Map(entities.map((entity) => [entity, lastChange(articlesOf(entity))]));
  return peoplePaths(entities, articlesOf).map(({ props: { entity, page } }) => ({
    href: pageUrl(peopleOfUrl(entity), page.number),
    changed: changes.get(entity),
  }));
}
