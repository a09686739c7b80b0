import { generateAtomFeed } from 'feedsmith';
import { feedUrl, indexUrl, siteUrl } from '../../archive/urls.ts';
import { site } from '../../site.ts';
import { strings } from '../../strings/index.ts';
import type { Feed, FeedEntry } from './feed.ts';

/**
 * An Atom feed (RFC 4287). The dates of its entries are those of the record, at midnight UTC; the original is the
 * link `via`, whose date stands in the text, where it need not be a day.
 *
 * @param root the address of the site
 * @see https://www.rfc-editor.org/rfc/rfc4287
 */
export function atomFeed(feed: Feed, entries: FeedEntry[], root: URL): string {
  const absolute = (href: string) => new URL(href, root).href;
  const self = absolute(feedUrl(feed.href, 'xml'));
  const { address, name: licence } = site.licence;
  return generateAtomFeed({
    id: self,
    title: { value: feed.title },
    subtitle: { value: feed.description },
    updated: new Date(feed.updated),
    authors: [{ name: site.name, uri: absolute(siteUrl()) }],
    rights: { value: strings.feeds.rights(site.name, licence, address) },
    icon: absolute(siteUrl('favicon.svg')),
    links: [
      { rel: 'self', type: 'application/atom+xml', href: self },
      { rel: 'alternate', type: 'text/html', hreflang: site.language, href: absolute(feed.href) },
      { rel: 'license', href: address },
    ],
    xml: { lang: site.language },
    entries: entries.map(({ article, html }) => ({
      id: absolute(article.href),
      title: { value: article.headline },
      published: new Date(article.added),
      updated: new Date(article.changed),
      links: [
        { rel: 'alternate', type: 'text/html', hreflang: site.language, href: absolute(article.href) },
        ...(article.source.url
          ? [{ rel: 'via', hreflang: article.source.language, href: new URL(article.source.url).href }]
          : []),
      ],
      categories: [...article.organisations, ...article.events, ...article.topics].map(
        ({ collection, id, name }) => ({ term: id, scheme: absolute(indexUrl(collection)), label: name }),
      ),
      ...(feed.isFull
        ? { summary: { value: article.summary }, content: { value: html, type: 'html' } }
        : { summary: { value: html, type: 'html' } }),
    })),
  });
}
