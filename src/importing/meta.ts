import { machineDate } from './written-dates.ts';
import type { DateEvidence } from './evidence.ts';
import { jsonLdArticles } from './json-ld.ts';
import { webAddress } from './item.ts';

/** The fields of the head in which sites give the day of publication, the most used first. */
const DATE_FIELDS = [
  'article:published_time',
  'og:article:published_time',
  'datepublished',
  'citation_publication_date',
  'citation_date',
  'dc.date.issued',
  'dcterms.issued',
  'dc.date',
  'dcterms.date',
  'dcterms.created',
  'parsely-pub-date',
  'sailthru.date',
  'pubdate',
  'publishdate',
  'publish-date',
  'publication_date',
  'date',
];

/** The content of the first `<meta>` whose name or property is `name`. */
export function metaContent(document: Document, name: string): string | undefined {
  const all = [...document.querySelectorAll('meta')];
  const meta = all.find((each) =>
    ['property', 'name', 'itemprop'].some((key) => each.getAttribute(key)?.toLowerCase() === name),
  );
  const content = meta?.getAttribute('content')?.trim();
  return content === '' ? undefined : content;
}

/** What JSON-LD and the head say of the day of publication. */
export const headDates = (document: Document): DateEvidence[] =>
  [
    ...jsonLdArticles(document).map(({ datePublished }) => machineDate(datePublished, 'the page’s JSON-LD')),
    ...DATE_FIELDS.map((name) => machineDate(metaContent(document, name), `the page’s meta tag ${name}`)),
  ].filter((each) => each !== undefined);

/** What the elements of a page that are made for dates say. */
export const elementDates = (within: ParentNode): DateEvidence[] =>
  [...within.querySelectorAll('time[datetime], [itemprop~="datePublished"]')]
    .filter((element) => !element.matches('[itemprop~="dateModified"], .updated, .comment *'))
    .slice(0, 1)
    .map((element) =>
      machineDate(
        element.getAttribute('datetime') ?? element.getAttribute('content') ?? element.textContent,
        'a date element of the page',
      ),
    )
    .filter((each) => each !== undefined);

/** Browsers write the address into the pages they save. */
const SAVED_FROM = /saved from url=\(\d+\)\s*(https?:\S+)|SingleFile[\s\S]{0,40}\burl:\s*(https?:\S+)/i;

/** Where the page stood: its canonical address, `og:url`, JSON-LD's, or the one that the browser wrote when saving. */
export function addressOf(document: Document, html: string): string | undefined {
  const [, chrome, singleFile] = SAVED_FROM.exec(html.slice(0, 4096)) ?? [];
  const saved = webAddress(chrome ?? singleFile);
  const base = webAddress(document.querySelector('base')?.getAttribute('href'), saved) ?? saved;
  const given = [
    webAddress(document.querySelector('link[rel~="canonical" i]')?.getAttribute('href'), base),
    webAddress(metaContent(document, 'og:url'), base),
    ...jsonLdArticles(document).map(({ url }) => webAddress(url, base)),
    saved,
  ].filter((url) => url !== undefined);
  return given.find((url) => !isFrontPage(url)) ?? given[0];
}

/** Some sites give each of their pages the address of their first one. */
const isFrontPage = (url: string) => new URL(url).pathname === '/' && new URL(url).search === '';
