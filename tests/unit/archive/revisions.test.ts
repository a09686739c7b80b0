import { describe, expect, it } from 'vitest';
import { correctionsOf } from '../../../src/archive/revisions.ts';
import { byId, archiveOf, ids } from './entries.ts';

const change = (date: string, kind = 'typo', over: object = {}) => ({
  date,
  kind,
  note: `${kind}.`,
  ...over,
});
const withdrawal = (date: string, over: object = {}) => change(date, 'withdrawal', over);

describe('an article whose last change withdrew it', () => {
  const archive = archiveOf({
    articles: {
      '2019/held': { headline: 'Held', topics: ['light'] },
      '2019/gone': {
        headline: 'Gone',
        topics: ['light'],
        people: [{ person: 'ada-brandt' }],
        sameMoment: 'vote',
        revisions: [change('2020-02-01'), withdrawal('2020-03-01', { instead: '2019/held' })],
      },
      '2018/back': {
        topics: ['light'],
        revisions: [withdrawal('2020-02-01'), change('2020-03-01', 'update')],
      },
      '2017/gone': { revisions: [withdrawal('2020-04-01')] },
    },
  });

  it('is not among the articles, of the archive or of any entity', () => {
    expect(ids(archive.articles)).toEqual(['2019/held', '2018/back']);
    expect(ids(byId(archive.topics, 'light').articles)).toEqual(['2019/held', '2018/back']);
    expect(byId(archive.people, 'ada-brandt').articles).toEqual([]);
    expect(ids(byId(archive.organisations, 'lamp-union').articles)).toEqual(['2019/held', '2018/back']);
  });

  it('keeps its address, its headline, its changes and what is to be read instead', () => {
    expect(archive.withdrawn.map(({ headline, href, id }) => [id, href, headline])).toEqual([
      ['2017/gone', '/articles/2017/gone/', 'Keepers vote to burn one light'],
      ['2019/gone', '/articles/2019/gone/', 'Gone'],
    ]);
    const gone = byId(archive.withdrawn, '2019/gone');
    expect(gone.instead).toBe(byId(archive.articles, '2019/held'));
    expect(gone.revisions.map(({ date, fragment, kind }) => [fragment, date, kind])).toEqual([
      ['revision-1', '2020-02-01', 'typo'],
      ['revision-2', '2020-03-01', 'withdrawal'],
    ]);
  });

  it.each(['2019/nothing', '2017/gone'])('cannot be replaced by %s', (instead) => {
    const articles = {
      '2019/gone': { revisions: [withdrawal('2020-03-01', { instead })] },
      '2017/gone': { revisions: [withdrawal('2020-03-01')] },
    };
    expect(() => archiveOf({ articles })).toThrow(
      `articles/2019/gone: revisions name “${instead}”, which is not an article that is held.`,
    );
  });
});

describe('correctionsOf', () => {
  it('has every change, the latest first, of one day the last of the last article first', () => {
    const archive = archiveOf({
      articles: {
        '2019/a': { revisions: [change('2020-02-01'), change('2020-03-01', 'update'), change('2020-03-01')] },
        '2019/b': { revisions: [change('2020-03-01', 'correction'), withdrawal('2020-05-01')] },
        '2019/c': {},
      },
    });
    expect(correctionsOf(archive).map(({ date, href, kind }) => `${date} ${href} ${kind}`)).toEqual([
      '2020-05-01 /articles/2019/b/#revision-2 withdrawal',
      '2020-03-01 /articles/2019/b/#revision-1 correction',
      '2020-03-01 /articles/2019/a/#revision-3 typo',
      '2020-03-01 /articles/2019/a/#revision-2 update',
      '2020-02-01 /articles/2019/a/#revision-1 typo',
    ]);
  });
});
