import { describe, expect, it } from 'vitest';
import type { BuildFindings } from '../../../../scripts/bench/builds.ts';
import type { Comparison } from '../../../../scripts/bench/compare.ts';
import { buildRows, comparisonRows, growthRows, pageRows } from '../../../../scripts/bench/demands.ts';
import type { Row } from '../../../../scripts/bench/findings.ts';

const run = (seconds: number, memory?: number) => ({
  seconds,
  memory,
  phases: { pages: seconds - 1, Pagefind: 1 },
});
const kind = { kind: '/topics/…/', pages: 3, median: 9, at: '/topics/a/', budget: 14_000 };

const findings = (over: Partial<BuildFindings> = {}): BuildFindings => ({
  articles: 10_000,
  cold: run(240, 3.9e9),
  warm: run(120, 4e9),
  changed: run(60, 2e9),
  size: { files: 100, bytes: 2e9, kinds: [{ ...kind, largest: 14_000 }] },
  ...over,
});

const verdicts = (rows: Row[]) => rows.filter(({ held }) => held !== undefined).map(({ held }) => held);

const rows = (found: BuildFindings) => [...buildRows(found), ...pageRows(found)];

describe('buildRows and pageRows', () => {
  it('holds what is within its limits, each at its limit', () => {
    expect(verdicts(rows(findings()))).toEqual([true, true, true, true, true]);
  });

  it.each<[string, Partial<BuildFindings>, number]>([
    ['the build with nothing kept', { cold: run(240.1) }, 0],
    ['that with something kept', { warm: run(120.1, 1) }, 1],
    ['that with one article changed', { changed: run(60.1, 1) }, 2],
    ['the memory of any of the three', { changed: run(60, 4.1e9) }, 3],
    ['a page', { size: { files: 1, bytes: 1, kinds: [{ ...kind, largest: 14_001 }] } }, 4],
  ])('tells of %s beyond its limit', (_, over, index) => {
    expect(verdicts(rows(findings(over)))).toEqual([0, 1, 2, 3, 4].map((each) => each !== index));
  });

  it('demands nothing of sizes that nothing is said of, but of their pages', () => {
    expect(verdicts(rows(findings({ articles: 300 })))).toEqual([true]);
  });

  it('says where memory cannot be measured', () => {
    const told = buildRows(findings({ cold: run(1), warm: run(1), changed: run(1) }));
    expect(told.find(({ what }) => what.startsWith('memory'))).toMatchObject({
      value: 'not told here',
      held: undefined,
    });
  });

  it('shows Pagefind’s part of a build with one article changed, and what it did before', () => {
    const pagefind = (beside?: Record<string, number>) =>
      buildRows(findings({ changed: { ...run(60), ...(beside && { beside }) } })).findLast(
        ({ what }) => what.trim() === 'of it Pagefind',
      )?.value;
    expect(pagefind()).toBe('1.0 s');
    expect(pagefind({ Pagefind: 12.34 })).toBe('12.3 + 1.0 s');
  });

  it('shows what others took of the processors, where it is told', () => {
    const taken = (over: Partial<BuildFindings>) =>
      buildRows(findings(over)).find(({ what }) => what.includes('others took'))?.value;
    expect(taken({ cold: { ...run(1), stolen: 0.126 }, changed: { ...run(1), stolen: 0 } })).toBe(
      '13 %, 0 %',
    );
    expect(taken({})).toBe('');
  });
});

describe('growthRows', () => {
  const steps = (first: number, second: number) =>
    growthRows([findings({ articles: 1000, cold: run(first) }), findings({ cold: run(second) })])[0]!;

  it.each([
    [10, 130, '× 1.30', true],
    [10, 131, '× 1.31', false],
  ])('of %i s and %i s is %s for an article: %s', (first, second, value, held) => {
    expect(steps(first, second)).toMatchObject({ value, limit: '× 1.30', held });
  });

  it('is demanded of the step from 1,000 to 10,000 alone', () => {
    expect(verdicts(growthRows([findings({ articles: 100 }), findings({ articles: 300 })]))).toEqual([]);
    expect(growthRows([findings()])).toEqual([]);
  });
});

describe('comparisonRows', () => {
  const comparison: Comparison = {
    articles: 10_000,
    pages: 12_000,
    bare: { ...run(36), furtherPages: 3 },
    hugo: { seconds: 10, version: 'v1' },
    eleventy: { seconds: 30 },
  };

  it('leaves out the time of Pagefind, which stands apart', () => {
    const rows = comparisonRows(comparison);
    expect(rows.slice(-2).map(({ held, limit, value }) => [value, limit, held])).toEqual([
      ['× 3.50', '× 3.50', true],
      ['× 1.17', '× 1.30', true],
    ]);
    expect(rows.find(({ what }) => what === 'Pagefind')?.value).toBe('1.0 s');
    expect(verdicts(comparisonRows({ ...comparison, bare: { ...run(41), furtherPages: 3 } }))).toEqual([
      false,
      false,
    ]);
  });
});
