import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { PAGE_SIZE } from '../../../src/archive/listing.ts';
import { schemas } from '../../../src/schemas/index.ts';
import { site as own } from '../../../src/site.ts';
import { all, one, parse, text } from '../html.ts';
import { brokenLinks, reachable } from '../links.ts';
import { unansweredPrefixes } from '../prefixes.ts';
import { type BuiltSite, builtSite, isListed } from '../site.ts';
import { children, parseXml, textOf } from '../xml.ts';
import { buildWell, freshFolder, smallContent } from './build.ts';

/** How many pages of articles one organisation, event, topic, person, place, publisher, year, month and day has. */
const PAGES = 6;
const COUNT = (PAGES - 1) * PAGE_SIZE + 3;

const article = (number: number) => {
  const front = {
    headline: `Report number ${number} of the keepers`,
    summary: `This is the report of the lamp keepers that bears the number ${number}, written so that lists are long enough to go on.`,
    published: '2017-05-04',
    added: '2020-01-15',
    place: 'keel',
    organisations: ['fog-office'],
    events: ['keel-first-sitting'],
    eventNote: 'It looks forward to the congress.',
    topics: ['light'],
    people: [{ person: 'ole-quist' }],
    source: { publisher: 'keel-courier', language: 'en' },
  };
  schemas.articles.parse(front);
  return [`articles/2017/report-${number}-of-keepers.md`, `---\n${stringify(front)}---\n\nReport ${number}. [#r2pt]\n`] as const;
};
/** The one that was added last, with components of ours and an address below its own. */
const LATEST = 'articles/2016/latest-in-mdx.mdx';
const latest = `---
${stringify({
  headline: 'The latest report has figures',
  summary: 'A report written in MDX, which was added after all the others, and so stands first in every feed that carries it.',
  published: '2016-02',
  added: '2020-03-01',
  organisations: ['lamp-union'],
  source: { publisher: 'keel-courier', language: 'en', note: 'The month alone is known.' },
})}---

The keepers counted <Cite article="2019/keepers-vote-on-light">212 votes</Cite>, see [below](#text-counted). [#c9da]

## Counted

<KeyFigures>
  <KeyFigure value="212" label="votes" article="2019/keepers-vote-on-light" />
</KeyFigures>
`;
const files = {
  ...Object.fromEntries(Array.from({ length: COUNT }, (_, index) => article(index + 1))),
  [LATEST]: latest,
};

describe('an archive with long lists', () => {
  let folder: string;
  let site: BuiltSite;

  beforeAll(async () => {
    folder = freshFolder();
    const out = join(folder, 'out');
    await buildWell({ content: smallContent(folder, { files }), out });
    site = builtSite(out, '/', own.address);
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  const pagesOf = (path: string) =>
    Array.from({ length: PAGES }, (_, index) => (index === 0 ? path : `${path}page-${index + 1}/`));
  const listed = (path: string) =>
    all('main h3 a', site.page(path).document).map(({ attribs }) => attribs.href ?? '').filter((href) => href.includes('/report-'));

  it.each([
    '/articles/',
    '/articles/2017/',
    '/organisations/fog-office/',
    '/events/keel-first-sitting/',
    '/events/keel-congress/',
    '/topics/light/',
    '/people/ole-quist/',
    '/places/keel/',
    '/publishers/keel-courier/',
    '/dates/2017/',
    '/dates/2017/05/',
    '/dates/2017/05/04/',
  ])('%s goes on over its pages, the next and the last linked from the first, and leaves no article out', (path) => {
    const pages = pagesOf(path);
    const hrefs = pages.flatMap(listed);
    const linked = all('main nav a', site.page(path).document).map(({ attribs }) => attribs.href);
    expect(hrefs).toHaveLength(COUNT);
    expect(new Set(hrefs).size).toBe(COUNT);
    expect(Math.max(...pages.map((page) => listed(page).length))).toBeLessThanOrEqual(PAGE_SIZE);
    expect(linked).toEqual(expect.arrayContaining([pages[1], pages.at(-1)]));
    expect(site.pages.map((page) => page.path)).not.toContain(`${path}page-${PAGES + 1}/`);
  });

  it('has feeds of thirty articles, the latest added first', () => {
    const [first, ...rest] = children(parseXml(site.read('feed.xml')), 'entry').map((entry) => textOf(entry, 'id').slice(site.origin.length));
    expect(first).toBe('/articles/2016/latest-in-mdx/');
    expect(rest).toHaveLength(29);
    expect(children(parseXml(site.read('people/ole-quist/feed.xml')), 'entry')).toHaveLength(30);
  });

  it('carries what MDX renders into its feeds, with whole addresses and no dress', () => {
    const [entry] = children(parseXml(site.read('publishers/keel-courier/feed.xml')), 'entry');
    const [full] = (site.json('feed.json') as { items: { content_html: string }[] }).items;
    const content = parse(full!.content_html);
    expect(all('a', content).map(({ attribs }) => attribs.href?.replace(site.origin, ''))).toEqual([
      '/articles/2019/keepers-vote-on-light/',
      '/articles/2016/latest-in-mdx/#text-counted',
      '/articles/2019/keepers-vote-on-light/',
      expect.stringContaining('creativecommons'),
    ]);
    expect(all('ul li strong', content).map(text)).toEqual(['212']);
    expect(all('*', content).filter(({ attribs }) => Object.keys(attribs).some((name) => name !== 'href'))).toEqual([]);
    expect(textOf(entry!, 'summary')).not.toContain('212');
    expect(text(content)).toContain('The original: The Keel Courier, February 2016, day not known.');
  });

  it('answers at every prefix, and every page is linked', () => {
    const reached = reachable(site);
    expect(unansweredPrefixes(site)).toEqual([]);
    expect(brokenLinks(site)).toEqual([]);
    expect(site.pages.filter(isListed).map(({ path }) => path).filter((path) => !reached.has(path))).toEqual([]);
  });

  it('tells the pages of a list apart by their titles', () => {
    const titles = pagesOf('/organisations/fog-office/').map((path) => text(one('head title', site.page(path).document)));
    expect(new Set(titles).size).toBe(PAGES);
  });

  it('says where an article stands among its fellows', () => {
    const neighbours = text(one('main', site.page('/articles/2017/report-1-of-keepers/').document));
    expect(neighbours).toContain(`1 of ${COUNT + 1} in First sitting`);
  });
});
