import { describe, expect, it } from 'vitest';
import { evaluate } from '../../../../src/search/language/evaluate.ts';
import type { Part } from '../../../../src/search/language/resolved.ts';
import { engineOver, holdingsOf, resolved } from '../known.ts';

const ARTICLES = [
  ['Port opens', 'A harbour of ships.'],
  ['Ships leave', 'The port and the harbour.', 'A port.'],
  ['Fog', 'No ship leaves the quay.'],
  ['Harbour', 'Nothing else.'],
];
const DAYS = ['2024-04-04', '2024-03-03', '2024-02-02', '2024-01-01'];
const engine = () => Promise.resolve(engineOver(ARTICLES));
const holdings = holdingsOf(DAYS, { 'topic:light': [1, 2] });

const found = async (typed: string) => {
  const { parts } = await resolved(typed);
  const { found: scores, missing, nowhere } = await evaluate(parts, engine, holdings);
  return { articles: [...scores.keys()].sort(), scores, missing, nowhere };
};

describe('evaluate', () => {
  it.each<[string, number[]]>([
    ['', [0, 1, 2, 3]],
    ['port', [0, 1]],
    ['ports', [0, 1]],
    ['"ports"', []],
    ['ship', [0, 1, 2]],
    ['"ship"', [2]],
    ['port harbour', [0, 1]],
    ['harbour -port', [3]],
    ['-port', [2, 3]],
    ['-port -harbour', [2]],
    ['port OR quay', [0, 1, 2]],
    ['port OR quay harbour', [0, 1]],
    ['quay OR -port', [2, 3]],
    ['"the harbour"', [1]],
    ['"harbour the"', []],
    ['"opens a"', []],
    ['title:harbour', [3]],
    ['title:port', [0]],
    ['-title:port', [1, 2, 3]],
    ['from:2024-02', [0, 1, 2]],
    ['to:2024-02', [2, 3]],
    ['from:2024-02 to:2024-03', [1, 2]],
    ['on:2024-03', [1]],
    ['year:2023', []],
    ['-on:2024-03', [0, 2, 3]],
    ['port OR on:2024-01-01', [0, 1, 3]],
  ])('%s', async (typed, articles) => {
    expect((await found(typed)).articles).toEqual(articles);
  });

  it('leaves a word out that stands nowhere, and names it', async () => {
    const { articles, missing } = await found('port lighthouse');
    expect(articles).toEqual([0, 1]);
    expect(missing.map(({ matcher }) => matcher.kind === 'text' && matcher.shown)).toEqual(['lighthouse']);
  });

  it('finds nothing where nothing is left, and everything where only the excluded is nowhere', async () => {
    expect((await found('lighthouse')).articles).toEqual([]);
    expect((await found('-lighthouse')).articles).toEqual([0, 1, 2, 3]);
    expect((await found('lighthouse OR port')).articles).toEqual([0, 1]);
  });

  it('does not leave out a phrase that stands nowhere', async () => {
    const { articles, nowhere } = await found('port "harbour of the"');
    expect(articles).toEqual([]);
    expect(nowhere).toHaveLength(1);
  });

  it('asks no engine where there are no words', async () => {
    const parts: Part[] = [
      {
        any: [
          { matcher: { kind: 'filed', facet: 'topic', ids: ['light'], shown: 'Light' }, excluded: false },
        ],
        clauses: [0],
      },
    ];
    const none = () => Promise.reject(new Error('asked'));
    expect([...(await evaluate(parts, none, holdings)).found.keys()]).toEqual([1, 2]);
  });

  it('ranks what stands in the headline first, then in the summary, then in the text', async () => {
    const between = 'x '.repeat(42);
    const articles = [
      ['A', between, 'harbour'],
      ['B'.repeat(13), 'x '.repeat(13), 'harbour'],
      ['Harbour', 'C'],
    ];
    const { found: scores } = await evaluate(
      (await resolved('harbour')).parts,
      () => Promise.resolve(engineOver(articles)),
      holdingsOf(articles.map(() => '2024-01-01')),
    );
    expect([...scores].sort(([, a], [, b]) => b - a).map(([article]) => article)).toEqual([2, 1, 0]);
  });

  it('ranks an article with the rarer of two words first', async () => {
    const { scores } = await found('quay OR harbour');
    expect(scores.get(2)).toBeGreaterThan(scores.get(3)!);
  });
});
