import { describe, expect, it } from 'vitest';
import { publicationOf } from '../../../src/importing/evidence.ts';
import { readItems } from '../../../src/importing/read.ts';
import { readFixture, utf8 } from './fixture.ts';

const [page] = readFixture('page.html').items;

describe('a saved page', () => {
  it('gives its headline, address, language and day', () => {
    expect(page).toMatchObject({
      headline: 'Keepers vote to burn one light',
      url: 'https://www.courier.example/2019/one-light',
      language: 'en',
    });
    expect(publicationOf(page!.dates).published).toBe('2019-03-08');
  });

  it('gives its text without the site around it', () => {
    const lines = page!.text.split('\n\n');
    expect(lines[0]).toMatch(/^KEEL \(Norland\) -- The International Union of Lamp Keepers voted on Friday/);
    expect(lines.at(-1)).toMatch(/as they have done at the end of each congress before\.$/);
    expect(page!.text).toContain('- For: 140');
    expect(page!.text).not.toMatch(/Front page|All rights|[<>*_]/);
  });
});

describe('the headline', () => {
  const body = `<article>${'<p>The keepers of the northern coasts met, and it rained on them.</p>'.repeat(6)}</article>`;
  it.each([
    ['<title>Light | The Courier</title><meta property="og:site_name" content="The Courier">', '', 'Light'],
    ['<title>Light | The Courier</title>', '', 'Light | The Courier'],
    ['<title>Light – The Courier</title>', '<h1>Light</h1>', 'Light'],
    ['<title>Light</title><meta property="og:site_name" content="Light">', '<h1>The Courier</h1>', 'Light'],
    [
      '<title>x</title><meta property="og:title" content="Light &amp; oil">',
      '<h1>The Courier</h1>',
      'Light & oil',
    ],
    ['', '<h1>Light</h1>', 'Light'],
    ['', '', undefined],
  ])('of %s %s', (head, h1, headline) => {
    const { items } = readItems('a.html', utf8(`<html lang="en">${head}<body>${h1}${body}`));
    expect(items.map((item) => item.headline)).toEqual([headline]);
  });
});

describe('the address', () => {
  const body = `<p>${'The keepers of the northern coasts met, and it rained on them. '.repeat(5)}</p>`;
  it.each([
    ['<!-- saved from url=(0029)https://a.example/one -->', '', 'https://a.example/one'],
    ['<!--\n Page saved with SingleFile \n url: https://a.example/one \n-->', '', 'https://a.example/one'],
    [
      '<!-- saved from url=(0025)https://a.example/x -->',
      '<link rel="canonical" href="/one">',
      'https://a.example/one',
    ],
    [
      '',
      '<link rel="canonical" href="https://a.example/"><meta property="og:url" content="https://a.example/one">',
      'https://a.example/one',
    ],
    ['', '<link rel="canonical" href="/one">', undefined],
    ['', '<link rel="canonical" href="javascript:alert(1)">', undefined],
    ['', '', undefined],
  ])('of %j %s', (comment, head, url) => {
    const { items } = readItems(
      'a.html',
      utf8(`<!DOCTYPE html>${comment}<html><head>${head}</head><body>${body}`),
    );
    expect(items[0]?.url).toBe(url);
  });
});

describe('a page with several items', () => {
  const { items } = readFixture('several.html');

  it('gives each with its own headline, address and day', () => {
    expect(items.map(({ dates, headline, url }) => [headline, url, publicationOf(dates).published])).toEqual([
      ['Blue flame is measured again', 'https://lamps.example/news/2020/blue-flame', '2020-02-11'],
      ['The tower gets new steps', 'https://lamps.example/news/2020/new-steps', '2020-01-30'],
    ]);
    expect(items[1]?.remarks).toEqual(['Item 2 of 2 on one page, https://lamps.example/news/.']);
  });

  it('keeps their texts apart', () => {
    expect(items[0]?.text).toContain('instruments failed in the rain');
    expect(items[0]?.text).not.toContain('oak');
    expect(items[1]?.text).toContain('new ones of oak');
  });
});

describe('a hostile page', () => {
  const { items } = readFixture('hostile.html');

  it('runs no script, and gives what it shows as text', () => {
    expect(items[0]?.text).toContain('no minutes of the meeting exist');
    expect(items[0]?.text).toContain('<script>alert(2)</script> stood on the wall');
    expect(items[0]?.text).not.toMatch(/\brun\b|alert\(1\)|onclick|127\.0\.0\.1/);
  });

  it('has no address, no day and a headline on one line', () => {
    expect(items[0]?.url).toBeUndefined();
    expect(publicationOf(items[0]!.dates)).toEqual({ remarks: [] });
    expect(items[0]?.headline).toMatch(/^x" --- source: [^\n]*<\/script>$/);
  });
});

it('a page of 5 MB is read, its weight being images and scripts', () => {
  const image = `<img alt="" src="data:image/png;base64,${'A'.repeat(2_500_000)}">`;
  const script = `<script>const x = "${'y'.repeat(2_500_000)}";</script>`;
  const paragraphs =
    '<p>The keepers of the northern coasts met, and it rained on them all day long.</p>'.repeat(200);
  const html = `<html lang="en"><title>Long</title>${script}<body>${image}<article>${paragraphs}</article>`;
  const { items } = readItems('a.html', utf8(html));
  expect(items[0]?.text.match(/keepers/g)).toHaveLength(200);
  expect(items[0]?.text).not.toContain('AAAA');
});
