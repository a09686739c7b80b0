import type { Article } from '../archive/model.ts';
import { endsOf } from '../schemas/edtf.ts';
import { site } from '../site.ts';

/** A person by family and given name, or an institution as one `literal`. */
export type CslName = { family: string; given: string } | { literal: string };

/** One date, or the first and the last of an interval: each a year, a year and month, or a year, month and day. */
export interface CslDate {
  'date-parts': [number[]] | [number[], number[]];
}

/**
 * What the archive says in CSL-JSON.
 *
 * @see https://docs.citationstyles.org/en/stable/specification.html#appendix-iv-variables
 */
export interface CslItem {
  /** Lower-case letters, digits and hyphens, so that it is a BibTeX key too. */
  id: string;
  type: 'article-newspaper';
  title: string;
  author: CslName[];
  'container-title': string;
  'publisher-place'?: string;
  issued: CslDate;
  'original-date'?: CslDate;
  abstract?: string;
  /** BCP 47 */
  language: string;
  URL?: string;
}

type Variables = Omit<CslItem, 'id' | 'type'>;

/** What every item has, and what some have. */
export const NEWSPAPER_ARTICLE = {
  type: 'article-newspaper' satisfies CslItem['type'],
  variables: {
    title: 'always',
    author: 'always',
    'container-title': 'always',
    'publisher-place': 'sometimes',
    issued: 'always',
    'original-date': 'sometimes',
    abstract: 'sometimes',
    language: 'always',
    URL: 'sometimes',
  } satisfies {
    [Name in keyof Variables]-?: object extends Pick<Variables, Name> ? 'sometimes' : 'always';
  },
};

/** @param date EDTF as `dateBounds` reads it; nothing is added to what it says */
export function cslDate(date: string): CslDate {
  const [first, last] = endsOf(date);
  const parts = (end: string) => end.split('-').map(Number);
  return { 'date-parts': first === last ? [parts(first)] : [parts(first), parts(last)] };
}

/** @param address of the archive, to which the article's own is relative */
export const recordItem = (article: Article, address: string | URL): CslItem =>
  publishedItem(article, new URL(article.href, address).href);

/** The article as the archive published it at that address: issued on the day it was added. */
export const publishedItem = (
  {
    added,
    headline,
    id,
    published,
    summary,
  }: Pick<Article, 'added' | 'headline' | 'id' | 'published' | 'summary'>,
  url: string,
): CslItem => ({
  id: id.replace('/', '-'),
  type: 'article-newspaper',
  title: headline,
  author: [{ literal: site.name }],
  'container-title': site.name,
  issued: cslDate(added),
  'original-date': cslDate(published),
  abstract: summary,
  language: site.language,
  URL: url,
});

/** A reporter as the content files one: “Family, Given”, or a name that stays whole. */
export function nameOf(filed: string): CslName {
  const [, family, given] = /^([^,]+),\s*([^,]+)$/.exec(filed) ?? [];
  return family && given ? { family, given } : { literal: filed };
}
