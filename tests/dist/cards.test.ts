import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { site } from '../../src/site.ts';
import { articles, entriesOf } from './content.ts';
import { all, parse } from './html.ts';
import { complaints } from './pages.ts';
import { dist, type Page } from './site.ts';

/** What the head of a page says of its card. */
const of = ({ html }: Page) => {
  const head = parse(html.slice(0, html.indexOf('</head>')));
  const contents = all('meta[property^="og:image"], meta[name^="twitter:"]', head).map(
    ({ attribs }) => [attribs.property ?? attribs.name, attribs.content] as const,
  );
  return Object.fromEntries(contents) as Record<string, string | undefined>;
};
const origin = dist.origin;

/** The headlines that are shown on cards, by the address of their page. */
const headlines = new Map<string, string>([
  ...articles.map(({ front, id }) => [`/articles/${id}/`, front.headline] as const),
  ...entriesOf('events').map(({ front, id }) => [`/events/${id}/`, front.name] as const),
  ...entriesOf('organisations').map(({ front, id }) => [`/organisations/${id}/`, front.name] as const),
  ...entriesOf('dossiers').map(({ front, id }) => [`/dossiers/${id}/`, front.title] as const),
]);
const pathOf = (address: string) => address.replace(origin, '');

describe('share cards', () => {
  it('stand one beside each article, event, organisation and dossier, which names it', () => {
    const wrong = [...headlines.keys()].filter(
      (path) => of(dist.page(path))['og:image'] !== `${origin}${path.replace(/\/$/, '.png')}`,
    );
    expect(headlines.size).toBeGreaterThan(200);
    expect(wrong).toEqual([]);
  });

  it('are named by every page with their size and what they show, the archive’s own where there is none', () => {
    expect(
      complaints(dist.pages, function* (page) {
        const card = of(page);
        const isMoved = page.html.includes('http-equiv="refresh"');
        if (isMoved) return;
        if (card['og:image:width'] !== '1200' || card['og:image:height'] !== '630') yield 'has no size';
        if (card['twitter:card'] !== 'summary_large_image') yield 'has no large card';
        if (!card['og:image:alt']?.includes(site.name)) yield 'does not say what it shows';
        const own = headlines.get(page.path);
        if (own && !card['og:image:alt']?.includes(own)) yield 'does not say its headline';
      }),
    ).toEqual([]);
  });

  it('have each words of their own', () => {
    const words = [...headlines.keys()].map((path) => of(dist.page(path))['og:image:alt']);
    expect(words.filter((each, index) => words.indexOf(each) !== index)).toEqual([]);
  });

  it('are PNG of 1200 by 630 pixels and less than 60 kB', () => {
    const addresses = new Set(dist.pages.map((page) => of(page)['og:image']).filter((each) => each !== undefined));
    const wrong = [...addresses].flatMap((address) => {
      const bytes = readFileSync(join(dist.directory, pathOf(address)));
      return [
        ...(bytes.toString('latin1', 0, 8) === '\u0089PNG\r\n\u001a\n' ? [] : ['is no PNG']),
        ...(bytes.readUInt32BE(16) === 1200 && bytes.readUInt32BE(20) === 630 ? [] : ['has another size']),
        ...(bytes.length < 60_000 ? [] : [`has ${bytes.length} bytes`]),
      ].map((complaint) => `${address} ${complaint}`);
    });
    expect(addresses.size).toBe(headlines.size + 1);
    expect(wrong).toEqual([]);
  });

  it('are in the JSON-LD of articles', () => {
    const lacking = articles.filter(
      ({ id }) => !dist.page(`/articles/${id}/`).html.includes(`"image":"${origin}/articles/${id}.png"`),
    );
    expect(lacking).toEqual([]);
  });
});
