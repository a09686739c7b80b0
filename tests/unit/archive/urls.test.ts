import { afterEach, describe, expect, it, vi } from 'vitest';
import * as urls from '../../../src/archive/urls.ts';
import { COLLECTIONS } from '../../../src/schemas/fields.ts';

afterEach(() => {
  vi.unstubAllEnvs();
  vi.resetModules();
});

const addresses = ({
  aboutUrl,
  dateUrl,
  datesUrl,
  entryUrl,
  feedUrl,
  indexUrl,
  openSearchUrl,
  pageUrl,
  searchDataUrl,
  searchUrl,
  sitemapUrl,
  siteUrl,
  yearOfArticlesUrl,
}: typeof urls) => [
  siteUrl(),
  siteUrl('favicon.svg'),
  entryUrl('articles', '2019/keepers-vote'),
  entryUrl('people', 'ada-brandt'),
  indexUrl('people'),
  yearOfArticlesUrl('2019'),
  datesUrl(),
  dateUrl('2019'),
  dateUrl('2019-03'),
  dateUrl('2019-03-08'),
  pageUrl(indexUrl('people'), 1),
  pageUrl(indexUrl('people'), 2),
  searchUrl(),
  searchUrl('q=light'),
  searchDataUrl(),
  searchDataUrl('year.json'),
  feedUrl(siteUrl(), 'xml'),
  feedUrl(entryUrl('people', 'ada-brandt'), 'json'),
  sitemapUrl(),
  sitemapUrl('people'),
  openSearchUrl(),
  aboutUrl(),
  aboutUrl('rights'),
];

const EXPECTED = [
  '/',
  '/favicon.svg',
  '/articles/2019/keepers-vote/',
  '/people/ada-brandt/',
  '/people/',
  '/articles/2019/',
  '/dates/',
  '/dates/2019/',
  '/dates/2019/03/',
  '/dates/2019/03/08/',
  '/people/',
  '/people/page-2/',
  '/search/',
  '/search/?q=light',
  '/search/data/',
  '/search/data/year.json',
  '/feed.xml',
  '/people/ada-brandt/feed.json',
  '/sitemap-index.xml',
  '/sitemap-people.xml',
  '/opensearch.xml',
  '/about/',
  '/about/#rights',
];

describe('addresses', () => {
  it('stand below the root', () => {
    expect(addresses(urls)).toEqual(EXPECTED);
  });

  it.each(['/archive', '/archive/', '/archive//'])('stand below the base path %s', async (base) => {
    vi.stubEnv('BASE_URL', base);
    vi.resetModules();
    expect(addresses(await import('../../../src/archive/urls.ts'))).toEqual(
      EXPECTED.map((address) => `/archive${address}`),
    );
  });

  it('of two collections never are one', () => {
    expect(new Set(COLLECTIONS.map((collection) => urls.entryUrl(collection, 'a'))).size).toBe(
      COLLECTIONS.length,
    );
  });
});

describe('reportUrl', () => {
  it('is a letter with its subject and the address in it, whatever characters they hold', () => {
    const url = new URL(
      urls.reportUrl('desk@lamps.example', 'Error in “Fog & light?”', 'https://lamps.example/a/?b=c&d=e#f'),
    );
    expect([
      url.protocol,
      url.pathname,
      url.searchParams.get('subject'),
      url.searchParams.get('body')?.trim(),
    ]).toEqual([
      'mailto:',
      'desk@lamps.example',
      'Error in “Fog & light?”',
      'https://lamps.example/a/?b=c&d=e#f',
    ]);
  });
});
