import { describe, expect, it } from 'vitest';
import { NOTE, archiveOf, byId, ids } from './entries.ts';

describe('joinArchive', () => {
  it('lists an article once where a place is both its dateline and spoken of', () => {
    const { places } = archiveOf({ articles: { '2019/a': { place: 'keel', places: ['keel'] } } });
    expect(byId(places, 'keel').articles).toHaveLength(1);
  });

  it('lists an article once on an event of which it names two parts', () => {
    const parts = { a: { parent: 'congress' }, b: { parent: 'congress' } };
    const { events } = archiveOf({
      events: { congress: {}, ...parts },
      articles: { '2019/a': { events: ['a', 'b', 'congress'] } },
    });
    expect(byId(events, 'congress').allArticles).toHaveLength(1);
  });

  it('joins the dates at which an office is attested', () => {
    const article = (published: string, office: string) => ({
      published,
      people: [{ person: 'ada-brandt', office }],
      ...NOTE,
    });
    const { people } = archiveOf({
      articles: {
        '2019/c': article('2019-05-01', 'President'),
        '2018/a': article('2018', 'Keeper'),
        '2019/b': article('2019-03-01', 'President'),
      },
    });
    expect(
      byId(people, 'ada-brandt').offices.map(({ first, last, office }) => [
        office,
        first.published,
        last.published,
      ]),
    ).toEqual([
      ['Keeper', '2018', '2018'],
      ['President', '2019-03-01', '2019-05-01'],
    ]);
  });

  it('leads with the organisations that have a rank', () => {
    const { organisations } = archiveOf({
      organisations: {
        'lamp-union': { name: 'Union' },
        z: { name: 'Zeal', rank: 1 },
        a: { name: 'Abacus' },
        b: { name: 'Beacon', rank: 2 },
      },
    });
    expect(ids(organisations)).toEqual(['z', 'b', 'a', 'lamp-union']);
  });

  it('files people under their family names', () => {
    const { people } = archiveOf({
      people: {
        'ada-brandt': {},
        zoe: { name: 'Zoe Ahl', sort: 'Ahl, Zoe' },
        al: { name: 'Al Quist', sort: 'Quist, Al' },
      },
    });
    expect(ids(people)).toEqual(['zoe', 'ada-brandt', 'al']);
  });

  it('does not depend on the order of the entries', () => {
    const articles = { '2019/a': {}, '2019/b': {}, '2018/c': { published: '2018-01-01' } };
    const reversed = Object.fromEntries(Object.entries(articles).reverse());
    expect(ids(archiveOf({ articles: reversed }).articles)).toEqual(ids(archiveOf({ articles }).articles));
  });

  it.each([
    ['articles/2019/a: organisations', { articles: { '2019/a': { organisations: ['nobody'] } } }],
    ['articles/2019/a: events', { articles: { '2019/a': { events: ['nobody'] } } }],
    ['articles/2019/a: topics', { articles: { '2019/a': { topics: ['nobody'] } } }],
    ['articles/2019/a: people', { articles: { '2019/a': { people: [{ person: 'nobody' }] } } }],
    ['articles/2019/a: place', { articles: { '2019/a': { place: 'nobody' } } }],
    ['articles/2019/a: places', { articles: { '2019/a': { places: ['nobody'] } } }],
    [
      'articles/2019/a: source.publisher',
      { articles: { '2019/a': { source: { publisher: 'nobody', language: 'nl' } } } },
    ],
    [
      'organisations/lamp-union: members',
      { organisations: { 'lamp-union': { members: [{ place: 'nobody' }] } } },
    ],
    ['events/congress: organisations', { events: { congress: { organisations: ['nobody'] } } }],
    ['events/congress: parent', { events: { congress: { parent: 'nobody' } } }],
    ['events/congress: places', { events: { congress: { places: ['nobody'] } } }],
    ['events/congress: hosts', { events: { congress: { hosts: ['nobody'] } } }],
    ['places/keel: within', { places: { keel: { within: 'nobody' } } }],
    ['publishers/keel-courier: place', { publishers: { 'keel-courier': { place: 'nobody' } } }],
  ])('throws where %s names nothing that is there', (from, said) => {
    expect(() => archiveOf(said)).toThrow(
      new RegExp(
        `^${RegExp.escape(from)} names “nobody”, which is not an entry of \\w+\\. Write content/\\w+/nobody\\.md first\\.$`,
      ),
    );
  });
});
