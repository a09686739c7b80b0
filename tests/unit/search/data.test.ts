import { describe, expect, it } from 'vitest';
import { facetValues, foundArticle } from '../../../src/search/data.ts';
import { FACETS, type Facet } from '../../../src/search/facets.ts';
import { archiveOf, smallArchive } from '../archive/entries.ts';

const archive = smallArchive();
const values = (facet: Facet) =>
  facetValues(archive, facet).map(({ articles, id, name }) => [id, name, articles]);

describe('the data of the search', () => {
  it('says of an article what a result shows', () => {
    expect(foundArticle(archive.articles[1]!)).toEqual({
      href: '/articles/2019/keepers-vote-on-light/',
      headline: archive.articles[1]!.headline,
      published: '2019-03-08',
      summary: archive.articles[1]!.summary,
      hue: archive.articles[1]!.hue,
      organisations: archive.articles[1]!.organisations.map(({ short }) => short),
      people: ['Ada Brandt', 'Ole Quist'],
      passages: [],
    });
  });

  it.each<[Facet, unknown]>([
    [
      'organisation',
      [
        ['fog-office', 'Fog Office', [0, 1]],
        ['lamp-union', 'Lamp Union', [1, 2]],
      ],
    ],
    // An event counts for the event around it too.
    [
      'event',
      [
        ['keel-congress', 'Keel congress', [1, 2]],
        ['keel-first-sitting', 'First sitting', [1]],
      ],
    ],
    // An interval counts in each of its years; years stand latest first.
    [
      'year',
      [
        ['2019', '2019', [0, 1, 2]],
        ['2018', '2018', [2]],
      ],
    ],
    ['topic', [['light', 'Light & shade', [0, 1]]]],
    [
      'person',
      [
        ['ada-brandt', 'Ada Brandt', [1, 2]],
        ['ole-quist', 'Ole Quist', [1]],
      ],
    ],
    // The dateline counts as well as the places spoken of.
    [
      'place',
      [
        ['keel', 'Keel', [1]],
        ['norland', 'Norland', [1]],
      ],
    ],
    ['publisher', [['keel-courier', 'The Keel Courier', [0, 1, 2]]]],
    [
      'language',
      [
        ['nl', 'Dutch', [1, 2]],
        ['en', 'English', [0]],
      ],
    ],
  ])('has the values of %s, the most frequent first', (facet, expected) => {
    expect(values(facet)).toEqual(expected);
  });

  it('has the years latest first, however many articles the earlier have', () => {
    const archived = archiveOf({
      articles: {
        '2018/a': { published: '2018-01-01' },
        '2018/b': { published: '2018-01-02' },
        '2019/c': {},
      },
    });
    expect(facetValues(archived, 'year').map(({ id }) => id)).toEqual(['2019', '2018']);
  });

  it('counts an article once for a value that it has twice', () => {
    const twice = archiveOf({
      events: { congress: {}, first: { parent: 'congress' }, second: { parent: 'congress' } },
      articles: {
        '2019/a': {
          events: ['first', 'second'],
          place: 'keel',
          places: ['keel'],
          people: [
            { person: 'ada-brandt', office: 'A' },
            { person: 'ada-brandt', office: 'B' },
          ],
        },
      },
    });
    expect(
      (['event', 'place', 'person'] as const).flatMap((facet) =>
        facetValues(twice, facet).map(({ articles, id }) => [id, articles]),
      ),
    ).toEqual([
      ['congress', [0]],
      ['first', [0]],
      ['second', [0]],
      ['keel', [0]],
      ['ada-brandt', [0]],
    ]);
  });

  it('is empty where nothing is held', () => {
    expect(FACETS.map((facet) => facetValues(archiveOf({}), facet))).toEqual(FACETS.map(() => []));
  });
});
