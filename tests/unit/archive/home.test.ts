import { describe, expect, it } from 'vitest';
import { homeOf } from '../../../src/archive/home.ts';
import { NOTE, archiveOf, ids, smallArchive } from './entries.ts';

const SIZE = { column: 2, dossiers: 2, events: 2, topics: 2, added: 3 };

const archive = archiveOf({
  organisations: { 'lamp-union': { rank: 2 }, fog: { rank: 1 }, other: {} },
  events: {
    congress: { span: '2019' },
    part: { parent: 'congress', span: '2021' },
    early: { span: '2011' },
    late: { span: '2020' },
  },
  topics: { light: { name: 'Light' }, fog: { name: 'Fog' }, keel: { name: 'Keel' } },
  articles: {
    '2019/a': { published: '2019-03-01', topics: ['light', 'fog'] },
    '2019/b': { published: '2019-03-02', topics: ['light'], added: '2020-03-01' },
    '2019/c': { published: '2019-03-03', topics: ['keel', 'light'] },
    '2018/d': { published: '2018-12-01/2019-01-31', topics: ['keel'], organisations: ['fog'], ...NOTE },
  },
});
const dossier = (id: string, added: string, cited: number) => ({
  ...smallArchive().dossiers[0]!,
  id,
  added,
  articles: archive.articles.slice(0, cited),
});
archive.dossiers = [
  dossier('new', '2024-02-01', 1),
  dossier('told', '2024-02-01', 3),
  dossier('old', '2024-01-01', 4),
];
const home = homeOf(archive, SIZE);

describe('homeOf', () => {
  it('leads with the dossier added last, of those added together the one that cites most', () => {
    expect([home.lead?.id, ...ids(home.dossiers)]).toEqual(['told', 'new', 'old']);
  });

  it('leads with the newest article where there is no dossier', () => {
    const bare = homeOf({ ...archive, dossiers: [] }, SIZE);
    expect([bare.lead, bare.latest?.id]).toEqual([undefined, '2019/c']);
  });

  it('shows the day of the year of the newest article whose day is known', () => {
    expect(home.on?.day).toBe('03-03');
    expect(homeOf({ ...archive, articles: archive.articles.slice(3) }, SIZE).on).toBeUndefined();
  });

  it('has a column for each organisation of rank, with its newest articles', () => {
    expect(home.columns.map(({ articles, organisation }) => [organisation.id, ids(articles)])).toEqual([
      ['fog', ['2018/d']],
      ['lamp-union', ['2019/c', '2019/b']],
    ]);
  });

  it('shows the latest events that are part of no other', () => {
    expect(ids(home.events)).toEqual(['late', 'congress']);
  });

  it('shows the topics with most articles, by name', () => {
    expect(ids(home.topics)).toEqual(['keel', 'light']);
  });

  it('shows what came in last, and of one day the newest', () => {
    expect(ids(home.added)).toEqual(['2019/b', '2019/c', '2019/a']);
  });

  it('leaves the order of the archive as it is', () => {
    expect(ids(archive.articles)).toEqual(['2019/c', '2019/b', '2019/a', '2018/d']);
  });

  it('is made of an empty archive too', () => {
    const empty = {
      articles: [],
      organisations: [],
      events: [],
      topics: [],
      people: [],
      places: [],
      publishers: [],
      dossiers: [],
      comparisons: [],
      withdrawn: [],
    };
    expect(homeOf(empty)).toMatchObject({
      lead: undefined,
      latest: undefined,
      dossiers: [],
      on: undefined,
      columns: [],
      events: [],
      topics: [],
      added: [],
    });
  });

  it('shows the small archive whole', () => {
    expect(homeOf(smallArchive()).added).toHaveLength(3);
  });
});
