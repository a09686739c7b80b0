import { generateAtomFeed } from 'feedsmith';
import type { Archive } from '../archive/model.ts';
import { correctionsOf } from '../archive/revisions.ts';
import { correctionsUrl } from '../archive/urls.ts';
import type { CalendarDay } from '../schemas/edtf.ts';
import { site } from '../site.ts';
import { strings } from '../strings/index.ts';

const MOST = 30;

/**
 * The latest changes to articles as Atom (RFC 4287). Its date is that of the latest change, or, where there is none,
 * that of the latest article to enter the archive.
 *
 * @param origin the address of the site, of which its scheme and host count
 */
export function correctionsFeed(archive: Archive, origin: URL): string {
  const absolute = (href: string) => new URL(href, origin).href;
  const corrections = correctionsOf(archive).slice(0, MOST);
  const words = strings.corrections;
  const page = absolute(correctionsUrl());
  const latest =
    corrections[0]?.date ??
    archive.articles
      .map(({ added }) => added)
      .sort()
      .at(-1) ??
    '1970-01-01';
  return generateAtomFeed({
    id: page,
    title: { value: words.feedTitle(site.name) },
    subtitle: { value: words.intro },
    updated: startOf(latest),
    authors: [{ name: site.name }],
    links: [
      { rel: 'self', type: 'application/atom+xml', href: absolute(correctionsUrl('feed.xml')) },
      { rel: 'alternate', type: 'text/html', href: page },
    ],
    entries: corrections.map(({ date, headline, href, kind, note }) => ({
      id: absolute(href),
      title: { value: words.entry(words.kind[kind], headline) },
      updated: startOf(date),
      links: [{ rel: 'alternate', type: 'text/html', href: absolute(href) }],
      summary: { value: note },
    })),
  });
}

const startOf = (day: CalendarDay) => new Date(`${day}T00:00:00Z`);
