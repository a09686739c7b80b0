import type { Element } from '@xmldom/xmldom';
import { articles } from './content.ts';
import { filedArticles } from './filed.ts';
import { dist } from './site.ts';
import { children, parseXml } from './xml.ts';

/** A feed as it should be by the front matter, and its two files as they lie in the built site. */
export interface ExpectedFeed {
  /** The path of the page it follows. */
  path: string;
  /** The addresses of its entries, in their order. */
  entries: string[];
  isFull: boolean;
  xml: string;
  atom: Element;
  json: JsonFeed;
}

export interface JsonItem extends Record<string, unknown> {
  id: string;
  url: string;
  external_url?: string;
  content_html: string;
  summary: string;
  date_published: string;
  date_modified: string;
  _record: { published: string };
}

export interface JsonFeed extends Record<string, unknown> {
  title: string;
  feed_url: string;
  home_page_url: string;
  items: JsonItem[];
}

const LENGTH = 30;

export const address = (path: string) => `${dist.origin}${path}`;

/** The latest added first, then the newest, then by id. */
const orderOf = ({ bounds, front, id }: (typeof articles)[number]) => `${front.added} ${bounds.first} ${bounds.last} ${id}`;

export const feeds: ExpectedFeed[] = [['/', articles] as const, ...filedArticles].map(([path, list]) => {
  let xml: string | undefined;
  let atom: Element | undefined;
  let json: JsonFeed | undefined;
  return {
    path,
    entries: list
      .toSorted((a, b) => (orderOf(a) < orderOf(b) ? 1 : -1))
      .slice(0, LENGTH)
      .map(({ id }) => address(`/articles/${id}/`)),
    isFull: /^\/(?:organisations\/|events\/|$)/.test(path),
    get xml() {
      return (xml ??= dist.read(`${path.slice(1)}feed.xml`));
    },
    get atom() {
      return (atom ??= parseXml(this.xml));
    },
    get json() {
      return (json ??= dist.json(`${path.slice(1)}feed.json`) as JsonFeed);
    },
  };
});

const byAddress = new Map(articles.map((article) => [address(`/articles/${article.id}/`), article]));
export const articleAt = (id: string) => {
  const article = byAddress.get(id);
  if (!article) throw new Error(`${id} is no article of the content.`);
  return article;
};

/** What each feed has to be told, its page's path before it. */
export const wrongIn = (wrongOf: (feed: ExpectedFeed) => Iterable<string>) =>
  feeds.flatMap((feed) => [...wrongOf(feed)].map((wrong) => `${feed.path}: ${wrong}`));
export const entriesIn = ({ atom }: ExpectedFeed) => children(atom, 'entry');
export const links = (parent: Element, rel: string) =>
  children(parent, 'link').filter((link) => link.getAttribute('rel') === rel).map((link) => link.getAttribute('href') ?? '');
