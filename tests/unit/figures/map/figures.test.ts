import { describe, expect, it } from 'vitest';
import { membershipsOf } from '../../../../src/archive/membership.ts';
import { type Site, barLength, cutOut } from '../../../../src/figures/map/cut-out.ts';
import { memberMaps, memberSilhouette } from '../../../../src/figures/map/member-maps.ts';
import { type CountedPlace, placesMap } from '../../../../src/figures/map/places-map.ts';
import type { Svg } from '../../../../src/figures/svg.ts';

const count = ({ text }: Svg, piece: string) => text.split(piece).length - 1;

const counted = (
  name: string,
  longitude: number,
  latitude: number,
  datelines: number,
  events = 0,
): CountedPlace => ({
  name,
  href: `/places/${encodeURIComponent(name)}/`,
  longitude,
  latitude,
  datelines,
  events,
});

describe('the map of all places', () => {
  const few = [
    counted('Small', -77, -12, 1, 2),
    counted('Large', 106.8, -6.2, 90),
    counted('None', 0, 50, 0),
    counted('Held', 139.7, 35.7, 0, 12),
  ];

  it('has a linked mark for each place with a dateline or an event, the largest first and so below', () => {
    const { drawing, leftOut, shown } = placesMap(few, -150);
    expect(shown.map(({ name }) => name)).toEqual(['Large', 'Held', 'Small']);
    expect(leftOut).toEqual([]);
    expect([...drawing.text.matchAll(/<a href="([^"]*)"/g)].map(([, href]) => href)).toEqual(
      shown.map(({ href }) => href),
    );
    expect(drawing.text).toContain('<title>Small: 1 dateline, 2 events</title>');
  });

  it('shows datelines and events apart', () => {
    const { drawing } = placesMap(few, -150);
    const marks = drawing.text.slice(0, drawing.text.indexOf('class="names"'));
    expect(marks.split('class="left"').length - 1).toBe(2);
    expect(marks.split('class="right"').length - 1).toBe(2);
  });

  it('is the same in whatever order the places come', () => {
    expect(placesMap(few.toReversed(), -150).drawing.text).toBe(placesMap(few, -150).drawing.text);
  });

  it('of nothing is a map without marks and legend', () => {
    const { drawing, shown } = placesMap([], -150);
    expect(shown).toEqual([]);
    expect(count(drawing, '<a ')).toBe(0);
    expect(count(drawing, 'legend')).toBe(0);
  });

  it('of very many draws the greatest, lets the keyboard stop at some, and says what it leaves out', () => {
    const many = Array.from({ length: 900 }, (_, index) =>
      counted(`P${index}`, (index * 37) % 180, ((index * 17) % 100) - 50, index + 1),
    );
    const { drawing, leftOut, shown } = placesMap(many, -150);
    expect(shown.length + leftOut.length).toBe(900);
    expect(shown.length).toBe(200);
    expect(shown.at(-1)!.datelines).toBeGreaterThan(leftOut[0]!.datelines);
    expect(count(drawing, '<a ')).toBe(200);
    expect(count(drawing, 'tabindex="-1"')).toBe(176);
  });

  it('escapes the names of places', () => {
    const { drawing } = placesMap([counted('<script>"&', 0, 0, 3)], -150);
    expect(drawing.text).not.toContain('<script');
    expect(drawing.text).toContain('&lt;script&gt;&quot;&amp;: 3 datelines');
  });
});

const site = (
  name: string,
  kind: Site['kind'],
  longitude: number,
  latitude: number,
  more: Partial<Site> = {},
): Site => ({
  name,
  kind,
  longitude,
  latitude,
  href: `/places/${name.toLowerCase()}/`,
  articles: 1,
  ...more,
});

const inland = site('Inland', 'city', -70.65, -33.46, { within: '/places/land/', articles: 9 });
const coast = site('Coast', 'city', -71.63, -33.04, { within: '/places/land/' });
const land = site('Land', 'country', -71, -30);
const beyond = site('Beyond', 'country', -64, -34);
const far = site('Far', 'city', 100.5, 13.75);
const all = [far, beyond, land, coast, inland];

