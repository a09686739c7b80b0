import type { BreadcrumbList, CollectionPage, Graph, Thing, WebPage } from 'schema-dts';
import { site } from '../../site.ts';
import { type Address, absolute, websiteNode } from './nodes.ts';

interface Level {
  name: string;
  href: string;
}

/** One JSON-LD document of several things. */
export const graph = (...things: Exclude<Thing, string>[]): Graph => ({
  '@context': 'https://schema.org',
  '@graph': things,
});

/** A page that lists articles, about something or of a time. */
export const collectionPage = (
  page: { href: string; name: string; description: string; about?: string; path: Level[] },
  address: Address,
) =>
  ({
    '@type': 'CollectionPage',
    '@id': absolute(page.href, address),
    url: absolute(page.href, address),
    name: page.name,
    description: page.description,
    inLanguage: site.language,
    isPartOf: websiteNode(address),
    ...(page.about && { about: { '@id': page.about } }),
    breadcrumb: breadcrumbs([...page.path, page], address),
  }) satisfies CollectionPage & WebPage;

/** From the widest to the page itself. */
const breadcrumbs = (levels: Level[], address: Address): BreadcrumbList => ({
  '@type': 'BreadcrumbList',
  itemListElement: levels.map(({ href, name }, index) => ({
    '@type': 'ListItem',
    position: index + 1,
    name,
    item: { '@id': absolute(href, address) },
  })),
});
