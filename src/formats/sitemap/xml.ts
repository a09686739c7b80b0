import { lastDay } from '../../archive/listing.ts';
import { sitemapUrl } from '../../archive/urls.ts';
import { xmlDocument } from '../xml.ts';
import type { SitemapPart } from './pages.ts';

const NAMESPACE = 'http://www.sitemaps.org/schemas/sitemap/0.9';

/** As many addresses as one file may hold. */
const LIMIT = 50_000;

/** Cuts each part that is too long for one file into several, numbered from the second on. */
export const withinLimit = (parts: SitemapPart[], limit = LIMIT): SitemapPart[] =>
  parts.flatMap(({ name, pages }) =>
    Array.from({ length: Math.ceil(pages.length / limit) }, (_, index) => ({
      name: index === 0 ? name : `${name}-${index + 1}`,
      pages: pages.slice(index * limit, (index + 1) * limit),
    })),
  );

/**
 * One file of the sitemap.
 *
 * @param root the address of the site
 * @see https://www.sitemaps.org/protocol.html
 */
export const sitemapXml = ({ pages }: SitemapPart, root: URL): string =>
  xmlDocument({
    urlset: {
      '@xmlns': NAMESPACE,
      url: pages.map(({ changed, href }) => located(href, changed, root)),
    },
  });

/** The index of the sitemap's files, each with the latest change of its pages. */
export const sitemapIndexXml = (parts: SitemapPart[], root: URL): string =>
  xmlDocument({
    sitemapindex: {
      '@xmlns': NAMESPACE,
      sitemap: parts.map(({ name, pages }) =>
        located(sitemapUrl(name), lastDay(pages.map(({ changed }) => changed)), root),
      ),
    },
  });

const located = (href: string, changed: string | undefined, root: URL) => ({
  loc: new URL(href, root).href,
  ...(changed && { lastmod: changed }),
});
