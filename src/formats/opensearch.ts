import { openSearchUrl, searchUrl, siteUrl } from '../archive/urls.ts';
import { site } from '../site.ts';
import { strings } from '../strings/index.ts';
import { xmlDocument } from './xml.ts';

/** As many characters as each may have. */
const LIMITS = { ShortName: 16, LongName: 48, Description: 1024 };

/**
 * The description by which a browser learns to search the archive from its address bar.
 *
 * @param root the address of the site
 * @see https://github.com/dewitt/opensearch/blob/master/opensearch-1-1-draft-6.md
 */
export function openSearchDescription(root: URL): string {
  const absolute = (href: string) => new URL(href, root).href;
  return xmlDocument({
    OpenSearchDescription: {
      '@xmlns': 'http://a9.com/-/spec/opensearch/1.1/',
      ShortName: within(site.name, LIMITS.ShortName),
      LongName: within(strings.discovery.search(site.name), LIMITS.LongName),
      Description: within(strings.search.description(site.name), LIMITS.Description),
      Url: [
        { '@type': 'text/html', '@template': absolute(searchUrl('q={searchTerms}')) },
        {
          '@type': 'application/opensearchdescription+xml',
          '@rel': 'self',
          '@template': absolute(openSearchUrl()),
        },
      ],
      Image: {
        '@width': 16,
        '@height': 16,
        '@type': 'image/svg+xml',
        '#text': absolute(siteUrl('favicon.svg')),
      },
      Language: site.language,
      InputEncoding: 'UTF-8',
      OutputEncoding: 'UTF-8',
      SyndicationRight: 'open',
      Attribution: strings.feeds.rights(site.name, site.licence.name, site.licence.address),
    },
  });
}

/** The text, cut after the last word that ends within `length` characters. */
export const within = (text: string, length: number): string =>
  text.length <= length
    ? text
    : text
        .slice(0, length + 1)
        .replace(/\s+\S*$/u, '')
        .slice(0, length);
