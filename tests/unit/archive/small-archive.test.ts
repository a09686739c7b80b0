import { describe, expect, it } from 'vitest';
import { lineage } from '../../../src/archive/lineage.ts';
import { byId, ids, smallArchive } from './entries.ts';

describe('the small archive, joined', () => {
  const archive = smallArchive();
  const vote = byId(archive.articles, '2019/keepers-vote-on-light');

  it('has its articles newest first', () => {
    expect(ids(archive.articles)).toEqual([
      '2019/fog-over-norland',
      '2019/keepers-vote-on-light',
      '2018/congress-called-to-keel',
    ]);
  });

  it('gives every entry its address', () => {
    expect(vote.href).toBe('/articles/2019/keepers-vote-on-light/');
    expect(
      [vote.place, vote.events[0], vote.people[0]?.person, vote.source.publisher].map(
        (entity) => entity?.href,
      ),
    ).toEqual([
      '/places/keel/',
      '/events/keel-first-sitting/',
      '/people/ada-brandt/',
      '/publishers/keel-courier/',
    ]);
  });

  it('joins the very same entities from all sides', () => {
    expect(vote.organisations[0]).toBe(byId(archive.organisations, 'lamp-union'));
    expect(vote.events[0]?.parent).toBe(byId(archive.events, 'keel-congress'));
    expect(byId(archive.organisations, 'lamp-union').articles).toContain(vote);
    expect(vote.source.publisher.place).toBe(vote.place);
  });

  it('keeps the people with their offices, in their order', () => {
    expect(vote.people.map(({ office, person }) => [person.id, office])).toEqual([
      ['ada-brandt', 'President of the Union & keeper at Keel'],
      ['ole-quist', undefined],
    ]);
  });

  it('knows when an article changed last', () => {
    expect(archive.articles.map(({ changed, id }) => [id, changed])).toEqual([
      ['2019/fog-over-norland', '2020-01-15'],
      ['2019/keepers-vote-on-light', '2020-02-03'],
      ['2018/congress-called-to-keel', '2020-01-16'],
    ]);
  });

  it('knows the days an article may be of', () => {
    expect(archive.articles.map(({ first, last, precision }) => [first, last, precision])).toEqual([
      ['2019-10-01', '2019-10-31', 'month'],
      ['2019-03-08', '2019-03-08', 'day'],
      ['2018-12-20', '2019-01-10', 'interval'],
    ]);
  });

  it('gives an event the articles of its parts, oldest first, and its own newest first', () => {
    const congress = byId(archive.events, 'keel-congress');
    expect(ids(congress.allArticles)).toEqual(['2018/congress-called-to-keel', '2019/keepers-vote-on-light']);
    expect(ids(congress.articles)).toEqual(['2018/congress-called-to-keel']);
    expect(ids(congress.children)).toEqual(['keel-first-sitting']);
    expect(ids(lineage(byId(archive.events, 'keel-first-sitting')))).toEqual([
      'keel-first-sitting',
      'keel-congress',
    ]);
  });

  it('gives an organisation its members, and its events that are part of no other', () => {
    const union = byId(archive.organisations, 'lamp-union');
    expect(union.members.map(({ from, name, to }) => [name, from, to])).toEqual([
      ['Coast of Norland', '1998-05', undefined],
      ['Keel', '2001', '2017-12-31'],
    ]);
    expect(ids(union.events)).toEqual(['keel-congress']);
  });

  it('gives a place what lies in it and happened there', () => {
    const keel = byId(archive.places, 'keel');
    expect([keel.within?.id, ids(keel.memberOf), ids(keel.events), ids(keel.articles)]).toEqual([
      'norland',
      ['lamp-union'],
      ['keel-congress', 'keel-first-sitting'],
      ['2019/keepers-vote-on-light'],
    ]);
  });

  it('gives a person each office with the first and last article that attests it', () => {
    expect(
      byId(archive.people, 'ada-brandt').offices.map(({ first, last, office }) => [
        office,
        first.id,
        last.id,
      ]),
    ).toEqual([
      ['President of the Union', '2018/congress-called-to-keel', '2018/congress-called-to-keel'],
      ['President of the Union & keeper at Keel', '2019/keepers-vote-on-light', '2019/keepers-vote-on-light'],
    ]);
    expect(byId(archive.people, 'ole-quist').offices).toEqual([]);
  });

  it('takes the colour of the first organisation', () => {
    expect([vote.hue, byId(archive.events, 'keel-congress').hue, archive.articles[0]?.hue]).toEqual([
      30,
      30,
      undefined,
    ]);
  });

  it('goes by the full name where there is no shorter', () => {
    expect([byId(archive.people, 'ada-brandt').short, byId(archive.people, 'ada-brandt').sort]).toEqual([
      'Ada Brandt',
      'Brandt, Ada',
    ]);
    expect([vote.organisations[0]?.short, vote.organisations[0]?.sort]).toEqual([
      'Lamp Union',
      'International Union of Lamp Keepers',
    ]);
  });
});
