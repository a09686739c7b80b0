import { describe, expect, it } from 'vitest';
import { FRONTS } from '../schemas/fronts.ts';
import { entry, saidOf } from './content.ts';

const { articles, events, people, publishers } = FRONTS;
const article = (over: object) => ({
  'articles/2019/a.md': entry({ ...articles, headline: 'Another headline', ...over }),
});
const said = (files: Record<string, string>) =>
  saidOf(files).map((line) => line.replace(/^(\S+):\d+ /, '$1 '));

describe('people and offices', () => {
  it.each([
    [
      [
        { person: 'ada-brandt', office: 'keeper' },
        { person: 'ada-brandt', office: 'head keeper' },
      ],
      '“ada-brandt” is named twice, as “keeper” and as “head keeper”. Keep one, with the office as the original words it',
    ],
    [
      [{ person: 'ada-brandt', office: 'keeper' }, { person: 'ada-brandt' }],
      '“ada-brandt” is named twice. Keep one, with the office as the original words it',
    ],
    [
      [{ person: 'ada-brandt', office: 'ADA Brandt' }],
      '“ADA Brandt” is the person’s name. Write what the original calls the person’s office, or take it away',
    ],
  ])('are found wrong: %j', (given, problem) => {
    expect(said(article({ people: given }))).toEqual([`articles/2019/a.md ${problem}`]);
  });

  it('are left alone where each is named once', () => {
    const files = { ...article({ people: [{ person: 'ada-brandt', office: 'keeper' }, { person: 'ole' }] }) };
    expect(said({ ...files, 'people/ole.md': entry({ name: 'Ole', sort: 'Ole' }) })).toEqual([]);
  });
});

describe('the name by which a person is filed', () => {
  it.each([
    [
      'Brand, Ada',
      [
        'people/ada-brandt.md has the word “brand”, which is in none of the person’s names. Write the name as it is filed: the surname, a comma, the other names',
      ],
    ],
    ['Brandt, Adá', []],
    ['Brandt-Keel, A.', []],
  ])('%s', (sort, problems) => {
    const variants = [{ name: 'A. Brandt-Keel' }];
    expect(said({ 'people/ada-brandt.md': entry({ ...people, sort, variants }) })).toEqual(problems);
  });
});

describe('sources', () => {
  const url = 'https://www.courier.example/2019/03/light.html';
  const source = { ...articles.source, url, headline: 'Licht' };
  const courier = { 'publishers/keel-courier.md': entry({ ...publishers, url: 'https://courier.example/' }) };
  const first = { 'articles/2019/keepers-vote.md': entry({ ...articles, source }) };

  it('entered twice are found; two items of one page are two', () => {
    expect(said({ ...first, ...article({ source: { ...source, headline: 'Mist' } }) })).toEqual([]);
    expect(said({ ...first, ...article({ source }) })).toEqual([
      'articles/2019/keepers-vote.md is the source of articles/2019/a.md too. Make one article of the two',
    ]);
  });

  it('whose address is another publisher’s are found', () => {
    const gazette = { 'publishers/gazette.md': entry({ name: 'The Gazette' }) };
    const elsewhere = article({ source: { ...source, publisher: 'gazette' } });
    expect(said({ ...courier, ...gazette, ...elsewhere })).toEqual([
      'articles/2019/a.md “gazette” is named, but the address is one of keel-courier. Write keel-courier, or the address where gazette published it',
    ]);
    expect(said({ ...courier, ...article({ source }) })).toEqual([]);
    const shared = {
      'publishers/gazette.md': entry({ name: 'The Gazette', url: 'https://courier.example/g' }),
    };
    expect(said({ ...courier, ...shared, ...elsewhere })).toEqual([]);
  });
});

describe('the year of an article’s folder', () => {
  const note = 'Found by the paper.';
  it.each([
    ['2019-12-31/2020-01-02', {}, []],
    [
      '2020-01',
      {},
      [
        'articles/2019/a.md “2020-01” is not of the year of its folder, 2019. Move the file to articles/2020/, or mend the date',
      ],
    ],
    ['2020-01', { revisions: [{ date: '2020-03-01', kind: 'correction', note: 'The year.' }] }, []],
  ])('of %s %j', (published, over, problems) => {
    const source = { ...articles.source, note };
    expect(said(article({ published, added: '2020-02-01', source, ...over }))).toEqual(problems);
  });
});

describe('an event that is part of another', () => {
  const part = (span: string) => ({
    'events/congress.md': entry({ ...events, span: '2019-03-08/2019-03-10' }),
    'events/sitting.md': entry({ ...events, name: 'First sitting', parent: 'congress', span }),
  });

  it.each(['2019-03-10/2019-03-12', '2019-03', '2019-03-01/2019-03-08'])('may take %s', (span) => {
    expect(said(part(span))).toEqual([]);
  });

  it.each(['2019-03-11', '2018', '2019-03-01/2019-03-07'])('may not take %s', (span) => {
    expect(said(part(span))).toEqual([
      `events/sitting.md “${span}” lies outside “congress”, of which it is part (2019-03-08/2019-03-10). Mend one of the two spans, or the parent`,
    ]);
  });
});
