import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { site as own } from '../../../src/site.ts';
import { namesOfContent, namesIn } from '../names.ts';
import { all, one, text } from '../html.ts';
import { brokenLinks, reachable } from '../links.ts';
import { withoutPossibleDays } from '../possible-days.ts';
import { unansweredPrefixes } from '../prefixes.ts';
import { indexable, sitemapOf } from '../sitemap.ts';
import { type BuiltSite, builtSite, isListed } from '../site.ts';
import { children, parseXml, textOf } from '../xml.ts';
import { readContent } from '../../../src/check/read.ts';
import { isWithdrawn } from '../../../src/schemas/articles.ts';
import { schemas } from '../../../src/schemas/index.ts';
import { buildWell, freshFolder, smallContent } from './build.ts';
import { testCorrections } from './small-corrections.ts';
import { DRAFT } from './draft.ts';

describe('a second archive, of another subject, made of content alone', () => {
  let folder: string;
  let entries: ReturnType<typeof readContent>['files'];
  let site: BuiltSite;
  /** What its pages, data and scripts say, without the name and the description that `site.ts` gives. */
  let told: { file: string; text: string }[];

  beforeAll(async () => {
    folder = freshFolder();
    const out = join(folder, 'out');
    const content = smallContent(folder, { also: 'lamps' });
    entries = readContent(content).files;
    const drafts = join(folder, 'drafts');
    mkdirSync(join(drafts, '2019'), { recursive: true });
    writeFileSync(join(drafts, '2019', 'draft.md'), DRAFT);
    mkdirSync(out);
    writeFileSync(join(out, 'former.html'), 'of the site before');
    await buildWell({ content, drafts, out });
    site = builtSite(out, '/', own.address);
    const ofSite = [own.description, own.tagline, own.name];
    told = site.files
      .filter((file) => /\.(?:html|json|jsonl|csv|js|xml|txt)$/.test(file))
      .map((file) => ({ file, text: ofSite.reduce((rest, phrase) => rest.replaceAll(phrase, ''), site.read(file)) }));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('has a page for each of thirty entries and more', () => {
    const paths = new Set(site.pages.map(({ path }) => path));
    expect(entries.length).toBeGreaterThanOrEqual(30);
    expect(entries.map(({ collection, id }) => `/${collection}/${id}/`).filter((path) => !paths.has(path))).toEqual([]);
  });

  it('has its articles, links that lead somewhere, and nothing out of reach', () => {
    const reached = reachable(site);
    const articles = entries.filter(({ collection, data }) => collection === 'articles' && !isWithdrawn(schemas.articles.parse(data)));
    expect((site.json('search/data/articles.json') as unknown[])).toHaveLength(articles.length);
    expect(brokenLinks(site)).toEqual([]);
    expect(unansweredPrefixes(site)).toEqual([]);
    expect(site.pages.filter(isListed).map(({ path }) => path).filter((path) => !reached.has(path))).toEqual([]);
  });

  it('stands whole in the place of the site before, which waits beside it for the next', () => {
    expect(site.files).not.toContain('former.html');
    expect(readdirSync(join(folder, 'out.next'))).toEqual(['former.html']);
    expect(readdirSync(folder).sort()).toEqual(['content', 'drafts', 'out', 'out-cache', 'out.next']);
  });

  it('knows of no draft', () => {
    expect(site.files.filter((file) => file.includes('draft'))).toEqual([]);
    expect(told.filter(({ text: rest }) => /A draft of the keepers|drafts\//.test(rest)).map(({ file }) => file)).toEqual([]);
  });

  it('holds no name of another archive', () => {
    const names = namesOfContent();
    expect(names.length).toBeGreaterThan(20);
    expect(told.flatMap(({ file, text: rest }) => namesIn(rest, names).map((name) => `${file}: ${name}`))).toEqual([]);
  });

  it('shows names and texts with the characters that HTML reserves', () => {
    const article = one('main', site.page('/articles/2019/keepers-vote-on-light/').document);
    expect(text(article)).toContain('President of the Union & keeper at Keel');
    expect(all('a', article).map(({ attribs }) => attribs.href)).toContain('https://courier.example/2019/één-licht?a=1&b=2');
    expect(text(one('h1', site.page('/topics/light/').document))).toBe('Light & shade');
  });

  testCorrections(() => site);

  it('renders a component of ours in MDX, with its link', () => {
    const event = site.page('/events/keel-congress/').document;
    expect(all('main a[href="/articles/2019/keepers-vote-on-light/"]', event).map(text).join()).toContain('212');
  });

  it('marks text in another language', () => {
    expect(all('main [lang="nl"]', site.page('/articles/2019/keepers-vote-on-light/').document).map(text).join()).toContain('Wachters stemmen');
    expect(all('main [lang="nl"]', site.page('/organisations/lamp-union/').document).map(text)).toContain('Internationale Unie van Lampenwachters');
  });

  it('holds no day for the article of a month', () => {
    const invented = /2019-10-\d\d|\b\d{1,2} Oct(?:ober)?\b|Oct(?:ober)? \d{1,2}\b/u;
    expect(site.page('/dates/2019/10/').html).toContain('fog-over-norland');
    const onThisDay = told.filter(({ file }) => file.startsWith('dates/on/'));
    expect(onThisDay.filter(({ text: rest }) => rest.includes('fog-over-norland')).map(({ file }) => file)).toEqual([]);
    // The days of the year are all named where each has a page.
    const others = told.filter((each) => !onThisDay.includes(each));
    expect(others.filter(({ file, text: rest }) => invented.test(withoutPossibleDays(file, rest).replaceAll('\u00a0', ' '))).map(({ file }) => file)).toEqual([]);
  });

  it('holds an interval across two years on both, and on all four months it touches', () => {
    const href = 'a[href="/articles/2018/congress-called-to-keel/"]';
    const listed = (path: string) => all(`section.undated h3 ${href}`, site.page(path).document).length;
    expect(['/dates/2018/', '/dates/2019/', '/dates/2018/12/', '/dates/2019/01/'].map(listed)).toEqual([1, 1, 1, 1]);
    expect(site.pages.map(({ path }) => path).filter((path) => /^\/dates\/(?:2018\/12|2019\/01)\/\d/.test(path))).toEqual([]);
  });

  it('has a feed that is dated by its last change, with the characters that XML reserves', () => {
    const feed = parseXml(site.read('topics/light/feed.xml'));
    const entry = children(feed, 'entry').find((each) => textOf(each, 'id').endsWith('/keepers-vote-on-light/'))!;
    expect(textOf(feed, 'title')).toMatch(/^Light & shade · /);
    expect(textOf(feed, 'updated')).toMatch(/^2021-03-01T/);
    expect([textOf(entry, 'published').slice(0, 10), textOf(entry, 'updated').slice(0, 10)]).toEqual(['2020-01-15', '2020-02-03']);
    expect(children(entry, 'link').map((link) => link.getAttribute('href'))).toContain('https://courier.example/2019/%C3%A9%C3%A9n-licht?a=1&b=2');
  });

  it('has a sitemap of every page, which dates each by what it shows', () => {
    const listed = sitemapOf(site).flatMap(({ pages }) => pages);
    const day = (path: string) => listed.find(({ address }) => address === `${site.origin}${path}`)?.lastmod;
    expect(listed.map(({ address }) => address).sort()).toEqual(indexable(site).sort());
    expect(['/', '/articles/2019/keepers-vote-on-light/', '/dates/2019/03/08/', '/dates/2018/'].map(day)).toEqual(['2021-03-01', '2020-02-03', '2020-02-03', '2020-01-16']);
  });

  it('sends readers on from where something stood before', () => {
    const lines = site.read('_redirects').trim().split('\n');
    expect(lines).toEqual(['/people/lamps/ /topics/light/ 301', '/topics/lamps/ /topics/light/ 301']);
    for (const line of lines) {
      const { document } = site.page(line.split(' ')[0] ?? '');
      expect(one('html', document).attribs.lang).toBe(own.language);
      expect(one('meta[http-equiv="refresh"]', document).attribs.content).toBe('0; url=/topics/light/');
      expect(one('link[rel="canonical"]', document).attribs.href).toBe(`${own.address}/topics/light/`);
      expect(one('meta[name="robots"]', document).attribs.content).toBe('noindex');
      expect(all('meta[http-equiv="content-security-policy"]', document)).toHaveLength(1);
      expect(all('main a[href="/topics/light/"]', document).map(text)).toEqual(['Light & shade']);
    }
  });

  it('holds no date of its build', () => {
    const dates = [-1, 0, 1].flatMap((days) => writtenOut(new Date(Date.now() + days * 86_400_000)));
    expect(told.flatMap(({ file, text: rest }) => dates.filter((date) => rest.replaceAll('\u00a0', ' ').includes(date)).map((date) => `${file}: ${date}`))).toEqual([]);
  });
});

/** A day in the ways in which a page, a feed or a file of data might write it. */
function writtenOut(date: Date): string[] {
  const format = (options: Intl.DateTimeFormatOptions, locale = 'en-GB') => new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...options }).format(date);
  const day = { day: 'numeric', year: 'numeric' } as const;
  return [
    date.toISOString().slice(0, 10),
    format({ ...day, month: 'long' }),
    format({ ...day, month: 'short' }),
    format({ ...day, month: 'long' }, 'en-US'),
    date.toUTCString().slice(5, 16),
  ];
}
