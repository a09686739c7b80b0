import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readComparisonFiles } from '../../src/check/comparison-files.ts';
import { readContent } from '../../src/check/read.ts';
import { withoutPossibleDays } from './possible-days.ts';
import { dist } from './site.ts';

const DAY = /(?<![\d-])\d{4}-\d{2}-\d{2}(?![\d-])/g;
const daysIn = (text: string) => [...text.matchAll(DAY)].map(([day]) => day);

it('no file holds a day that the content does not: none is invented, and none is that of the build', () => {
  const entries = [...readContent().files, ...readComparisonFiles().files];
  const known = new Set(entries.flatMap(({ file }) => daysIn(readFileSync(file, 'utf8'))));
  const files = dist.files.filter((file) => /\.(?:html|json|jsonl|xml|txt|ics|csv|bib|ris)$/.test(file));
  const held = files.flatMap((file) => daysIn(withoutPossibleDays(file, dist.read(file))).map((day) => ({ file, day })));
  expect(held.length).toBeGreaterThan(0);
  expect(held.filter(({ day }) => !known.has(day))).toEqual([]);
});
