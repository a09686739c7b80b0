import { describe, expect, it } from 'vitest';
import { sitemapIndexXml, sitemapXml, withinLimit } from '../../../../src/formats/sitemap/xml.ts';

const ROOT = new URL('https://archive.example/');
const pages = (count: number) => Array.from({ length: count }, (_, index) => ({ href: `/${index}/` }));

describe('a part of the sitemap', () => {
  it.each([
    [0, []],
    [3, [['people', 3]]],
    [
      5,
      [
        ['people', 3],
        ['people-2', 2],
      ],
    ],
    [
      7,
      [
        ['people', 3],
        ['people-2', 3],
        ['people-3', 1],
      ],
    ],
  ])('of %i pages, where three are allowed', (count, expected) => {
    const parts = withinLimit([{ name: 'people', pages: pages(count) }], 3);
    expect(parts.map((part) => [part.name, part.pages.length])).toEqual(expected);
    expect(parts.flatMap((part) => part.pages)).toEqual(pages(count));
  });

  it('says the last change of a page that has one, and escapes its address', () => {
    const xml = sitemapXml(
      { name: 'a', pages: [{ href: '/a/?b&c', changed: '2020-01-15' }, { href: '/d/' }] },
      ROOT,
    );
    expect(xml).toContain('<loc>https://archive.example/a/?b&amp;c</loc>\n    <lastmod>2020-01-15</lastmod>');
    expect(xml.match(/<lastmod>/g)).toHaveLength(1);
  });
});

it('the index of the sitemap dates a part by the latest of its pages', () => {
  const parts = [
    {
      name: 'a',
      pages: [
        { href: '/1/', changed: '2020-01-15' },
        { href: '/2/', changed: '2020-02-01' },
        { href: '/3/' },
      ],
    },
    { name: 'b', pages: [{ href: '/4/' }] },
  ];
  expect(
    [...sitemapIndexXml(parts, ROOT).matchAll(/sitemap-(\w)\.xml<\/loc>(?:\s*<lastmod>(.*?)<)?/g)].map(
      ([, name, day]) => [name, day],
    ),
  ).toEqual([
    ['a', '2020-02-01'],
    ['b', undefined],
  ]);
});
