import { describe, expect, it } from 'vitest';
import { dateText } from '../../src/archive/dates.ts';
import { readContent } from '../../src/check/read.ts';
import { site } from '../../src/site.ts';
import { strings } from '../../src/strings/index.ts';
import { entriesOf, isDated } from './content.ts';
import { type ExpectedFeed, address, articleAt, feeds, wrongIn } from './feeds.ts';
import { all, parse, text } from './html.ts';
import { dist } from './site.ts';
import { children, textOf } from './xml.ts';

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
