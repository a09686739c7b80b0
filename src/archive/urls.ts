import { type Addressed, entryPath } from '../schemas/addresses.ts';
import type { CalendarDay } from '../schemas/edtf.ts';

/** Vite fills in the base path; under bare Node there is none. */
const base = ((import.meta.env as { BASE_URL?: string } | undefined)?.BASE_URL ?? '/').replace(/\/*$/, '/');

/** The address of a path below the site's root, base path included. */
export const siteUrl = (path = '') => base + path;

/** `/articles/2024/<slug>/` for an article, `/people/<id>/` for a person, and so on. */
export const entryUrl = (collection: Addressed, id: string) => siteUrl(entryPath(collection, id).slice(1));

export const indexUrl = (collection: Addressed) => siteUrl(`${collection}/`);

/** The maps of the members of an organisation. */
export const membersUrl = (organisation: { href: string }) => `${organisation.href}members/`;

/** A file beside the page of an article, as in `/articles/2024/<slug>.bib`. */
export const articleFileUrl = (article: { href: string }, ending: string) =>
  `${article.href.replace(/\/$/, '')}.${ending}`;

/** The share card of the page at `href`, as in `/events/<id>.png`; of all pages without one of their own, `/card.png`. */
export const cardUrl = (of?: { href: string }) =>
  of ? `${of.href.replace(/\/$/, '')}.png` : siteUrl('card.png');

/** The articles whose addresses begin with `year`. */
export const yearOfArticlesUrl = (year: string) => siteUrl(`articles/${year}/`);

/** The page of a year (`2023`), a month (`2023-11`) or a day (`2023-11-09`). */
export const dateUrl = (date: CalendarDay) => siteUrl(`dates/${date.replaceAll('-', '/')}/`);
export const datesUrl = () => siteUrl('dates/');

/** Who appears with whom in the articles of an organisation or an event. */
export const peopleOfUrl = (entity: { href: string }) => `${entity.href}people/`;
/** The days of the year, and one of them, `03-08`. */
export const onThisDayUrl = (day = '') => siteUrl(`dates/on/${day && `${day}/`}`);

/** Page `number`, from 1, of the list at `href`. */
export const pageUrl = (href: string, number: number) => (number === 1 ? href : `${href}page-${number}/`);

/** The search page, its form, and the folder of what the search reads. */
export const searchUrl = (query = '') => siteUrl(`search/${query && `?${query}`}`);
export const searchHelpUrl = () => siteUrl('search/help/');
export const searchDataUrl = (file = '') => siteUrl(`search/data/${file}`);

/** The feed of the list at `href`, as Atom (`xml`) or JSON Feed (`json`). */
export const feedUrl = (href: string, format: 'xml' | 'json') => `${href}feed.${format}`;

/** The index of the sitemap, or one of its parts. */
export const sitemapUrl = (part = 'index') => siteUrl(`sitemap-${part}.xml`);
export const openSearchUrl = () => siteUrl('opensearch.xml');

/** The page of the data, and the files below it. */
export const dataUrl = (file = '') => siteUrl(`data/${file}`);

/** The page of the API, and what it answers. */
export const apiUrl = (path = '') => siteUrl(`api/v1/${path}`);

/** Where `npm run dev` shows the drafts, and one of them. */
export const draftsUrl = () => siteUrl('drafts/');
export const draftUrl = (id: string) => siteUrl(`drafts/${id}/`);

export const aboutUrl = (section = '') => siteUrl(`about/${section && `#${section}`}`);

/** Where readers report an error: a letter that already names the address concerned. */
export const reportUrl = (contact: string, subject: string, address: string) =>
  `mailto:${contact}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(`${address}\n\n`)}`;

/** All changes to articles, and their feed. */
export const correctionsUrl = (file = '') => siteUrl(`corrections/${file}`);
