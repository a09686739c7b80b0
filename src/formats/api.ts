import { keyOf, listKey } from '../archive/cache-keys.ts';
import type { Archive, Article } from '../archive/model.ts';
import { apiUrl, dataUrl } from '../archive/urls.ts';
import { site } from '../site.ts';
import { type ApiFacet, apiFacets } from './api-facets.ts';
import { type ApiFile, type ListFile, type To, listFiles } from './api-lists.ts';
import type { ApiAnswer } from './api-schemas.ts';
import { versionOf } from './datapackage.ts';
import { listedRecord } from './record.ts';
import { recordMakers } from './records.ts';

/**
 * Every file of the API, in the order in which its description names them.
 *
 * @param address of the archive, to which all addresses in the answers belong
 */
export function apiFiles(archive: Archive, address: string | URL): ApiFile[] {
  const to: To = (path) => new URL(apiUrl(`${path}.json`), address).href;
  const recordOf = recordMakers(address);
  const facets = apiFacets(archive, address);
  const articleItem = ({ headline, href, id, published }: Article) => ({
    self: to(`articles/${id}`),
    id,
    url: new URL(href, address).href,
    headline,
    published,
  });
  return [
    { path: 'index', schema: 'Root', body: () => root(archive, address, to, facets) },
    ...articleListFiles(to, 'articles', 'ArticleList', archive.articles, (article) => ({
      self: to(`articles/${article.id}`),
      ...listedRecord(article, address),
    })),
    ...archive.articles.map((article): ApiFile => {
      const path = `articles/${article.id}`;
      return {
        path,
        schema: 'Article',
        body: () => ({ self: to(path), ...recordOf.articles(article) }),
        cacheKey: () => keyOf([article, article.sameMoment]),
      };
    }),
    ...facets.flatMap((facet) => facetFiles(to, facet, articleItem)),
    ...listFiles(to, 'dossiers', 'ValueList', archive.dossiers, ({ articles, href, id, title }) => ({
      self: to(`dossiers/${id}`),
      id,
      name: title,
      url: new URL(href, address).href,
      article_count: articles.length,
    })),
    ...archive.dossiers.map((dossier): ApiFile => {
      const path = `dossiers/${dossier.id}`;
      return { path, schema: 'Dossier', body: () => ({ self: to(path), ...recordOf.dossiers(dossier) }) };
    }),
  ];
}

/** The pages of a list of articles. */
const articleListFiles = (...list: Parameters<typeof listFiles<Article>>): ListFile<Article>[] =>
  listFiles(...list).map((file) => ({ ...file, cacheKey: () => listKey(file.path, file.page) }));

/** The list of the values of a facet, and each of them with its articles, a hundred to a page. */
const facetFiles = (
  to: To,
  { name, schema, values }: ApiFacet,
  articleItem: (article: Article) => object,
): ApiFile[] => [
  ...listFiles(to, name, 'ValueList', values, ({ articles, id, name: called, url }) => ({
    self: to(`${name}/${id}`),
    id,
    name: called,
    url,
    article_count: articles.length,
  })),
  ...values.flatMap(({ articles, id, name: called, record, url }) => {
    const path = `${name}/${id}`;
    const [first, ...further] = articleListFiles(to, path, 'ArticlesOf', articles, articleItem);
    const own = record ?? (() => ({ id, name: called, url, article_count: articles.length }));
    const body = () => ({ self: to(path), ...own(), articles: first!.body() });
    return [{ path, schema, body, cacheKey: () => listKey(own(), first!.page) }, ...further];
  }),
];

const root = (archive: Archive, address: string | URL, to: To, facets: ApiFacet[]): ApiAnswer<'Root'> => ({
  self: to('index'),
  name: site.name,
  description: site.description,
  version: versionOf(archive, address),
  licence: site.licence.address,
  documentation: new URL(apiUrl(), address).href,
  openapi: to('openapi'),
  data: new URL(dataUrl('datapackage.json'), address).href,
  lists: [
    { name: 'articles', self: to('articles'), total: archive.articles.length },
    ...facets.map(({ name, values }) => ({ name, self: to(name), total: values.length })),
    { name: 'dossiers', self: to('dossiers'), total: archive.dossiers.length },
  ],
});
