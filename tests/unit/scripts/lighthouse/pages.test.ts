import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { scoreOf } from '../../../../scripts/lighthouse/audit.ts';
import { pagesToAudit } from '../../../../scripts/lighthouse/pages.ts';

const directory = mkdtempSync(join(tmpdir(), 'site-'));
afterAll(() => rmSync(directory, { recursive: true }));

function page(path: string, length: number): void {
  mkdirSync(join(directory, path), { recursive: true });
  writeFileSync(join(directory, path, 'index.html'), 'a'.repeat(length));
}

test('takes the largest page of each kind', () => {
  page('', 1);
  page('articles/2024', 99);
  page('articles/2024/a', 1);
  page('articles/2025/b', 2);
  page('organisations', 99);
  page('organisations/a', 3);
  page('organisations/a/2', 99);
  page('organisations/b', 3);
  page('events/a', 1);
  page('dates/2024', 1);
  page('dates/2024/11', 99);
  expect(() => pagesToAudit(directory)).toThrow('no page of the kind "search"');

  page('search', 1);
  expect(pagesToAudit(directory).map(({ kind, path }) => `${kind} /${path}`)).toEqual([
    'home /',
    'article /articles/2025/b/',
    'organisation /organisations/a/',
    'event /events/a/',
    'year /dates/2024/',
    'search /search/',
  ]);
});

test('a score names what kept it from 100', () => {
  const seo = {
    score: 0.92,
    auditRefs: [
      { id: 'description', weight: 1 },
      { id: 'title', weight: 1 },
      { id: 'manual', weight: 0 },
      { id: 'not-applicable', weight: 1 },
    ],
  };
  const audits = {
    description: { title: 'Has no description', score: 0 },
    title: { title: 'Has a title', score: 1 },
    manual: { title: 'To be looked at', score: 0 },
    'not-applicable': { title: 'Does not apply', score: null },
  };
  expect(scoreOf({ categories: { seo }, audits }, 'seo')).toEqual({
    points: 92,
    shortfalls: ['Has no description'],
  });
  expect(() => scoreOf({ categories: { seo: { ...seo, score: null } }, audits }, 'seo')).toThrow(
    'no score for seo',
  );
});
