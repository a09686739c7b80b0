import { stringify } from 'yaml';
import { describe, expect, it } from 'vitest';
import { getComparisonEntries } from '../../../src/archive/comparison-entries.ts';
import { joinArchive } from '../../../src/archive/join.ts';
import { movesOf } from '../../../src/archive/moves.ts';
import { comparisons } from '../../../src/schemas/comparisons.ts';
import { contentFolder } from '../check/content.ts';
import { COMPARISON } from '../schemas/fronts.ts';
import { byId, entriesOf, ids } from './entries.ts';

const ENTRIES = entriesOf({
  events: { congress: {}, sitting: {}, evening: { parent: 'sitting' } },
  articles: {
    '2019/later': { published: '2019-03-09', people: [{ person: 'ada-brandt', office: 'keeper' }] },
    '2019/keepers-vote': {},
  },
});
const CELLS = [
  [{ person: 'ada-brandt', articles: ['2019/later', '2019/keepers-vote'] }],
  [{ days: 'sitting', articles: ['2019/later'] }],
];
const parsed = (over: object) => comparisons.parse({ ...COMPARISON, ...over });
const join = (over: object = {}) => joinArchive(ENTRIES, [{ id: 'two', data: parsed(over) }]);

describe('a comparison, joined', () => {
  const archive = join({ rows: [...COMPARISON.rows, { label: 'Who', cells: CELLS }], formerly: ['old'] });
  const [two] = archive.comparisons;

  it('carries its address, its columns and those whose it is', () => {
    expect(two?.href).toBe('/comparisons/two/');
    expect(two?.columns.map(({ event, label }) => [event.id, label])).toEqual([
      ['congress', 'Congress of lamp keepers'],
      ['sitting', 'Congress of lamp keepers'],
    ]);
    expect(ids(two?.organisations ?? [])).toEqual(['lamp-union']);
  });

  it('has in its cells what is said, and nothing where nothing is held', () => {
    expect(two?.rows[0]?.cells.map((cell) => cell.length)).toEqual([1, 0]);
    expect(two?.rows[1]?.cells[0]?.[0]).toMatchObject({
      kind: 'person',
      person: { id: 'ada-brandt' },
      appearances: [
        { office: 'keeper', article: { id: '2019/later' } },
        { office: undefined, article: { id: '2019/keepers-vote' } },
      ],
    });
    expect(two?.rows[1]?.cells[1]?.[0]).toMatchObject({ kind: 'days', event: { id: 'sitting' } });
  });

  it('has the articles behind it once each, in order of time', () => {
    expect(ids(two?.articles ?? [])).toEqual(['2019/keepers-vote', '2019/later']);
  });

  it('is known to its events and to those within them', () => {
    expect(archive.events.map(({ comparisons: of, id }) => [id, ids(of)])).toEqual(
      ids(archive.events).map((id) => [id, ['two']]),
    );
  });

  it('is found where it stood before', () => {
    expect(movesOf(archive)).toEqual([
      { from: '/comparisons/old/', href: '/comparisons/two/', name: COMPARISON.title },
    ]);
  });
});

it.each([
  [{ columns: [{ event: 'congress' }, { event: 'none' }] }, 'comparisons/two: columns names “none”'],
  [
    { rows: [{ label: 'Vote', cells: [[{ text: 'So', articles: ['2019/none'] }], []] }] },
    'comparisons/two: rows names “2019/none”, which is not an article.',
  ],
  [
    { rows: [{ label: 'Vote', cells: [[{ person: 'none', articles: ['2019/later'] }], []] }] },
    'comparisons/two: rows names “none”',
  ],
])('throws at a broken reference: %j', (over, problem) => {
  expect(() => join(over)).toThrow(problem);
});

it('comparisons stand latest added first, then by their ids', () => {
  const entries = [
    { id: 'b', data: parsed({}) },
    { id: 'a', data: parsed({}) },
    { id: 'c', data: parsed({ added: '2020-01-16' }) },
  ];
  const archive = joinArchive(ENTRIES, entries);
  expect(ids(archive.comparisons)).toEqual(['c', 'a', 'b']);
  expect(ids(byId(archive.events, 'evening').comparisons)).toEqual(['c', 'a', 'b']);
});

describe('getComparisonEntries', () => {
  it('reads the files of the folder, and none where there is none', () => {
    expect(getComparisonEntries(contentFolder({}))).toEqual([]);
    const folder = contentFolder({ 'comparisons/two.yml': stringify(COMPARISON) });
    expect(getComparisonEntries(folder)).toEqual([{ id: 'two', data: parsed({}) }]);
  });

  it('says which file is none', () => {
    const folder = contentFolder({ 'comparisons/two.yml': 'title: Two\n' });
    expect(() => getComparisonEntries(folder)).toThrow('comparisons/two.yml is not a comparison');
  });
});
