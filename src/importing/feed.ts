import { parseFeed } from 'feedsmith';
import { addressDates } from './address-date.ts';
import { datelinesOf } from './dateline.ts';
import { decode } from './bytes.ts';
import { textOfHtml, wordsOfHtml } from './fragment.ts';
import { type Item, type Reading, Unreadable, asHeadline, webAddress } from './item.ts';
import { machineDate } from './written-dates.ts';

/** What the four formats have in common. */
interface Entry {
  title?: string | undefined;
  link?: string | undefined;
  date?: string | undefined;
  html?: string | undefined;
  summary?: string | undefined;
  language?: string | undefined;
}

/**
 * Reads an RSS, Atom, RDF or JSON feed. Addresses that are relative stand against the feed's own.
 *
 * @throws Unreadable where it is none of these, or broken
 */
export function readFeed(bytes: Uint8Array): Reading {
  const { base, entries, language } = parse(decode(bytes, 'xml'));
  const leftOut: string[] = [];
  const items = entries.flatMap((entry, index): Item[] => {
    const headline = asHeadline(wordsOfHtml(entry.title ?? ''));
    const text = textOfHtml(entry.html ?? entry.summary ?? '');
    if (text === '' && headline === undefined) {
      leftOut.push(`entry ${index + 1} has neither headline nor text`);
      return [];
    }
    const url = webAddress(entry.link, base);
    const stated = machineDate(entry.date, 'the feed');
    const declared = entry.language ?? language;
    return [
      {
        text,
        headline,
        url,
        language: declared,
        dates: [
          ...(stated ? [stated] : []),
          ...datelinesOf(text, declared).map(({ evidence }) => evidence),
          ...(url === undefined ? [] : addressDates(url)),
        ],
        remarks: [
          ...(entry.html === undefined ? ['The feed gives a summary: read the page itself.'] : []),
          ...(url === undefined && entry.link !== undefined
            ? [`The feed links ${entry.link} and does not say of which site.`]
            : []),
        ],
      },
    ];
  });
  if (items.length === 0) throw new Unreadable('is a feed without entries. Save it again');
  return { items, leftOut };
}

function parse(text: string): { entries: Entry[]; base?: string | undefined; language?: string | undefined } {
  const parsed = parsedFeed(text);
  if (parsed.format === 'atom') {
    const { entries = [], id, links = [], xml } = parsed.feed;
    const own = links.find(({ rel }) => rel === 'alternate') ?? links.find(({ rel }) => rel === 'self');
    return {
      base: webAddress(xml?.base) ?? webAddress(own?.href) ?? webAddress(id),
      language: xml?.lang,
      entries: entries.map((entry) => ({
        title: entry.title?.value,
        link: (entry.links?.find(({ rel }) => rel === undefined || rel === 'alternate') ?? entry.links?.[0])
          ?.href,
        date: entry.published ?? entry.updated,
        html: entry.content?.value,
        summary: entry.summary?.value,
        language: entry.xml?.lang,
      })),
    };
  }
  if (parsed.format === 'json') {
    const { feed_url, home_page_url, items = [], language } = parsed.feed;
    return {
      base: webAddress(home_page_url) ?? webAddress(feed_url),
      language,
      entries: items.map((item) => ({
        title: item.title,
        link: item.url ?? item.external_url,
        date: item.date_published,
        html: item.content_html ?? item.content_text,
        summary: item.summary,
        language: item.language,
      })),
    };
  }
  if (parsed.format === 'rdf') {
    const { dc, items = [], link } = parsed.feed;
    return {
      base: webAddress(link),
      language: dc?.languages?.[0],
      entries: items.map((item) => ({
        title: item.title,
        link: item.link,
        date: item.dc?.dates?.[0],
        html: item.content?.encoded,
        summary: item.description,
      })),
    };
  }
  const { atom, items = [], language, link } = parsed.feed;
  return {
    base: webAddress(link) ?? webAddress(atom?.links?.[0]?.href),
    language,
    entries: items.map((item) => ({
      title: item.title,
      link: item.link ?? (item.guid?.isPermaLink === false ? undefined : item.guid?.value),
      date: item.pubDate ?? item.dc?.dates?.[0],
      html: item.content?.encoded,
      summary: item.description,
    })),
  };
}

function parsedFeed(text: string) {
  try {
    return parseFeed(text);
  } catch (error) {
    throw new Unreadable(`cannot be read as a feed (${(error as Error).message}). Save it again`);
  }
}
