import type { CheckedArticle } from './articles.ts';
import { type Problem, problemAt } from './problem.ts';
import type { ContentFile } from './read.ts';

/** Originals entered twice, and addresses that belong to another publisher than the one named. */
export function checkSources(articles: CheckedArticle[], files: ContentFile[]): Problem[] {
  return [...enteredTwice(articles), ...foreignHosts(articles, files)];
}

/** One page may hold several items; one headline of one page is one item. */
function enteredTwice(articles: CheckedArticle[]): Problem[] {
  const known = new Map<string, string>();
  return articles.flatMap(({ data: { source }, file }) => {
    if (source.url === undefined || source.headline === undefined) return [];
    const item = `${source.url} ${source.headline}`;
    const twin = known.get(item);
    known.set(item, twin ?? file.file);
    return twin
      ? [problemAt(file, ['source', 'url'], `is the source of ${twin} too`, 'Make one article of the two')]
      : [];
  });
}

const hostOf = (url: string) => new URL(url).host.replace(/^www\./, '');

/** Hosts that several publishers share say nothing. */
function foreignHosts(articles: CheckedArticle[], files: ContentFile[]): Problem[] {
  const publishers = Map.groupBy(
    files.filter(
      ({ collection, data }) =>
        collection === 'publishers' && URL.canParse((data as { url?: string }).url ?? ''),
    ),
    ({ data }) => hostOf((data as { url: string }).url),
  );
  return articles.flatMap(({ data: { source }, file }) => {
    if (source.url === undefined) return [];
    const owners = publishers.get(hostOf(source.url)) ?? [];
    const [owner] = owners;
    if (owners.length !== 1 || owner!.id === source.publisher) return [];
    return [
      problemAt(
        file,
        ['source', 'publisher'],
        `“${source.publisher}” is named, but the address is one of ${owner!.id}`,
        `Write ${owner!.id}, or the address where ${source.publisher} published it`,
      ),
    ];
  });
}
