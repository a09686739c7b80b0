import { describe, expect, it } from 'vitest';
import { articleKey, entityKey, keyOf, peopleKey } from '../../../src/archive/cache-keys.ts';
import { pagesOf } from '../../../src/archive/listing.ts';
import { peoplePaths } from '../../../src/archive/paths.ts';
import { type Said, archiveOf, byId, NOTE } from './entries.ts';

const article = (over: object = {}) => ({
  published: '2019-05-01',
  topics: ['light'],
  events: ['congress'],
  place: 'keel',
  ...NOTE,
  ...over,
});
const ANOTHER = `Another ${'word '.repeat(20)}.`;
const BEFORE: Said = {
  articles: { '2019/a': article(), '2019/b': article(), '2019/c': article({ events: [], topics: [] }) },
};

const keyIn = (said: Said, id = '2019/a') => articleKey(byId(archiveOf(said).articles, id));
const withArticle = (id: string, over: object): Said => ({
  ...BEFORE,
  articles: { ...BEFORE.articles, [id]: article(over) },
});

describe('the key of the page of an article', () => {
  it('is that of the same archive', () => {
    expect(keyIn(structuredClone(BEFORE))).toBe(keyIn(BEFORE));
    expect(keyIn(BEFORE, '2019/b')).not.toBe(keyIn(BEFORE));
  });

  it.each<[string, Said]>([
    ['its headline', withArticle('2019/a', { headline: 'Another' })],
    ['the name of its event', { ...BEFORE, events: { congress: { name: 'Another' } } }],
    ['where its publisher is at home', { ...BEFORE, publishers: { 'keel-courier': { place: 'keel' } } }],
    [
      'the name of what its place lies within',
      { ...BEFORE, places: { keel: { within: 'norland' }, norland: { name: 'Another', kind: 'country' } } },
    ],
    ['the headline of a related article', withArticle('2019/b', { headline: 'Another' })],
    ['how many articles its organisation has', withArticle('2019/d', {})],
  ])('is another after a change of %s', (_, after) => {
    expect(keyIn(after)).not.toBe(keyIn(BEFORE));
  });

  it('is the same after a change of what the page does not show', () => {
    expect(keyIn({ ...BEFORE, topics: { light: {}, fog: { name: 'Fog' } } })).toBe(keyIn(BEFORE));
    expect(keyIn(withArticle('2019/c', { events: [], topics: [], summary: ANOTHER }), '2019/a')).toBe(
      keyIn(BEFORE),
    );
  });
});

describe('the key of a page of an entity', () => {
  const topicIn = (said: Said) => byId(archiveOf(said).topics, 'light');
  const keysIn = (said: Said, first?: unknown) => {
    const entity = topicIn(said);
    return pagesOf(entity.articles, 1).map((page) => entityKey({ entity, page }, () => first));
  };

  it('holds what the first page says besides, and no further page does', () => {
    const [one, other] = [keysIn(BEFORE, ['this']), keysIn(BEFORE, ['that'])];
    expect(new Set(one).size).toBe(2);
    expect(other[0]).not.toBe(one[0]);
    expect(other[1]).toBe(one[1]);
  });

  it.each<[string, Said]>([
    ['an article that it lists', withArticle('2019/a', { summary: ANOTHER })],
    ['how many there are', withArticle('2019/0', {})],
    ['its name', { ...BEFORE, topics: { light: { name: 'Another' } } }],
  ])('is another after a change of %s', (_, after) => {
    expect(keysIn(after, []).at(-1)).not.toBe(keysIn(BEFORE, []).at(-1));
  });
});

describe('the keys of the pages of the people of an entity', () => {
  const named = (...people: string[]) => article({ people: people.map((person) => ({ person })) });
  const all = ['ada-brandt', 'bo-lund', 'cy-moss'];
  const said = (over: Said['articles'] = {}, people: Said['people'] = {}): Said => ({
    people: { ...Object.fromEntries(all.map((id) => [id, { name: `The ${id}` }])), ...people },
    articles: { '2019/a': named(...all), '2019/b': named('ada-brandt', 'bo-lund'), ...over },
  });
  const keysIn = (given: Said) =>
    peoplePaths(archiveOf(given).organisations).map(({ props }) => peopleKey(props));

  it('are those of the same archive', () => {
    expect(keysIn(said()).length).toBeGreaterThan(0);
    expect(keysIn(said())).toEqual(keysIn(said()));
  });

  it.each<[string, Said]>([
    ['who is named', said({ '2019/b': named('ada-brandt') })],
    ['beside whom somebody is named', said({ '2019/b': named('ada-brandt', 'cy-moss') })],
    ['the name of somebody', said({}, { 'bo-lund': { name: 'Another' } })],
  ])('are others after a change of %s', (_, after) => expect(keysIn(after)[0]).not.toBe(keysIn(said())[0]));

  it('say nothing of what the articles say besides', () => {
    const after = { ...named(...all), summary: ANOTHER };
    expect(keysIn(said({ '2019/a': after }))).toEqual(keysIn(said()));
  });
});

it('an entry stands for what is said of it, without what leads back to it', () => {
  const [one, other] = [archiveOf(BEFORE), archiveOf(withArticle('2019/d', {}))];
  const names = ['organisations', 'events', 'topics', 'places', 'publishers'] as const;
  for (const name of names) expect(keyOf(other[name])).toBe(keyOf(one[name]));
  expect(keyOf(archiveOf({ ...BEFORE, people: { 'ada-brandt': { name: 'Another' } } }).people)).not.toBe(
    keyOf(one.people),
  );
});

it('a key is made of nothing that JSON passes over', () => {
  expect(() => keyOf({ names: new Map([['a', 'b']]) })).toThrow('“names” holds, a Map');
});
