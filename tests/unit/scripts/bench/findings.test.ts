import { describe, expect, it } from 'vitest';
import { type SearchFindings, rowsOf, tableOf } from '../../../../scripts/bench/findings.ts';
import { bytesByKind, bytesOf, ofTheAnswer } from '../../../../scripts/bench/traffic.ts';

const step = (bytes: number, wait = 10, longestTask = 0) => ({ bytes, wait, longestTask });

const findings: SearchFindings = {
  articles: 1000,
  word: 'lamps',
  found: 90,
  first: { ...step(180_000, 100, 60), kinds: [['js', 20_500]], answerBytes: 110_000 },
  facets: [
    { facet: 'topic', step: step(60_001) },
    { facet: 'person', step: step(60_001, 0, 200) },
  ],
  further: { ...step(60_000, 101), word: 'boats' },
  openings: [
    { query: 'lamps', found: 90, time: 1000 },
    { query: 'lamps at sea', found: 2, time: 1000.1 },
  ],
};

const verdicts = (over: Partial<SearchFindings> = {}) =>
  Object.fromEntries(rowsOf({ ...findings, ...over }).map(({ held, what }) => [what.trim(), held]));

describe('rowsOf', () => {
  it('judges each figure by its limit', () => {
    expect(verdicts()).toEqual({
      '“lamps”, found': undefined,
      js: undefined,
      'first answer, the page and its type included': true,
      'first answer alone': true,
      'facet topic': false,
      'facet person': true,
      'further query, “boats”': true,
      'data to results, first answer': true,
      'data to results, further query': false,
      'longest task': true,
      'opened by its address: “lamps”, 90 found': true,
      'opened by its address: “lamps at sea”, 2 found': false,
    });
    expect(verdicts({ first: { ...findings.first, longestTask: 201 } })['longest task']).toBe(false);
  });

  it.each([
    [1000, 180_001, false],
    [1001, 180_001, true],
    [10_000, 350_001, false],
    [10_001, 350_001, undefined],
  ])('of %i articles allows %i bytes: %s', (articles, bytes, held) => {
    const first = { ...findings.first, bytes };
    expect(verdicts({ articles, first })['first answer, the page and its type included']).toBe(held);
  });
});

it('the table says what is missed', () => {
  const lines = tableOf(rowsOf(findings)).split('\n');
  expect(lines.find((line) => line.startsWith('facet topic'))).toMatch(/ 60\.0 kB {5}60\.0 kB {2}MISSED$/);
  expect(lines.find((line) => line.startsWith('  js'))).toMatch(/ 20\.5 kB$/);
  expect(tableOf(rowsOf({ ...findings, facets: [], openings: [] }))).toMatch(/ 60 ms {6}200 ms {2}held$/);
});

describe('traffic', () => {
  const sent = [
    { path: '/search/?q=a.b', bytes: 5, at: 1 },
    { path: '/x/a.js', bytes: 7, at: 2 },
    { path: '/x/b.js?v=2', bytes: 1, at: 3 },
    { path: '/x/c.woff2', bytes: 50, at: 4 },
    { path: '/data/x.json', bytes: 8, at: 5 },
  ];

  it('is summed by kind of file', () => {
    expect(bytesByKind(sent)).toEqual([
      ['woff2', 50],
      ['js', 8],
      ['json', 8],
      ['html', 5],
    ]);
    expect(bytesOf(sent)).toBe(71);
  });

  it('of the answer is without the page and its type', () => {
    expect(bytesOf(ofTheAnswer(sent))).toBe(16);
  });
});
