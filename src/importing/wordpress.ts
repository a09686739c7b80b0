import { JSDOM } from 'jsdom';
import { addressDates } from './address-date.ts';
import { decode } from './bytes.ts';
import { datelinesOf } from './dateline.ts';
import { textOfHtml, withParagraphs, wordsOfHtml } from './fragment.ts';
import { type Item, type Reading, Unreadable, asHeadline, webAddress } from './item.ts';
import { machineDate } from './written-dates.ts';

/** What a site is built of besides its posts. */
const FURNITURE =
  /^(?:attachment|nav_menu_item|page|revision|custom_css|customize_changeset|oembed_cache|user_request|wp_.+)$/;

/**
 * Reads a WordPress export (WXR): its published posts. Drafts, private posts, pages and attachments are left out.
 * https://wordpress.org/documentation/article/tools-export-screen/
 *
 * @throws Unreadable where it is no well-formed XML
 */
export function readWordPress(bytes: Uint8Array): Reading {
  const { document } = parse(decode(bytes, 'xml')).window;
  const channel = document.querySelector('channel');
  const base = webAddress(childText(channel, 'link')) ?? webAddress(childText(channel, 'wp:base_site_url'));
  const language = childText(channel, 'language');
  const left = new Map<string, number>();
  const leave = (what: string) => left.set(what, (left.get(what) ?? 0) + 1);
  const items = [...document.querySelectorAll('channel > item')].flatMap((post): Item[] => {
    const type = childText(post, 'wp:post_type') ?? 'post';
    const status = childText(post, 'wp:status') ?? 'publish';
    if (FURNITURE.test(type)) return (leave(`of type ${type}`), []);
    if (status !== 'publish') return (leave(`with status ${status}, so not published`), []);
    const headline = asHeadline(wordsOfHtml(childText(post, 'title') ?? ''));
    const text = textOfHtml(withParagraphs(childText(post, 'content:encoded') ?? ''));
    if (headline === undefined && text === '') return (leave('without headline and text'), []);
    const url = webAddress(childText(post, 'link'), base);
    const stated =
      machineDate(childText(post, 'wp:post_date'), 'the export') ??
      machineDate(childText(post, 'pubDate'), 'the export');
    return [
      {
        text,
        headline,
        url,
        language,
        dates: [
          ...(stated ? [stated] : []),
          ...datelinesOf(text, language).map(({ evidence }) => evidence),
          ...(url === undefined ? [] : addressDates(url)),
        ],
        remarks: [],
      },
    ];
  });
  return { items, leftOut: [...left].map(([what, count]) => `${count} ${what}`) };
}

function parse(xml: string): JSDOM {
  try {
    return new JSDOM(xml, { contentType: 'text/xml' });
  } catch (error) {
    const where = (error as Error).message.replace(/^about:blank:/, 'line ').replace(/\.$/, '');
    throw new Unreadable(`is no well-formed XML (${where}). Export it again`);
  }
}

/** The text of the child element of that qualified name; undefined where there is none or it is empty. */
function childText(parent: Element | null, name: string): string | undefined {
  const child = [...(parent?.children ?? [])].find((each) => each.nodeName === name);
  const text = child?.textContent.trim();
  return text === '' ? undefined : text;
}
