import { describe, expect, it } from 'vitest';
import { all, one } from './html.ts';
import { brokenLinks, linksOf, reachable, target } from './links.ts';
import { complaints } from './pages.ts';
import { dist, listedPages } from './site.ts';

describe('links', () => {
  it('has links to look at on every page', () => {
    expect(complaints(dist.pages, (page) => (linksOf(page).length > 5 ? [] : ['has hardly any links']))).toEqual([]);
  });

  it('lead to pages, files and fragments that exist', () => {
    expect(brokenLinks(dist)).toEqual([]);
  });

  it('reach every page from the home page', () => {
    const reached = reachable(dist);
    expect(listedPages.map(({ path }) => path).filter((path) => !reached.has(path))).toEqual([]);
  });

  it('load nothing from another host', () => {
    const loaded = dist.pages.flatMap(linksOf).filter(({ isLoaded }) => isLoaded);
    expect(loaded.length).toBeGreaterThan(dist.pages.length);
    expect(loaded.filter((link) => !target(dist, link)).map(({ address, from }) => `${from.path}: ${address}`)).toEqual([]);
  });

  it('leave the site only by a link that says so', () => {
    expect(
      complaints(dist.pages, ({ document }) =>
        all('a[href^="http"]', document)
          .filter(({ attribs }) => !/\b(?:external|license)\b/.test(attribs.rel ?? ''))
          .map(({ attribs }) => attribs.href ?? ''),
      ),
    ).toEqual([]);
  });
});

describe('the search page', () => {
  const { attribs } = one('main', dist.page('/search/').document);

  it('names the folders of the index and of the data, which are there', () => {
    expect(dist.files).toContain(`${attribs['data-bundle']?.slice(1) ?? ''}pagefind.js`);
    expect(dist.files).toContain(`${attribs['data-data']?.slice(1) ?? ''}articles.json`);
  });
});
