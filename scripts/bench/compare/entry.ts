import type { Article } from '../../../src/archive/model.ts';
import { pathOf } from './archive.ts';

interface Link {
  name: string;
  href: string;
}

/** What of an article's front matter its page shows, in any program. */
export interface Shown {
  title: string;
  date: string;
  summary: string;
  /** The date as its source gives it; “published” has a meaning of its own in Hugo. */
  dated: string;
  place: Link[];
  filed: { kind: string; links: (Link & { office?: string | undefined })[] }[];
  source: { publisher: Link; title: string; url: string; date: string };
}

const link = ({ href, name }: { href: string; name: string }): Link => ({ name, href });

export const shownOf = (article: Article): Shown => ({
  title: article.headline,
  date: article.first,
  summary: article.summary,
  dated: article.published,
  place: article.place ? [link(article.place)] : [],
  filed: [
    { kind: 'Organisations', links: article.organisations.map(link) },
    { kind: 'Events', links: article.events.map(link) },
    { kind: 'Topics', links: article.topics.map(link) },
    { kind: 'People', links: article.people.map(({ office, person }) => ({ ...link(person), office })) },
    { kind: 'Places', links: article.places.map(link) },
  ],
  source: {
    publisher: link(article.source.publisher),
    title: article.source.headline ?? '',
    url: article.source.url ?? '',
    date: article.source.date ?? '',
  },
});

/** An entry of a list, where it is written out beforehand. */
export const entryOf = (article: Article) => ({
  title: article.headline,
  href: article.href,
  dated: article.published,
  summary: article.summary,
});

/** The file of an article or a list: front matter as JSON, which both programs read, and the Markdown. */
export const hugoFile = (front: object, body: string) => `${JSON.stringify(front)}\n\n${body}\n`;
export const eleventyFile = (front: object, body: string) =>
  `---json\n${JSON.stringify(front)}\n---\n${body}\n`;

export const fileOf = (article: Article) => `${pathOf(article)}.md`;
