import { describe, expect, it } from 'vitest';
import { articles, entriesOf } from './content.ts';
import { type JsonItem, address, feeds, wrongIn } from './feeds.ts';
import { changedOn } from './filed.ts';

type Kind = (value: unknown) => boolean;

const string: Kind = (value) => typeof value === 'string' && value !== '';
const url: Kind = (value) => typeof value === 'string' && /^https?:\/\/[^/\s]+\/\S*$/.test(value);
const moment: Kind = (value) => typeof value === 'string' && /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2})$/.test(value) && !Number.isNaN(Date.parse(value));
const language: Kind = (value) => typeof value === 'string' && Intl.getCanonicalLocales(value).length === 1;
const list = (kind: Kind): Kind => (value) => Array.isArray(value) && value.every(kind);
const object = (fields: Record<string, Kind>, required: string[]): Kind => (value) => faults(value, fields, required).length === 0;

/** What https://www.jsonfeed.org/version/1.1/ allows and demands, as far as the archive uses it. */
const AUTHOR = { name: string, url, avatar: url };
const FEED = {
  version: (value: unknown) => value === 'https://jsonfeed.org/version/1.1',
  title: string,
  home_page_url: url,
  feed_url: url,
  description: string,
  favicon: url,
  language,
  authors: list(object(AUTHOR, [])),
  items: list(() => true),
};
const ITEM = {
  id: string,
  url,
  external_url: url,
  title: string,
  content_html: string,
  summary: string,
  date_published: moment,
  date_modified: moment,
  tags: list(string),
  language,
};

/** The keys of a value that are missing, unknown or wrong. Extensions are objects whose name begins with `_` and a letter. */
function faults(value: unknown, fields: Record<string, Kind>, required: string[]): string[] {
  if (typeof value !== 'object' || value === null) return ['is no object'];
  return [
    ...required.filter((key) => !(key in value)).map((key) => `${key} is missing`),
    ...Object.entries(value).flatMap(([key, part]) => {
      const isExtension = /^_[a-z][\w]*$/i.test(key) && !key.includes('.') && typeof part === 'object';
      return isExtension || fields[key]?.(part) ? [] : [`${key} is ${JSON.stringify(part)}`];
    }),
  ];
}

const itemsWrong = (wrongOf: (item: JsonItem) => string[]) => wrongIn(({ json }) => json.items.flatMap((item) => wrongOf(item).map((wrong) => `${item.id}: ${wrong}`)));
const fronts = new Map(articles.map((article) => [address(`/articles/${article.id}/`), article]));
const topics = new Map(entriesOf('topics').map(({ front, id }) => [id, front.name]));

describe('a JSON Feed', () => {
  it('keeps to version 1.1', () => {
    expect(wrongIn(({ json }) => faults(json, FEED, ['version', 'title', 'items']))).toEqual([]);
    expect(itemsWrong((item) => faults(item, ITEM, ['id', 'url', 'content_html']))).toEqual([]);
    expect(wrongIn(({ json }) => (new Set(json.items.map(({ id }) => id)).size === json.items.length ? [] : ['an id stands twice']))).toEqual([]);
  });

  it('names its own address and that of its page', () => {
    expect(wrongIn(({ json, path }) => (json.feed_url === address(`${path}feed.json`) && json.home_page_url === address(path) ? [] : [json.feed_url]))).toEqual([]);
  });

  it('dates its items by the record, and gives the date of the original as far as it is known', () => {
    expect(
      itemsWrong((item) => {
        const article = fronts.get(item.id);
        if (!article) return ['is no article'];
        return [
          ...(item.date_published.startsWith(`${article.front.added}T00:00:00`) ? [] : [item.date_published]),
          ...(item.date_modified.startsWith(`${changedOn(article)}T00:00:00`) ? [] : [item.date_modified]),
          ...(item._record.published === article.front.published ? [] : [item._record.published]),
        ];
      }),
    ).toEqual([]);
    expect(feeds.some(({ json }) => json.items.some(({ _record }) => !/^\d{4}-\d{2}-\d{2}$/.test(_record.published)))).toBe(true);
  });

  it('says what the article is about and where its original is', () => {
    expect(
      itemsWrong(({ external_url, id, summary, tags, title }) => {
        const { front } = fronts.get(id)!;
        const original = front.source.url && new URL(front.source.url).href;
        return [
          ...(title === front.headline && summary === front.summary ? [] : ['headline or summary']),
          ...(external_url === original ? [] : [external_url ?? 'no original']),
          ...(JSON.stringify(tags ?? []) === JSON.stringify(front.topics.map((topic) => topics.get(topic))) ? [] : [JSON.stringify(tags)]),
        ];
      }),
    ).toEqual([]);
  });
});