describe('a cut-out', () => {
  it('of a country has its shape, its cities and its neighbours', () => {
    const { drawing, neighbours } = cutOut(land, all);
    expect(neighbours.map(({ name }) => name)).toEqual(['Inland', 'Coast', 'Beyond']);
    expect(drawing.text).toMatch(/<path class="subject" d="M[^"]{200,}"/);
    expect(count(drawing, '<a ')).toBe(3);
    expect(drawing.text).toMatch(/class="self"[^>]*>Land</);
  });

  it('of a city has the other places around it, with their distances', () => {
    const { drawing, neighbours } = cutOut(coast, all);
    expect(neighbours.map(({ kilometres, name }) => [name, kilometres])).toEqual([
      ['Inland', 100],
      ['Beyond', undefined],
      ['Land', undefined],
    ]);
    expect(drawing.text).toMatch(/<circle class="self" cx="160" cy="140"/);
    expect(drawing.text).toMatch(/class="self"[^>]*>Coast</);
  });

  it('never links to itself, and never to more than a few', () => {
    const crowd = Array.from({ length: 300 }, (_, index) =>
      site(`C${index}`, 'city', -71 + index / 100, -33),
    );
    const { drawing, neighbours } = cutOut(coast, [...all, ...crowd]);
    expect(neighbours.length).toBeLessThanOrEqual(14);
    expect(drawing.text).not.toContain(`href="${coast.href}"`);
  });

  it('is drawn in the open sea, for a region, and for a country the atlas does not have', () => {
    for (const kind of ['city', 'country', 'region'] as const) {
      const { drawing, neighbours } = cutOut(site('<Sea>', kind, -130, -50), all);
      expect(neighbours).toEqual([]);
      expect(count(drawing, 'class="self"')).toBe(2);
      expect(drawing.text).toContain('&lt;Sea&gt;');
    }
  });

  it('marks a country too small for its shape to be seen with a dot', () => {
    expect(cutOut(site('Rock', 'country', 103.8, 1.37), []).drawing.text).toContain('<circle class="self"');
  });

  it.each([
    [0.133, 500],
    [0.02, 2000],
    [1, 50],
    [0.0801, 500],
  ])(
    'its scale, at %f units a kilometre, is of %i km and at most a quarter of its width',
    (kilometre, length) => {
      expect(barLength(kilometre)).toBe(length);
      expect(length * kilometre).toBeLessThanOrEqual(80);
    },
  );
});

describe('the maps of members', () => {
  const member = (name: string, longitude: number, latitude: number, from?: string, to?: string) => ({
    name,
    href: `/${name}/`,
    longitude,
    latitude,
    from,
    to,
  });
  const rows = [
    member('North', 101, 15.5),
    member('South', 120, -5, '2000'),
    member('Rock', 103.8, 1.37),
    member('East', 122, 13, undefined, '2010-05-01'),
  ];
  const maps = memberMaps(membershipsOf(rows));
  const uses = (map: Svg): Record<string, string> =>
    Object.fromEntries(
      [...map.text.matchAll(/<use href="#member-(\d)" class="(\w+)"/g)].map(([, number = '', state = '']) => [
        number,
        state,
      ]),
    );

  it('are one for each date on which membership changed, and one for before', () => {
    expect(maps).toHaveLength(3);
    expect(maps.map((map) => /aria-label="([^"]*)"/.exec(map.text)?.[1]?.replaceAll('\u00a0', ' '))).toEqual([
      'Map of the members before 2000',
      'Map of the members from 2000 to 1 May 2010',
      'Map of the members from 1 May 2010',
    ]);
  });

  it('show of each place what it was', () => {
    const named = shapeNumbers(maps[0]!);
    const states = maps.map((map) =>
      Object.fromEntries(Object.entries(named).map(([name, number]) => [name, uses(map)[number]])),
    );
    expect(states).toEqual([
      { North: 'member', South: 'none', Rock: 'member', East: 'member' },
      { North: 'member', South: 'joined', Rock: 'member', East: 'member' },
      { North: 'member', South: 'member', Rock: 'member', East: 'left' },
    ]);
  });

  const shapeNumbers = (map: Svg): Record<string, string> =>
    Object.fromEntries(
      [...map.text.matchAll(/<g id="member-(\d)"><title>(\w+)</g)].map(([, number = '', name = '']) => [
        name,
        number,
      ]),
    );

  it('carry each shape once, however many they are', () => {
    expect(count(maps[0]!, '<path id="land"')).toBe(1);
    expect(maps.slice(1).map((map) => count(map, '<path'))).toEqual([0, 0]);
    expect(maps[1]!.text.length).toBeLessThan(2000);
  });

  it('give a dot to a member that is too small to be seen', () => {
    expect(maps[0]!.text).toMatch(/<title>Rock<\/title><path[^>]*\/><circle/);
    expect(count(maps[0]!, '<circle')).toBe(1);
  });

  it('name who came and who left', () => {
    expect(maps[1]!.text).toMatch(/class="joined"[^>]*>South</);
    expect(maps[2]!.text).toMatch(/class="left"[^>]*>East</);
  });

  it('of one who left and came again have one shape', () => {
    const again = memberMaps(
      membershipsOf([member('North', 101, 15.5, '1990', '1995'), member('North', 101, 15.5, '2000')]),
    );
    expect(again).toHaveLength(3);
    expect(count(again[0]!, '<g id=')).toBe(1);
    expect(again.map((map) => uses(map)['0'])).toEqual(['joined', 'left', 'joined']);
  });

  it('of nobody are none; of one in the open sea, a dot', () => {
    expect(memberMaps([])).toEqual([]);
    const [alone] = memberMaps(membershipsOf([member('<Sea>', -130, -50)]));
    expect(count(alone!, '<circle')).toBe(1);
    expect(alone!.text).toContain('&lt;Sea&gt;');
  });

  it('have a small silhouette', () => {
    const latest = membershipsOf(rows).at(-1)!;
    const silhouette = memberSilhouette(latest)!;
    expect(count(silhouette, '<g ')).toBe(latest.members.length);
    expect(silhouette.text.length).toBeLessThan(5000);
    expect(memberSilhouette({ ...latest, members: [] })).toBeUndefined();
  });
});
