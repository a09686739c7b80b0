import { all, one } from './html.ts';
import type { BuiltSite } from './site.ts';
import { children, parseXml, textOf } from './xml.ts';

const NAMESPACE = 'http://www.sitemaps.org/schemas/sitemap/0.9';

export interface Located {
  address: string;
  lastmod: string | undefined;
}

/** The entries of one file of the sitemap, `url` or `sitemap` by name. @throws Error where it is no such file */
function located(site: BuiltSite, file: string, root: string, entry: string): Located[] {
  const element = parseXml(site.read(file));
  if (element.localName !== root || element.namespaceURI !== NAMESPACE) throw new Error(`${file} is no <${root}>.`);
  return children(element, entry).map((each) => ({
    address: textOf(each, 'loc'),
    lastmod: children(each, 'lastmod').length > 0 ? textOf(each, 'lastmod') : undefined,
  }));
}

/** The files that the index of a built site names, each with the pages in it. */
export function sitemapOf(site: BuiltSite): (Located & { file: string; pages: Located[] })[] {
  const root = `${site.origin}${site.base}`;
  return located(site, 'sitemap-index.xml', 'sitemapindex', 'sitemap').map((part) => {
    if (!part.address.startsWith(root)) throw new Error(`${part.address} is not below ${root}.`);
    const file = part.address.slice(root.length);
    return { ...part, file, pages: located(site, file, 'urlset', 'url') };
  });
}

/** The addresses that the pages of a site ask search engines to list them under. */
export const indexable = ({ pages }: BuiltSite): string[] =>
  pages
    .map(({ document }) => document)
    .filter((document) => !all('meta[name="robots"]', document).some(({ attribs }) => /\bnoindex\b/.test(attribs.content ?? '')))
    .map((document) => one('link[rel="canonical"]', document).attribs.href ?? '');
