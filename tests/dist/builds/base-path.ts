import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { one } from '../html.ts';
import { addressOf, brokenLinks, linksOf, reachable, target } from '../links.ts';
import { complaints } from '../pages.ts';
import { type BuiltSite, NOT_FOUND, builtSite } from '../site.ts';
import { indexable, sitemapOf } from '../sitemap.ts';
import { buildWell, freshFolder } from './build.ts';

const BASE = '/archive/';
const ORIGIN = 'https://archive.example';
/** Where `npm test` has built it before. */
const BUILT = '.test/base';

describe('a site under a base path', () => {
  let folder: string | undefined;
  let site: BuiltSite;

  beforeAll(async () => {
    if (!existsSync(join(BUILT, 'index.html'))) {
      folder = freshFolder();
      await buildWell({ out: join(folder, 'out'), base: BASE, site: ORIGIN });
    }
    site = builtSite(folder ? join(folder, 'out') : BUILT, BASE, ORIGIN);
  });
  afterAll(() => folder && rmSync(folder, { recursive: true }));

  it('has only links that begin with it, and lead somewhere', () => {
    expect(
      complaints(site.pages, (page) =>
        linksOf(page)
          .filter((link) => target(site, link) && !/^[#?]/.test(link.address))
          .map(({ address }) => new URL(address, addressOf(site, page)).pathname)
          .filter((path) => !path.startsWith(BASE)),
      ),
    ).toEqual([]);
    expect(brokenLinks(site)).toEqual([]);
  });

  it('names its addresses with it', () => {
    const listed = site.pages.filter(({ path }) => path !== NOT_FOUND);
    expect(
      complaints(listed, (page) => {
        const canonical = one('link[rel="canonical"]', page.document).attribs.href ?? '';
        return canonical === `${ORIGIN}${BASE}${page.path.slice(1)}` ? [] : [canonical];
      }),
    ).toEqual([]);
  });

  it('is whole: every page is reached from its home page', () => {
    const reached = reachable(site);
    expect(site.pages.map(({ path }) => path).filter((path) => path !== NOT_FOUND && !reached.has(path))).toEqual([]);
  });

  it('names its addresses with it in what machines read, too', () => {
    expect(sitemapOf(site).flatMap(({ pages }) => pages.map(({ address }) => address)).sort()).toEqual(indexable(site).sort());
    const files = site.files.filter((file) => /(?:^|\/)(?:feed\.(?:xml|json)|opensearch\.xml|robots\.txt|llms\.txt)$/.test(file));
    expect(files.length).toBeGreaterThan(20);
    const outside = files.flatMap((file) =>
      [...site.read(file).matchAll(/https?:\/\/archive\.example[^\s"<>)\\]*/g)].map(([address]) => address).filter((address) => !address.startsWith(`${ORIGIN}${BASE}`)).map((address) => `${file}: ${address}`),
    );
    expect(outside).toEqual([]);
    expect(files.filter((file) => !site.read(file).includes(`${ORIGIN}${BASE}`))).toEqual([]);
  });

  it('tells the search where its files are', () => {
    const { attribs } = one('main', site.page('/search/').document);
    for (const [name, file] of [['data-bundle', 'pagefind/pagefind.js'], ['data-data', 'search/data/articles.json']] as const) {
      expect(`${attribs[name] ?? ''}${file.slice(file.lastIndexOf('/') + 1)}`).toBe(`${BASE}${file}`);
      expect(site.files).toContain(file);
    }
  });
});
