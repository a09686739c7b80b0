import { expect, it } from 'vitest';
import { budgetOf, kindOf } from '../../../../scripts/bench/budgets.ts';

it.each([
  ['', '/', 14_000],
  ['articles/2019/a-b/', '/articles/…/…/', 14_000],
  ['articles/2019/page-2/', '/articles/…/', 14_000],
  ['people/', '/people/', 40_000],
  ['people/page-3/', '/people/', 14_000],
  ['people/a/page-12/', '/people/…/', 14_000],
  ['dates/2019/01/', '/dates/…/…/', 14_000],
  ['comparisons/a/', '/comparisons/…/', 40_000],
])('“%s” is of the kind %s and may take %i bytes', (path, kind, budget) => {
  expect([kindOf(path), budgetOf(path)]).toEqual([kind, budget]);
});
