import { parseFeed } from '@rowanmanning/feed-parser';
import type { Element } from '@xmldom/xmldom';
import { describe, expect, it } from 'vitest';
import { dateText } from '../../src/archive/dates.ts';
import { readContent } from '../../src/check/read.ts';
import { site } from '../../src/site.ts';
import { strings } from '../../src/strings/index.ts';
import { articles, entriesOf, isDated } from './content.ts';
import { type ExpectedFeed, address, feeds } from './feeds.ts';
import { changedOn } from './filed.ts';
import { all, parse, text } from './html.ts';
import { dist } from './site.ts';
import { children, textOf } from './xml.ts';

const ATOM = 'http://www.w3.org/2005/Atom';
/** RFC 3339, section 5.6, in UTC. */
const RFC3339 = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?Z$/;

const byAddress = new Map(articles.map((article) => [address(`/articles/${article.id}/`), article]));
const articleAt = (id: string) => {
  const article = byAddress.get(id);
  if (!article) throw new Error(`${id} is no article of the content.`);
  return article;
};
const midnight = (day: string | undefined) => Date.parse(`${day ?? ''}T00:00:00Z`);

/** What each feed has to be told, its page's path before it. */
const wrongIn = (wrongOf: (feed: ExpectedFeed) => Iterable<string>) =>
  feeds.flatMap((feed) => [...wrongOf(feed)].map((wrong) => `${feed.path}: ${wrong}`));
const entriesIn = ({ atom }: ExpectedFeed) => children(atom, 'entry');
const links = (parent: Element, rel: string) =>
  children(parent, 'link').filter((link) => link.getAttribute('rel') === rel).map((link) => link.getAttribute('href') ?? '');

/** The HTML of each entry of a feed by its address: as the feed's Atom has it, and as its JSON has it. */
const htmlOf = ({ atom, isFull, json }: ExpectedFeed) => ({
  atom: children(atom, 'entry').map((entry) => ({ id: textOf(entry, 'id'), html: textOf(entry, isFull ? 'content' : 'summary') })),
  json: json.items.map(({ content_html: html, id }) => ({ id, html })),
});

describe('feeds', () => {
  it('there is one of the whole and one of every entity, and no other', () => {
    const expected = feeds.flatMap(({ path }) => ['xml', 'json'].map((format) => `${path.slice(1)}feed.${format}`));
    expect(feeds.length).toBeGreaterThan(6);
    expect(dist.files.filter((file) => /(?:^|\/)feed\.(?:xml|json)$/.test(file)).filter((file) => !file.startsWith('corrections/')).sort()).toEqual(expected.sort());
  });

  it('carry the thirty articles added last, the newest of them first', () => {
    expect(wrongIn(({ atom, entries }) => (children(atom, 'entry').map((entry) => textOf(entry, 'id')).join() === entries.join() ? [] : ['Atom']))).toEqual([]);
    expect(wrongIn(({ entries, json }) => (json.items.map(({ id }) => id).join() === entries.join() ? [] : ['JSON']))).toEqual([]);
    expect(feeds.some(({ entries }) => entries.length === 30)).toBe(true);
  });

  it('are announced in the head of every page of what they follow, and linked on it', () => {
    expect(
      wrongIn(({ json, path }) => {
        const pages = path === '/' ? [dist.page('/')] : dist.pages.filter((page) => page.path === path || page.path.startsWith(`${path}page-`));
        return pages.flatMap(({ document }) =>
          [['application/atom+xml', 'xml'] as const, ['application/feed+json', 'json'] as const].flatMap(([type, format]) => {
            const announced = all(`head link[rel="alternate"][type="${type}"]`, document).map(({ attribs }) => `${attribs.title ?? ''} ${attribs.href ?? ''}`);
            const linked = all(`main a[href="${path}feed.${format}"]`, document);
            return [
              ...(announced.includes(`${json.title} ${path}feed.${format}`) ? [] : [`${format} is not announced: ${announced.join()}`]),
              ...(linked.length === 1 ? [] : [`${linked.length} links to ${format}`]),
            ];
          }),
        );
      }),
    ).toEqual([]);
  });
});

