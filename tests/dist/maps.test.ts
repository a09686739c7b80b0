import { describe, expect, it } from 'vitest';
import { articles, entriesOf } from './content.ts';
import { all, one, text } from './html.ts';
import { complaints } from './pages.ts';
import { dist } from './site.ts';

const places = entriesOf('places');
const events = entriesOf('events');
const counts = new Map(
  places.map(({ id }) => [
    id,
    {
      datelines: articles.filter(({ front }) => front.place === id).length,
      events: events.filter(({ front }) => [...front.places, ...front.hosts].includes(id)).length,
    },
  ]),
);
const counted = [...counts].filter(([, { datelines, events: held }]) => datelines + held > 0);

/** The numbers of a mark or an entry: “3 datelines, 1 event”. */
const numbersIn = (words: string) => ({
  datelines: Number(/([\d,]+) datelines?/.exec(words)?.[1]?.replaceAll(',', '') ?? 0),
  events: Number(/([\d,]+) events?/.exec(words)?.[1]?.replaceAll(',', '') ?? 0),
});

describe('the map of places', () => {
  const { document, html } = dist.page('/places/');
  const map = one('svg.places-map', document);
  const marks = all('a', map).map(({ attribs }) => ({
    id: (attribs.href ?? '').replace(/^\/places\/(.*)\/$/, '$1'),
    says: attribs['aria-label'] ?? '',
  }));

  it('has a mark for every place with a dateline or an event, with both numbers', () => {
    expect(counted.length).toBeGreaterThan(20);
    expect(counted.length).toBeLessThanOrEqual(200);
    expect(Object.fromEntries(marks.map(({ id, says }) => [id, numbersIn(says)]))).toEqual(Object.fromEntries(counted));
  });

  it('accounts for every dateline', () => {
    const total = marks.reduce((sum, { says }) => sum + numbersIn(says).datelines, 0);
    expect(total).toBe(articles.filter(({ front }) => front.place !== undefined).length);
  });

  it('has under it a list of every place that says the same', () => {
    const listed = all('main ul > li', document)
      .map((entry) => ({ href: all('a', entry)[0]?.attribs.href, words: all('.note', entry).map(text).join() }))
      .filter(({ href }) => href?.startsWith('/places/'));
    expect(listed).toHaveLength(places.length);
    for (const { href, words } of listed) {
      expect(numbersIn(words), words).toEqual(counts.get(href!.split('/')[2]!));
    }
  });

  it('stays under 40 kB', () => {
    const [drawing = ''] = /<svg class="places-map"[^]*?<\/svg>/.exec(html) ?? [];
    expect(drawing.length).toBeGreaterThan(10_000);
    expect(Buffer.byteLength(drawing)).toBeLessThan(40_000);
  });
});

describe('the page of a place', () => {
  it('has a map of it, with its name', () => {
    expect(
      complaints(
        places.map(({ id }) => dist.page(`/places/${id}/`)),
        ({ document }) => {
          const maps = all('svg.cut-out', document);
          const named = maps.flatMap((map) => all('text.self', map)).map(text);
          return maps.length === 1 && named.length === 1 && named[0] === text(one('h1', document)) ? [] : [`${maps.length} maps, of ${named.join()}`];
        },
      ),
    ).toEqual([]);
  });

  it('lists the other places that the map links to', () => {
    const pages = places.map(({ id }) => dist.page(`/places/${id}/`));
    const linked = (selector: string, { document }: (typeof pages)[number]) => all(selector, document).map(({ attribs }) => attribs.href);
    expect(pages.some((page) => linked('svg.cut-out a', page).length > 3)).toBe(true);
    expect(
      complaints(pages, (page) => {
        const [drawn, listed] = [linked('svg.cut-out a', page), linked('figure details a', page)];
        return JSON.stringify(drawn) === JSON.stringify(listed) ? [] : [`the map has ${drawn.join(' ')}, the list ${listed.join(' ')}`];
      }),
    ).toEqual([]);
  });
});

describe('the members of an organisation', () => {
  const withMembers = entriesOf('organisations').filter(({ front }) => front.members.length > 0);

  it('have a map for each date on which membership changed, and one for before', () => {
    expect(withMembers.length).toBeGreaterThan(1);
    for (const { front, id } of withMembers) {
      const dates = new Set(front.members.flatMap(({ from, to }) => [from, to]).filter(Boolean));
      const before = front.members.some(({ from }) => from === undefined) ? 1 : 0;
      const maps = all('svg.members', dist.page(`/organisations/${id}/members/`).document);
      expect(maps, id).toHaveLength(dates.size + before);
    }
  });

  it('are as many in the colour of members as there are of them, on each map', () => {
    for (const { front, id } of withMembers) {
      const { document } = dist.page(`/organisations/${id}/members/`);
      const latest = all('svg.members', document).at(-1)!;
      expect(all('use.member, use.joined', latest), id).toHaveLength(front.members.filter(({ to }) => to === undefined).length);
    }
  });

  it('stand in a list there, and on the page of the organisation beside their silhouette', () => {
    for (const { front, id } of withMembers) {
      const expected = front.members.map(({ place }) => `/places/${place}/`);
      for (const path of [`/organisations/${id}/members/`, `/organisations/${id}/`]) {
        const links = all('main li > a', dist.page(path).document).map(({ attribs }) => attribs.href);
        expect(links, path).toEqual(expect.arrayContaining(expected));
      }
      const { document } = dist.page(`/organisations/${id}/`);
      expect(all('svg.members title', document), id).toHaveLength(new Set(expected).size);
      expect(all(`main a[href="/organisations/${id}/members/"]`, document)).toHaveLength(1);
    }
  });
});
