import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { networkOf } from '../../../src/archive/network.ts';
import { appearancesIn } from '../../../src/archive/ties.ts';
import { apart, areClose } from '../../../src/figures/boxes.ts';
import { type NetworkPerson, type NetworkTie, placePeople } from '../../../src/figures/network-layout.ts';
import { network } from '../../../src/figures/network.ts';
import { archive } from '../../browser/archive.ts';

const person = (over: Partial<NetworkPerson> = {}): NetworkPerson => ({
  name: 'Ada Brandt',
  href: '/people/ada-brandt/',
  title: 'Ada Brandt: 3 articles',
  count: 3,
  hue: 60,
  ...over,
});

const crossing = (people: readonly NetworkPerson[], ties: readonly NetworkTie[]) => {
  const { height, placed, width } = placePeople(people, ties);
  const boxes = placed.map(({ box }) => box);
  return [
    ...boxes.flatMap((box, index) =>
      boxes.slice(index + 1).flatMap((other) => (areClose(box, other) ? [placed[index]!.person.name] : [])),
    ),
    ...boxes
      .filter(
        (box) =>
          box.x - box.width / 2 < -0.01 ||
          box.x + box.width / 2 > width + 0.01 ||
          box.y - box.height / 2 < -0.01 ||
          box.y + box.height / 2 > height + 0.01,
      )
      .map(() => 'beyond the edge'),
  ];
};

const anyNetwork = fc
  .array(
    fc.record({
      name: fc.oneof(fc.string({ maxLength: 60 }), fc.constant('W'.repeat(90)), fc.constant('Ada Brandt')),
      count: fc.integer({ min: 1, max: 500 }),
    }),
    { minLength: 1, maxLength: 40 },
  )
  .chain((people) =>
    fc.record({
      people: fc.constant(people.map((over) => person(over))),
      ties: fc.array(
        fc
          .tuple(fc.nat(people.length - 1), fc.nat(people.length - 1), fc.integer({ min: 2, max: 40 }))
          .map(([from, to, shared]) => ({ from, to, shared })),
        { maxLength: 120 },
      ),
    }),
  );

describe('people in a network', () => {
  it('never stand over one another, nor beyond the edge, whoever they are', () => {
    fc.assert(
      fc.property(anyNetwork, ({ people, ties }) => {
        expect(crossing(people, ties)).toEqual([]);
      }),
      { numRuns: 15, seed: 7 },
    );
  });

  it('never do so in any network of the archive', () => {
    const scopes = [
      archive.articles,
      ...archive.organisations.map(({ articles }) => articles),
      ...archive.events.map(({ allArticles }) => allArticles),
    ];
    const networks = scopes
      .map((articles) => networkOf(appearancesIn(articles)))
      .filter(({ people }) => people.length > 0);
    expect(networks.length).toBeGreaterThan(0);
    expect(
      networks.flatMap(({ people, ties }) =>
        crossing(
          people.map(({ count, person: { short } }) => person({ name: short, count })),
          ties,
        ),
      ),
    ).toEqual([]);
  });

  it('are placed the same every time', () => {
    const [{ people, ties }] = fc.sample(anyNetwork, { numRuns: 1, seed: 3 }) as [
      { people: NetworkPerson[]; ties: NetworkTie[] },
    ];
    expect(network(people, ties, 'Once').text).toBe(network(people, ties, 'Once').text);
  });

  it('have discs whose areas are as their articles', () => {
    const { placed } = placePeople([person({ count: 400 }), person({ count: 100 })], []);
    expect(placed[0]!.radius / placed[1]!.radius).toBeCloseTo(2);
  });

  it('who are tied stand nearer to each other than those who are not', () => {
    const people = Array.from({ length: 8 }, (_, index) => person({ name: `Person ${index}` }));
    const ties = [
      [0, 1],
      [1, 2],
      [2, 3],
      [3, 0],
      [0, 2],
      [1, 3],
      [4, 5],
      [5, 6],
      [6, 7],
      [7, 4],
      [4, 6],
      [5, 7],
    ].map(([from, to]) => ({ from: from!, to: to!, shared: 5 }));
    const { placed } = placePeople(people, ties);
    const distance = (a: number, b: number) =>
      Math.hypot(placed[a]!.x - placed[b]!.x, placed[a]!.y - placed[b]!.y);
    const mean = (pairs: number[][]) =>
      pairs.reduce((sum, [a, b]) => sum + distance(a!, b!), 0) / pairs.length;
    const groups = [0, 1, 2, 3].flatMap((a) => [4, 5, 6, 7].map((b) => [a, b]));
    expect(mean(ties.map(({ from, to }) => [from, to]))).toBeLessThan(0.7 * mean(groups));
  });
});

describe('a network', () => {
  const drawn = network(
    [
      person({ name: '<Ada> & "Co"', title: '<b>' }),
      person({ name: 'Ole Quist', href: '/people/ole-quist/', hue: undefined }),
      person(),
    ],
    [
      { from: 0, to: 1, shared: 2 },
      { from: 1, to: 2, shared: 5 },
    ],
    'Who with whom',
  ).text;

  it('links every person once, and says who', () => {
    expect([...drawn.matchAll(/<a href="([^"]*)"><title>/g)].map(([, href]) => href)).toEqual([
      '/people/ada-brandt/',
      '/people/ole-quist/',
      '/people/ada-brandt/',
    ]);
  });

  it('escapes names', () => {
    expect(drawn).not.toMatch(/<b>|<Ada>/);
    expect(drawn).toContain('&lt;Ada&gt;');
  });

  it('draws every tie once, the stronger the wider', () => {
    const widths = [...drawn.matchAll(/stroke-width="([\d.]+)" d="([^"]*)"/g)].map(([, width, d]) => [
      Number(width),
      d!.split('M').length - 1,
    ]);
    expect(widths).toEqual([
      [1, 1],
      [2, 1],
    ]);
  });

  it('gives a person without an organisation no hue', () => {
    expect(drawn.match(/data-hue/g)).toHaveLength(2);
  });
});

it('boxes in one place are moved apart, and the height tells how far', () => {
  const boxes = Array.from({ length: 60 }, () => ({ x: 50, y: 10, width: 100, height: 20 }));
  const height = apart(boxes, 100);
  expect(boxes.some((box, index) => boxes.slice(index + 1).some((other) => areClose(box, other)))).toBe(
    false,
  );
  expect(height).toBeGreaterThanOrEqual(60 * 20);
});
