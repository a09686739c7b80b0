import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { withTables } from '../../../../scripts/bench/record.ts';
import { RECORD, type Results, readResults, renewed } from '../../../../scripts/bench/results.ts';

const README = 'docs/measured/README.md';

const build = (articles: number, seconds: number) =>
  ({
    articles,
    ...Object.fromEntries(['cold', 'warm', 'changed'].map((how) => [how, { seconds, phases: {} }])),
    size: { files: 1, bytes: 1e9, kinds: [] },
    on: {
      cores: 2,
      processor: 'P',
      memory: 8e9,
      system: 'linux',
      node: 'v1',
      date: '2020-01-02',
      commit: 'abc',
    },
  }) as unknown as Results['builds'][number];

it('newer results take the place of those of the same size', () => {
  const former = { builds: [build(1000, 1), build(10_000, 2)], searches: [] };
  const { builds } = renewed(former, { builds: [build(100, 3), build(1000, 4)], searches: [] });
  expect(builds.map(({ articles, cold }) => [articles, cold.seconds])).toEqual([
    [100, 3],
    [1000, 4],
    [10_000, 2],
  ]);
});

it('the tables stand between their marks, with the machine', async () => {
  const readme = readFileSync(README, 'utf8');
  const written = await withTables(readme, { builds: [build(1000, 21)], searches: [] });
  expect(written).toMatch(/\| build with nothing kept +\| 21\.0 s +\|/);
  expect(written).toMatch(
    /1,000 articles: a build with nothing kept +\| 21\.0 s +\| 20 s +\| \*\*missed\*\*/,
  );
  expect(written).toContain('Measured on 2020-01-02, 2 × P, 8.00 GB, linux, Node v1, commit abc.');
  expect(written.split('\n')[0]).toBe(readme.split('\n')[0]);
  await expect(withTables('# No marks', { builds: [], searches: [] })).rejects.toThrow('not both marks');
});

it('of the pages, those beyond their budget are named', async () => {
  const kind = { kind: '/topics/…/', pages: 3, median: 9, budget: 14_000 };
  const kinds = [
    { ...kind, at: '/topics/small/', largest: 14_000 },
    { ...kind, at: '/topics/large/', largest: 14_001 },
  ];
  const found = { ...build(300, 1), size: { files: 1, bytes: 1, kinds } };
  const written = await withTables(readFileSync(README, 'utf8'), { builds: [found], searches: [] });
  expect(written).toMatch(/largest \/topics\/large\/ +\| 14001 B +\| 14000 B +\| \*\*missed\*\*/);
  expect(written).not.toContain('/topics/small/');
});

it('the README shows what is on record', async () => {
  const readme = readFileSync(README, 'utf8');
  expect(await withTables(readme, readResults(RECORD))).toBe(readme);
});
