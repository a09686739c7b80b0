import { FEED_LENGTH } from './feeds/feed.ts';
import { calendarOf } from '../archive/days.ts';
import type { Archive } from '../archive/model.ts';
import {
  aboutUrl,
  datesUrl,
  feedUrl,
  indexUrl,
  openSearchUrl,
  searchUrl,
  sitemapUrl,
  siteUrl,
} from '../archive/urls.ts';
import { site } from '../site.ts';
import { strings } from '../strings/index.ts';

/** A line of a list: an address, and what stands there. */
interface Pointer {
  name: string;
  href: string;
  note?: string;
}

/**
 * What the archive is and where its parts are, in Markdown, for language models and whoever sets them to work.
 *
 * @param root the address of the site
 * @see https://llmstxt.org/
 */
export function llmsText(archive: Archive, root: URL): string {
  const words = strings.discovery.llms;
  const { address, name } = site.licence;
  const years = calendarOf(archive.articles).years.map(({ id }) => id);
  const [last = '', first = last] = [years[0], years.at(-1)];
  const list = (title: string, pointers: Pointer[]) =>
    [`## ${title}\n`, ...pointers.map((pointer) => item(pointer, root))].join('\n');
  return `${[
    `# ${site.name}`,
    `> ${site.description}`,
    ...(years.length > 0 ? [words.held(strings.articles(archive.articles.length), first, last)] : []),
    words.manner,
    words.dates,
    words.feeds,
    words.rights(name, address),
    list(words.organisations, rankedOrganisations(archive)),
    list(words.browse, browsing(archive)),
    list(words.follow, [
      { name: strings.feeds.formats.xml, href: feedUrl(siteUrl(), 'xml'), note: words.feed(FEED_LENGTH) },
      { name: strings.feeds.formats.json, href: feedUrl(siteUrl(), 'json'), note: words.feed(FEED_LENGTH) },
    ]),
    list(words.find, [
      { name: 'Sitemap', href: sitemapUrl(), note: words.sitemap },
      { name: strings.search.title, href: searchUrl(), note: words.search },
      { name: 'OpenSearch', href: openSearchUrl(), note: words.openSearch },
      { name: strings.about.title, href: aboutUrl(), note: words.about },
    ]),
  ].join('\n\n')}\n`;
}

const rankedOrganisations = ({ organisations }: Archive): Pointer[] =>
  organisations
    .filter(({ rank }) => rank !== undefined)
    .map(({ articles, href, name }) => ({ name, href, note: strings.articles(articles.length) }));

const browsing = ({ comparisons }: Archive): Pointer[] => [
  ...(
    ['articles', 'dossiers', 'organisations', 'events', 'topics', 'people', 'places', 'publishers'] as const
  ).map((collection) => ({
    name: strings.nav[collection],
    href: indexUrl(collection),
    note: strings.index[collection],
  })),
  ...(comparisons.length > 0
    ? [
        {
          name: strings.events.comparisons,
          href: indexUrl('comparisons'),
          note: strings.events.comparisonsIntro,
        },
      ]
    : []),
  { name: strings.nav.dates, href: datesUrl(), note: strings.index.dates },
];

const item = ({ href, name, note }: Pointer, root: URL) =>
  `- [${name.replace(/[[\]\\]/g, '\\$&')}](${new URL(href, root).href})${note ? `: ${note}` : ''}`;
