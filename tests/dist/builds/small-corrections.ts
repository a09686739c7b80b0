import { parseDocument } from 'htmlparser2';
import { expect, it } from 'vitest';
import { all, one, text } from '../html.ts';
import type { BuiltSite } from '../site.ts';

const KEEPERS = '/articles/2019/keepers-vote-on-light/';
const WITHDRAWN = '/articles/2017/tax-on-lamp-oil/';

/** What the small archive shows of changes of every kind, and of an article that was withdrawn. */
export function testCorrections(siteOf: () => BuiltSite) {
  const main = (path: string) => one('main', siteOf().page(path).document);

  it('shows what changed in a record: date, kind, note, and the passages that still stand as links', () => {
    const revisions = all('section[aria-labelledby="revisions"] li', main(KEEPERS));
    expect(revisions.map(text)).toEqual([
      '20 January 2020: Typo. Quist’s name was misspelt as Quest.',
      '1 February 2020: Correction. The vote was given as 141 to 71; it was 140 to 72. Passages: t2we, m4tz.',
      '3 February 2020: Update. What Brandt said was added; a paragraph that guessed at it was taken out. Passage: qk92. Passage taken out: m4tz.',
    ]);
    expect(revisions.map((each) => all('a', each).map(({ attribs }) => attribs.href))).toEqual([[], ['#t2we'], ['#qk92']]);
    expect(revisions.map(({ attribs }) => [attribs.id, attribs['data-passages']])).toEqual([
      ['revision-1', undefined],
      ['revision-2', 't2we m4tz'],
      ['revision-3', 'qk92 m4tz'],
    ]);
  });

  it('lists every change, the latest first, each with its kind, its note and its own address', () => {
    const items = all('section[aria-labelledby="changes"] li', main('/corrections/'));
    const listed = items.map((item) => [one('time', item).attribs.datetime, text(one('.label', item)), one('h3 a', item).attribs.href]);
    expect(listed).toEqual([
      ['2020-03-04', 'Withdrawal', `${WITHDRAWN}#revision-2`],
      ['2020-02-03', 'Update', `${KEEPERS}#revision-3`],
      ['2020-02-03', 'Typo', `${WITHDRAWN}#revision-1`],
      ['2020-02-01', 'Correction', `${KEEPERS}#revision-2`],
      ['2020-01-20', 'Typo', `${KEEPERS}#revision-1`],
    ]);
    expect(text(items[3]!)).toContain('The vote was given as 141 to 71; it was 140 to 72.');
  });

  it('has them as an Atom feed by the rules of RFC 4287', () => {
    const site = siteOf();
    const feed = parseDocument(site.read('corrections/feed.xml'), { xmlMode: true });
    const texts = (selector: string) => all(selector, feed).map(text);
    const hrefs = all('link', feed).map(({ attribs }) => attribs.href ?? '');
    const ids = texts('id');
    expect(one('feed', feed).attribs.xmlns).toBe('http://www.w3.org/2005/Atom');
    expect(one('feed > link[rel="self"]', feed).attribs.href).toBe(`${site.origin}/corrections/feed.xml`);
    expect(texts('feed > author > name')).toHaveLength(1);
    expect([...ids, ...hrefs].filter((address) => !address.startsWith(`${site.origin}/`))).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
    expect(texts('updated').filter((date) => !/^\d{4}-\d\d-\d\dT00:00:00(?:\.000)?Z$/.test(date))).toEqual([]);
    expect(texts('feed > updated')[0]).toMatch(/^2020-03-04/);
    expect(texts('entry > title')).toEqual([
      'Withdrawal: Norland is to tax the oil of its lamps',
      'Update: Keepers vote to burn “one light for all” on every coast',
      'Typo: Norland is to tax the oil of its lamps',
      'Correction: Keepers vote to burn “one light for all” on every coast',
      'Typo: Keepers vote to burn “one light for all” on every coast',
    ]);
    expect(texts('entry > summary')[3]).toBe('The vote was given as 141 to 71; it was 140 to 72.');
  });

  it('leaves a notice at the address of an article that was withdrawn: what, when, why, what instead', () => {
    const page = siteOf().page(WITHDRAWN);
    const said = text(main(WITHDRAWN));
    expect(text(one('h1', page.document))).toBe('Norland is to tax the oil of its lamps');
    expect(said).toContain('This article was withdrawn on 4 March 2020. The cutting was a hoax, which the Courier took back two days later.');
    expect(all('main a', page.document).map(({ attribs }) => attribs.href)).toContain('/articles/2019/fog-over-norland/');
    expect(all('main aside', page.document)).toEqual([]);
    expect(all('meta[name="robots"][content="noindex"]', page.document)).toHaveLength(1);
    expect(page.html).not.toMatch(/7 per cent|Ole Quist|Belasting|courier\.example/);
  });

  it('holds it nowhere else: not in lists, search, data and feeds', () => {
    const site = siteOf();
    const isAbout = (file: string) => /^(?:articles\/2017\/tax-on-lamp-oil\/index\.html|corrections\/.*)$/.test(file);
    const said = site.files.filter((file) => /\.(?:html|json|jsonl|csv|xml|txt|md|bib|ris)$/.test(file) && !isAbout(file));
    expect(said.length).toBeGreaterThan(30);
    expect(said.filter((file) => /tax-on-lamp-oil|oil of its lamps|tax on lamp oil/i.test(site.read(file)))).toEqual([]);
    expect(site.files.filter((file) => file.includes('tax-on-lamp-oil'))).toEqual(['articles/2017/tax-on-lamp-oil/index.html']);
  });

  it('says of a source where its copy lies, when it was read, and under what terms it stands', () => {
    const url = 'https://courier.example/2019/één-licht?a=1&b=2';
    const archived = `https://web.archive.example/20200110/${url}`;
    const card = one('aside', main(KEEPERS));
    const robust = { rel: 'external', 'data-originalurl': url, 'data-versionurl': archived, 'data-versiondate': '2020-01-10' };
    expect(all('a[rel="external"]', card).map(({ attribs }) => attribs)).toMatchObject([
      { href: url, ...robust },
      { href: archived, ...robust },
    ]);
    expect(all('dl > div', card).map((fact) => all('dt, dd', fact).map(text))).toContainEqual(['Read on', '10 January 2020']);
    expect(text(card)).toContain('© The Keel Courier, 2019. All rights reserved.');
    expect(siteOf().page(KEEPERS).html).toContain(`"archivedAt":"${new URL(archived).href}"`);
    expect(siteOf().page(KEEPERS).html).toContain('"copyrightNotice":"© The Keel Courier, 2019. All rights reserved."');
    expect(text(one('aside', main('/articles/2019/fog-over-norland/')))).toContain('No address of the original is known.');
  });
}
