import { describe, expect, it } from 'vitest';
import { publicationOf } from '../../../src/importing/evidence.ts';
import { readItems } from '../../../src/importing/read.ts';
import { readFixture, utf8 } from './fixture.ts';

const rows = ({ items }: ReturnType<typeof readFixture>) =>
  items.map(({ dates, headline, language, text, url }) => ({
    headline,
    url,
    language,
    text,
    published: publicationOf(dates).published,
  }));

describe('feeds', () => {
  it('of RSS: relative links stand against the site, days are those written', () => {
    const reading = readFixture('feed.xml');
    expect(rows(reading)).toEqual([
      {
        headline: 'Mist & regen',
        url: 'https://courier.example/2019/mist',
        language: 'nl',
        text: 'Het mist in Keel.\n\nEn het regent.',
        published: '2019-03-08',
      },
      {
        headline: 'Alleen een samenvatting',
        url: 'https://courier.example/2019/kort',
        language: 'nl',
        text: 'Kort.',
        published: undefined,
      },
    ]);
    expect(reading.items.map(({ remarks }) => remarks)).toEqual([
      [],
      ['The feed gives a summary: read the page itself.'],
    ]);
    expect(reading.leftOut).toEqual(['entry 3 has neither headline nor text']);
  });

  it('of Atom: links stand against xml:base, publication counts and not the last change', () => {
    expect(rows(readFixture('feed.atom'))).toEqual([
      {
        headline: 'Oil & wicks',
        url: 'https://lamps.example/news/oil',
        language: 'en',
        text: 'Oil is dear.',
        published: '2020-02-11',
      },
    ]);
  });

  it('of JSON', () => {
    const feed = {
      version: 'https://jsonfeed.org/version/1.1',
      title: 'x',
      home_page_url: 'https://lamps.example/',
      items: [
        {
          id: '1',
          url: '/one',
          title: 'Oil',
          content_html: '<p>Dear.</p>',
          date_published: '2020-02-11T09:00:00+01:00',
        },
      ],
    };
    expect(rows(readItems('a.json', utf8(JSON.stringify(feed))))).toEqual([
      {
        headline: 'Oil',
        url: 'https://lamps.example/one',
        language: undefined,
        text: 'Dear.',
        published: '2020-02-11',
      },
    ]);
  });

  it('that say nowhere whose their links are leave the address open', () => {
    const { items } = readItems(
      'a.xml',
      utf8(
        '<rss version="2.0"><channel><title>x</title><item><title>Oil</title><link>/one</link></item></channel></rss>',
      ),
    );
    expect(items[0]?.url).toBeUndefined();
    expect(items[0]?.remarks.join(' ')).toContain('The feed links /one');
  });
});

describe('a WordPress export', () => {
  const reading = readFixture('export.xml');

  it('gives its published posts, with the day where they appeared', () => {
    expect(rows(reading)).toEqual([
      {
        headline: 'Wicks & oil are handed out',
        url: 'https://lamps.example/2018/12/wicks/',
        language: 'en-GB',
        text: 'Wicks were handed out in Keel.\n\nAda Brandt held the bucket.',
        published: '2018-12-01',
      },
    ]);
  });

  it('says what it leaves out', () => {
    expect(reading.leftOut).toEqual(['1 with status draft, so not published', '1 of type attachment']);
  });
});

describe('a ledger', () => {
  const { items, leftOut } = readFixture('ledger.csv');

  it('is read by the names of its columns, with quotes and line ends in cells', () => {
    expect(items.map(({ headline, url }) => [headline, url])).toEqual([
      ['Wachters stemmen voor één licht', 'https://courier.example/2019/%C3%A9%C3%A9n-licht?a=1&b=2'],
      ['Oil "runs out", say keepers', 'https://courier.example/oil'],
      [undefined, undefined],
    ]);
    expect(items[1]?.entered).toMatchObject({
      slug: 'oil-runs-out',
      organisations: ['Lamp Union', 'tide-board'],
      people: ['Ole Quist', 'Nobody Known'],
      gist: 'The keepers say that oil is running out.',
    });
  });

  it('takes a month from a note that begins with one, and keeps the note', () => {
    expect(publicationOf(items[1]!.dates).published).toBe('2019-05');
    expect(items[1]?.remarks).toContain('The ledger says of the date: May 2019; no day seen.');
  });

  it('takes no supplied title for a headline', () => {
    expect(items[2]?.remarks.join(' ')).toContain('not the original’s own: [Keepers meet]');
  });

  it('says which records it leaves out', () => {
    expect(leftOut).toEqual(['record 5 has neither address nor headline']);
  });

  it('may be parted by semicolons or tabs, in any order of columns', () => {
    for (const mark of [';', '\t']) {
      const { items: rowsOf } = readItems(
        'a.csv',
        utf8(`\uFEFFHeadline${mark}Date${mark}Link\nOil${mark}8 March 2019${mark}https://a.example/oil\n`),
      );
      expect(rowsOf.map(({ headline, url }) => [headline, url])).toEqual([['Oil', 'https://a.example/oil']]);
      expect(publicationOf(rowsOf[0]!.dates).published).toBe('2019-03-08');
    }
  });
});
