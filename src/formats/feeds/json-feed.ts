import { generateJsonFeed } from 'feedsmith';
import type { Article } from '../../archive/model.ts';
import { aboutUrl, feedUrl, siteUrl } from '../../archive/urls.ts';
import { site } from '../../site.ts';
import type { Feed, FeedEntry } from './feed.ts';

/**
 * A JSON Feed, version 1.1. The dates of its items are those of the record; `_record.published` is the original's,
 * in EDTF, and need not be a day.
 *
 * @param root the address of the site
 * @see https://www.jsonfeed.org/version/1.1/
 */
export function jsonFeed(feed: Feed, entries: FeedEntry[], root: URL): unknown {
  const absolute = (href: string) => new URL(href, root).href;
  const items = entries.map(({ article, html }) => ({
    id: absolute(article.href),
    url: absolute(article.href),
    ...(article.source.url && { external_url: new URL(article.source.url).href }),
    title: article.headline,
    content_html: html,
    summary: article.summary,
    date_published: new Date(article.added),
    date_modified: new Date(article.changed),
    tags: article.topics.map(({ name }) => name),
    language: site.language,
    _record: { about: absolute(aboutUrl('feeds')), ...recordOf(article) },
  }));
  const generated = generateJsonFeed({
    title: feed.title,
    home_page_url: absolute(feed.href),
    feed_url: absolute(feedUrl(feed.href, 'json')),
    description: feed.description,
    favicon: absolute(siteUrl('favicon.svg')),
    language: site.language,
    authors: [{ name: site.name, url: absolute(siteUrl()) }],
    items,
  }) as object;
  // Feedsmith leaves out an empty list, which the format demands.
  return { items, ...generated };
}

const recordOf = ({ added, changed, published, source }: Article) => ({
  published,
  added,
  changed,
  licence: site.licence.address,
  source: {
    publisher: source.publisher.name,
    headline: source.headline,
    url: source.url,
    date: source.date,
    language: source.language,
  },
});
