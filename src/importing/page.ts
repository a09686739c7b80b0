import { Readability } from '@mozilla/readability';
import { JSDOM, VirtualConsole } from 'jsdom';
import { addressDates } from './address-date.ts';
import { articlesOn } from './articles-on-page.ts';
import { decode } from './bytes.ts';
import { datelinesOf } from './dateline.ts';
import { headlineOf } from './headline.ts';
import { type Item, type Reading, Unreadable } from './item.ts';
import { jsonLdArticles } from './json-ld.ts';
import { languageOf } from './language.ts';
import { itemsInText } from './listing.ts';
import { addressOf, elementDates, headDates, metaContent } from './meta.ts';
import { proseOf } from './prose.ts';

/** A page of news has some thousand tags; to read one of more than these takes minutes. */
const MOST_TAGS = 60_000;

/**
 * Reads a saved web page. It runs no script and loads nothing: jsdom does neither unless told to.
 *
 * @throws Unreadable where no text is found
 */
export function readPage(bytes: Uint8Array): Reading {
  const html = decode(bytes, 'html');
  const tags = html.match(/<[a-z]/gi)?.length ?? 0;
  if (tags > MOST_TAGS) {
    throw new Unreadable(`has ${tags} tags, too many for a page of news. Save the item alone`);
  }
  const { window } = new JSDOM(html, { virtualConsole: new VirtualConsole() });
  try {
    const { document } = window;
    return { items: itemsOn(document, addressOf(document, html)), leftOut: [] };
  } finally {
    window.close();
  }
}

function itemsOn(document: Document, url: string | undefined): Item[] {
  const language = document.documentElement.getAttribute('lang') ?? metaContent(document, 'og:locale');
  const isOneArticle =
    jsonLdArticles(document).length === 1 || metaContent(document, 'og:type')?.toLowerCase() === 'article';
  const several = isOneArticle ? [] : articlesOn(document, url, language);
  if (several.length > 1) return several;

  const headline = headlineOf(document);
  const dates = [...headDates(document), ...elementDates(document), ...printedDates(document, language)];
  const siteLanguage = language ?? jsonLdArticles(document)[0]?.inLanguage;
  const text = textOf(document);
  if (text === '') throw new Unreadable('holds no text. Save the page once it is shown in full');
  const read = languageOf(text, siteLanguage).language;
  const inText = isOneArticle ? undefined : itemsInText(text, read);
  if (inText) return inText.map((item) => ({ ...item, url, language: siteLanguage ?? undefined }));
  return [
    {
      text,
      headline,
      url,
      language: siteLanguage ?? undefined,
      dates: [
        ...dates,
        ...datelinesOf(text, read).map(({ evidence }) => evidence),
        ...(url === undefined ? [] : addressDates(url)),
      ],
      remarks: [],
    },
  ];
}

/** Readability empties the document as it works: what else is read of it is read before. */
function textOf(document: Document): string {
  const whole = document.body.cloneNode(true) as HTMLElement;
  const { content } = new Readability<HTMLElement>(document, {
    serializer: (element) => element as HTMLElement,
  }).parse() ?? { content: undefined };
  const text = content ? proseOf(content) : '';
  return text === '' ? proseOf(whole) : text;
}

const DATE_LINES =
  '[class*="date" i], [class*="fecha" i], [class*="time" i], [class*="posted" i], [class*="byline" i], [id*="date" i]';
const ELSEWHERE = 'nav, aside, footer, [class*="related" i], [class*="comment" i], [class*="sidebar" i]';

/** The dates printed beside the headline, where the page's own markup calls them so. */
function printedDates(document: Document, language: string | undefined): Item['dates'] {
  const lines = [...document.querySelectorAll(DATE_LINES)]
    .filter((element) => element.closest(ELSEWHERE) === null)
    .map((element) => element.textContent.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '' && line.length < 120);
  return [...new Set(lines)]
    .slice(0, 3)
    .flatMap((line) => datelinesOf(line, language))
    .map(({ evidence }) => evidence);
}
