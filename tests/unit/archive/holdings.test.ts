import { expect, it } from 'vitest';
import { holdingsOf } from '../../../src/archive/holdings.ts';
import { FRONTS } from '../schemas/fronts.ts';
import { NOTE, archiveOf } from './entries.ts';

const source = (language: string) => ({ source: { ...FRONTS.articles.source, ...NOTE.source, language } });

it('counts each kind, and days, languages and years once', () => {
  const archive = archiveOf({
    people: { other: {} },
    articles: {
      '2019/a': { published: '2019-03-01', ...source('es') },
      '2019/b': { published: '2019-03-01', ...source('es') },
      '2019/c': { published: '2019-03-02', ...source('en') },
      '2019/d': { published: '2019-03', ...source('pt') },
      '2018/e': { published: '2018-12/2020-01', ...source('pt') },
    },
  });
  expect(holdingsOf(archive)).toEqual({
    articles: 5,
    events: archive.events.length,
    people: 2,
    places: archive.places.length,
    publishers: archive.publishers.length,
    languages: 3,
    days: 2,
    span: { first: '2018', last: '2020' },
  });
});

it('of nothing has no span', () => {
  expect(holdingsOf({ ...archiveOf({}), articles: [] })).toMatchObject({
    articles: 0,
    days: 0,
    span: undefined,
  });
});
