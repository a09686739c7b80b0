import { statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PAGE_SIZE } from '../../src/archive/listing.ts';
import { articles, entriesOf, isDated } from './content.ts';
import { changedOn, filedArticles, latestOf } from './filed.ts';
import { dist } from './site.ts';
import { indexable, sitemapOf } from './sitemap.ts';

const sitemap = sitemapOf(dist);
const listed = sitemap.flatMap(({ pages }) => pages);
const lastmods = new Map(listed.map(({ address, lastmod }) => [address.slice(dist.origin.length), lastmod]));

/** Those of the expected pages that the sitemap gives another day, or none. */
const wrongDays = (expected: Iterable<readonly [path: string, day: string | undefined]>) =>
  [...expected].filter(([path, day]) => !lastmods.has(path) || lastmods.get(path) !== day).map(([path, day]) => `${path}: ${lastmods.get(path) ?? 'no day'}, not ${day ?? 'no day'}`);

describe('the sitemap', () => {
  it('lists every page that may be listed, by its own address, once, and no other', () => {
    const expected = indexable(dist);
    expect(expected.length).toBeGreaterThan(articles.length);
    expect(listed.map(({ address }) => address).sort()).toEqual(expected.sort());
  });

  it('keeps to 50,000 addresses and 50 MB a file, and every file is in the index', () => {
    expect(sitemap.filter(({ file, pages }) => pages.length === 0 || pages.length > 50_000 || statSync(join(dist.directory, file)).size > 50 * 1024 ** 2).map(({ file }) => file)).toEqual([]);
    expect(dist.files.filter((file) => /(?:^|\/)sitemap.*\.xml$/.test(file) && file !== 'sitemap-index.xml')).toEqual(sitemap.map(({ file }) => file).sort());
  });

  it('dates an article by the later of its addition and its last revision', () => {
    expect(wrongDays(articles.map((article) => [`/articles/${article.id}/`, changedOn(article)]))).toEqual([]);
  });

  it('dates a list by the latest of its articles, on all of its pages', () => {
    expect(wrongDays([...filedArticles].map(([path, list]) => [path, latestOf(list)]))).toEqual([]);
    const long = [...filedArticles].filter(([path, list]) => !path.startsWith('/events/') && list.length > PAGE_SIZE);
    expect(long.length).toBeGreaterThan(0);
    expect(wrongDays(long.map(([path, list]) => [`${path}page-2/`, latestOf(list)]))).toEqual([]);
    expect(wrongDays([['/', latestOf(articles)], ['/articles/', latestOf(articles)], ['/dates/', latestOf(articles)]])).toEqual([]);
  });

  it('dates a day by its articles, and a dossier by its own addition', () => {
    const days = Map.groupBy(articles.filter(isDated), ({ bounds }) => bounds.first);
    expect(wrongDays([...days].map(([day, list]) => [`/dates/${day.replaceAll('-', '/')}/`, latestOf(list)]))).toEqual([]);
    expect(wrongDays(entriesOf('dossiers').map(({ front, id }) => [`/dossiers/${id}/`, front.added]))).toEqual([]);
  });

  it('says no day of what has none of its own', () => {
    expect(wrongDays([['/about/', undefined], ['/search/', undefined], ['/people/', undefined]])).toEqual([]);
  });

  it('dates each of its files by the latest of its pages', () => {
    expect(sitemap.filter(({ lastmod, pages }) => lastmod !== pages.flatMap((page) => page.lastmod ?? []).sort().at(-1)).map(({ file }) => file)).toEqual([]);
  });
});