describe('what an entry says', () => {
  const bodies = new Map(
    readContent().files.filter(({ collection, file }) => collection === 'articles' && file.endsWith('.md')).map(({ body, id }) => [address(`/articles/${id}/`), body]),
  );
  const publishers = new Map(entriesOf('publishers').map(({ front, id }) => [id, front.name]));
  /** Letters and digits alone: what typography and markup leave as it is. */
  const bare = (line: string) => line.replace(/[^\p{L}\p{N}]+/gu, '');
  const bareBody = (markdown: string) => bare(markdown.replace(/\s\[#[\w-]+\]/g, '').replace(/\]\([^)]*\)/g, ']'));
  /** The last paragraph, which names the source, and what stands before it. */
  const split = (html: string) => {
    const at = html.lastIndexOf('<p>');
    return { told: parse(html.slice(0, at)), source: parse(html.slice(at)) };
  };
  const different = (wrongOf: (id: string, html: string, isFull: boolean) => Iterable<string>) => {
    const seen = new Set<string>();
    return feeds.flatMap((feed) => {
      const { atom, json } = htmlOf(feed);
      return [...atom, ...json].flatMap(({ html, id }) => {
        const key = `${id} ${html}`;
        if (seen.has(key)) return [];
        seen.add(key);
        return [...wrongOf(id, html, feed.isFull)].map((wrong) => `${feed.path}: ${id} ${wrong}`);
      });
    });
  };

  it('is the same in both formats', () => {
    expect(wrongIn((feed) => (JSON.stringify(htmlOf(feed).atom) === JSON.stringify(htmlOf(feed).json) ? [] : ['differs']))).toEqual([]);
  });

  it('is the whole text in the feeds of the whole, of organisations and of events, the summary elsewhere', () => {
    expect(feeds.filter(({ isFull }) => !isFull).some(({ entries }) => entries.length > 0)).toBe(true);
    expect(
      different((id, html, isFull) => {
        const body = bodies.get(id);
        const expected = isFull ? body && bareBody(body) : bare(articleAt(id).front.summary);
        return expected === undefined || bare(text(split(html).told)) === expected ? [] : ['says something else'];
      }),
    ).toEqual([]);
  });

  it('ends by naming the source, its date as far as it is known, its address and the licence', () => {
    expect(
      different((id, html) => {
        const { front } = articleAt(id);
        const { source } = split(html);
        const hrefs = all('a', source).map(({ attribs }) => attribs.href);
        const line = text(source);
        const when = dateText(front.published).replace(/\s/gu, ' ');
        const date = isDated(articleAt(id)) ? when : `${when}, ${strings.dayNotKnown}`;
        const wanted = [publishers.get(front.source.publisher) ?? '?', date, site.licence.name, ...(front.source.headline ? [front.source.headline] : [])];
        return [
          ...wanted.filter((part) => !line.includes(part.replace(/\s+/gu, ' '))),
          ...[site.licence.address, ...(front.source.url ? [new URL(front.source.url).href] : [])].filter((href) => !hrefs.includes(href)),
        ];
      }),
    ).toEqual([]);
  });

  it('stands alone: addresses are whole, and nothing runs, styles or names itself', () => {
    expect(
      different((_, html) =>
        all('*', parse(html)).flatMap(({ attribs, name }) => [
          ...(['script', 'style', 'link', 'iframe', 'form', 'button', 'input', 'object', 'svg'].includes(name) ? [`<${name}>`] : []),
          ...Object.entries(attribs)
            .filter(([key, value]) => /^(?:style|class|id|on.*|data-.*)$/.test(key) || (/^(?:href|src|cite)$/.test(key) && !/^(?:https?|mailto):/.test(value)))
            .map(([key, value]) => `${key}="${value}"`),
        ]),
      ),
    ).toEqual([]);
  });
});

describe('an Atom feed', () => {
  it('is Atom: one id, title and date, an author, and its own address as self', () => {
    expect(
      wrongIn(({ atom, path, xml }) => [
        ...(atom.localName === 'feed' && atom.namespaceURI === ATOM ? [] : ['is not <feed>']),
        ...(xml.startsWith('<?xml version="1.0" encoding="utf-8"?>') ? [] : ['does not say how it is encoded']),
        ...(atom.getAttribute('xml:lang') === site.language ? [] : ['does not say its language']),
        ...(textOf(atom, 'id') === address(`${path}feed.xml`) ? [] : [`has the id ${textOf(atom, 'id')}`]),
        ...(textOf(atom, 'title') ? [] : ['has no title']),
        ...(textOf(children(atom, 'author')[0]!, 'name') === site.name ? [] : ['has another author']),
        ...(links(atom, 'self').join() === address(`${path}feed.xml`) ? [] : [`is at ${links(atom, 'self').join()}`]),
        ...(links(atom, 'alternate').join() === address(path) ? [] : [`follows ${links(atom, 'alternate').join()}`]),
      ]),
    ).toEqual([]);
  });

  it('has a title of its own', () => {
    expect(new Set(feeds.map(({ atom }) => textOf(atom, 'title'))).size).toBe(feeds.length);
  });

  it('has entries with an id, a title, both dates of the record, and the original as via', () => {
    expect(
      wrongIn((feed) =>
        entriesIn(feed).flatMap((entry) => {
          const id = textOf(entry, 'id');
          const article = articleAt(id);
          const url = article.front.source.url;
          return [
            ...(textOf(entry, 'title') === article.front.headline ? [] : ['title']),
            ...(links(entry, 'alternate').join() === id ? [] : ['alternate']),
            ...(links(entry, 'via').join() === (url ? new URL(url).href : '') ? [] : ['via']),
            ...(Date.parse(textOf(entry, 'published')) === midnight(article.front.added) ? [] : ['published']),
            ...(Date.parse(textOf(entry, 'updated')) === midnight(changedOn(article)) ? [] : ['updated']),
            ...(feed.isFull && textOf(entry, 'summary') !== article.front.summary ? ['summary'] : []),
          ].map((wrong) => `${id}: ${wrong}`);
        }),
      ),
    ).toEqual([]);
  });

  it('is dated by its latest change, and writes every date as RFC 3339 has it', () => {
    expect(
      wrongIn((feed) => {
        const updates = entriesIn(feed).map((entry) => textOf(entry, 'updated'));
        const dates = Array.from(feed.atom.getElementsByTagNameNS(ATOM, '*')).filter(({ localName }) => localName === 'updated' || localName === 'published');
        const ofArchive = articles.map(changedOn).sort().at(-1);
        const latest = updates.length > 0 ? Math.max(...updates.map((update) => Date.parse(update))) : midnight(ofArchive);
        return [
          ...(Date.parse(textOf(feed.atom, 'updated')) === latest ? [] : [`is dated ${textOf(feed.atom, 'updated')}`]),
          ...dates.map(({ textContent }) => textContent ?? '').filter((date) => !RFC3339.test(date) || Number.isNaN(Date.parse(date))),
        ];
      }),
    ).toEqual([]);
  });

  it('has whole addresses alone', () => {
    expect(
      wrongIn(({ atom }) =>
        Array.from(atom.getElementsByTagNameNS(ATOM, '*')).flatMap((element) =>
          [element.getAttribute('href'), element.getAttribute('scheme'), ...(/^(?:uri|icon|logo|id)$/.test(element.localName ?? '') ? [element.textContent] : [])].filter(
            (value): value is string => value !== null && !/^https?:\/\/[^/\s]+\/\S*$/.test(value),
          ),
        ),
      ),
    ).toEqual([]);
  });

  it('is read by a feed reader as it is meant', () => {
    expect(
      wrongIn(({ atom, entries, path, xml }) => {
        const read = parseFeed(xml);
        return [
          ...(read.meta.type === 'atom' && read.meta.version === '1.0' ? [] : [`${read.meta.type} ${read.meta.version ?? ''}`]),
          ...(read.title === textOf(atom, 'title') && read.self === address(`${path}feed.xml`) && read.url === address(path) ? [] : [`${read.title ?? ''} ${read.url ?? ''}`]),
          ...(read.items.map(({ url }) => url).join() === entries.join() ? [] : ['other entries']),
          ...read.items
            .filter(({ id, published, title }) => {
              const { front } = articleAt(id ?? '');
              return title !== front.headline || published?.valueOf() !== midnight(front.added);
            })
            .map(({ id }) => id ?? 'an entry without id'),
        ];
      }),
    ).toEqual([]);
  });
});
