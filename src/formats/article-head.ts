import type { Article } from '../archive/model.ts';
import { articleFileUrl } from '../archive/urls.ts';
import { site } from '../site.ts';
import { ARTICLE_FILES } from './article-files.ts';

/** A `<meta>`: most are known by `name`, those of Open Graph by `property`. */
export type Meta = { content: string } & ({ name: string } | { property: string });

/** A typed link from an article, absolute. */
export interface Link {
  rel: string;
  href: string;
  type?: string;
}

/** What the article is, to Signposting. */
const TYPE = 'https://schema.org/NewsArticle';

/**
 * What makes Zotero save a newspaper article by an institution: its Embedded Metadata translator reads these, not
 * JSON-LD. An institution is a `DC.creator` that ends in a comma, and no `citation_author`, or it is split in two.
 *
 * @see https://github.com/zotero/translators/blob/master/Embedded%20Metadata.js
 */
export const articleMetas = (article: Article, address: string | URL): Meta[] => [
  { name: 'DC.type', content: 'newspaperArticle' },
  { name: 'citation_title', content: article.headline },
  { name: 'DC.creator', content: `${site.name},` },
  { name: 'citation_date', content: article.added },
  { name: 'citation_publisher', content: site.name },
  { name: 'citation_language', content: site.language },
  { name: 'citation_public_url', content: new URL(article.href, address).href },
  { name: 'DC.rights', content: site.licence.address },
  { name: 'DC.description', content: article.summary },
  ...(article.place ? [{ name: 'z.place', content: article.place.name }] : []),
  { property: 'article:published_time', content: article.added },
  ...(article.changed === article.added
    ? []
    : [{ property: 'article:modified_time', content: article.changed }]),
  { property: 'article:section', content: article.organisations[0]!.short },
];

/** The files beside the article, as its head and its linkset name them. */
const fileLinks = (article: Article, address: string | URL) =>
  ARTICLE_FILES.flatMap(({ ending, rel, type }) =>
    rel === undefined ? [] : [{ rel, type, href: new URL(articleFileUrl(article, ending), address).href }],
  );

/**
 * The links of FAIR Signposting, level 1, with those to the article's other forms.
 *
 * @see https://signposting.org/FAIR/
 */
export const articleLinks = (article: Article, address: string | URL): Link[] => [
  { rel: 'cite-as', href: new URL(article.href, address).href },
  { rel: 'type', href: TYPE },
  { rel: 'license', href: site.licence.address },
  ...fileLinks(article, address),
];

/** The same links as a set of their own: FAIR Signposting, level 2. @see https://www.rfc-editor.org/rfc/rfc9264 */
export function linkset(article: Article, address: string | URL): string {
  const anchor = new URL(article.href, address).href;
  const links = articleLinks(article, address).flatMap(({ rel, ...target }) =>
    rel.split(' ').map((relation) => ({ relation, target })),
  );
  const targets = (relation: string) =>
    links.filter((link) => link.relation === relation).map(({ target }) => target);
  const relations = [...new Set(links.map(({ relation }) => relation))].filter((each) => each !== 'linkset');
  const described = targets('describedby').map(({ href }) => ({
    anchor: href,
    describes: [{ href: anchor, type: 'text/html' }],
  }));
  return JSON.stringify({
    linkset: [
      { anchor, ...Object.fromEntries(relations.map((relation) => [relation, targets(relation)])) },
      ...described,
    ],
  });
}
