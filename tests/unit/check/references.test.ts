import { describe, expect, it } from 'vitest';
import { FRONTS } from '../schemas/fronts.ts';
import { entry, problemsOf } from './content.ts';

const said = (files: Record<string, string>) =>
  problemsOf(files).map(
    ({ column, field, file, line, right, wrong }) => `${file}:${line}:${column} ${field}: ${wrong}. ${right}`,
  );
const article = (over: object) => ({
  'articles/2019/keepers-vote.md': entry({ ...FRONTS.articles, ...over }),
});

describe('a reference to nothing', () => {
  it.each([
    [
      'article: organisations',
      article({ organisations: ['lamp-union', 'nobody'] }),
      'organisations.1',
      'organisations',
    ],
    ['article: events', article({ events: ['nobody'] }), 'events.0', 'events'],
    ['article: topics', article({ topics: ['nobody'] }), 'topics.0', 'topics'],
    [
      'article: people',
      article({ people: [{ person: 'ada-brandt' }, { person: 'nobody' }] }),
      'people.1.person',
      'people',
    ],
    ['article: place', article({ place: 'nobody' }), 'place', 'places'],
    ['article: places', article({ places: ['nobody'] }), 'places.0', 'places'],
    [
      'article: publisher',
      article({ source: { publisher: 'nobody', language: 'nl' } }),
      'source.publisher',
      'publishers',
    ],
    [
      'organisation: members',
      { 'organisations/lamp-union.md': entry({ ...FRONTS.organisations, members: [{ place: 'nobody' }] }) },
      'members.0.place',
      'places',
    ],
    [
      'event: organisations',
      { 'events/congress.md': entry({ ...FRONTS.events, organisations: ['nobody'] }) },
      'organisations.0',
      'organisations',
    ],
    [
      'event: parent',
      { 'events/congress.md': entry({ ...FRONTS.events, parent: 'nobody' }) },
      'parent',
      'events',
    ],
    [
      'event: places',
      { 'events/congress.md': entry({ ...FRONTS.events, places: ['nobody'] }) },
      'places.0',
      'places',
    ],
    [
      'event: hosts',
      { 'events/congress.md': entry({ ...FRONTS.events, hosts: ['nobody'] }) },
      'hosts.0',
      'places',
    ],
    [
      'place: within',
      { 'places/keel.md': entry({ ...FRONTS.places, within: 'nobody' }) },
      'within',
      'places',
    ],
    [
      'publisher: place',
      { 'publishers/keel-courier.md': entry({ ...FRONTS.publishers, place: 'nobody' }) },
      'place',
      'places',
    ],
  ])('is reported: %s', (_, files, field, target) => {
    expect(problemsOf(files)).toMatchObject([
      {
        file: Object.keys(files)[0],
        field,
        wrong: `“nobody” is not an entry of ${target}`,
        right: `Write content/${target}/nobody.md first`,
      },
    ]);
  });

  it('stands at its line and column', () => {
    const text = '---\nname: Courier\nplace: kiel\n---\n';
    expect(said({ 'publishers/keel-courier.md': text })).toEqual([
      'publishers/keel-courier.md:3:8 place: “kiel” is not an entry of places. Did you mean keel?',
    ]);
  });

  it('is found although another field is wrong', () => {
    const files = article({ headline: 'x'.repeat(91), topics: ['nobody'] });
    expect(problemsOf(files).map(({ field }) => field)).toEqual(['headline', 'topics.0']);
  });
});

describe('an event that is part of itself', () => {
  const event = (parent: string) => entry({ ...FRONTS.events, parent });

  it('is reported, however long the way', () => {
    const files = {
      'events/a.md': event('b'),
      'events/b.md': event('c'),
      'events/c.md': event('a'),
      'events/d.md': event('a'),
    };
    expect(problemsOf(files).map(({ field, file, wrong }) => `${file} ${field} ${wrong}`)).toEqual([
      'events/a.md parent “a” is part of itself by way of its parents',
      'events/b.md parent “b” is part of itself by way of its parents',
      'events/c.md parent “c” is part of itself by way of its parents',
    ]);
  });

  it('is reported of places too', () => {
    const place = (within: string) => entry({ ...FRONTS.places, within });
    expect(
      problemsOf({ 'places/a.md': place('b'), 'places/b.md': place('a') }).map(({ wrong }) => wrong),
    ).toEqual([
      '“a” is part of itself by way of what it lies within',
      '“b” is part of itself by way of what it lies within',
    ]);
  });

  it('is reported where it names itself', () => {
    expect(problemsOf({ 'events/a.md': event('a') })).toMatchObject([
      { file: 'events/a.md', field: 'parent' },
    ]);
  });

  it('is not one that has a parent with a parent', () => {
    expect(problemsOf({ 'events/a.md': event('b'), 'events/b.md': event('congress') })).toEqual([]);
  });
});
