import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { addressLines, addressesFile } from '../../src/check/address-lines.ts';
import { readComparisonFiles } from '../../src/check/comparison-files.ts';
import { readContent } from '../../src/check/read.ts';
import { contentDirectory } from '../../src/schemas/folder.ts';
import { dist } from './site.ts';

const entries = [...readContent().files, ...readComparisonFiles().files];
const { lines, malformed } = addressLines(readFileSync(addressesFile(contentDirectory), 'utf8'));

it('every address ever given out has a page', () => {
  const pages = new Set(dist.pages.map(({ path }) => path));
  expect(malformed).toEqual([]);
  expect(lines.length).toBeGreaterThanOrEqual(entries.length);
  expect(lines.filter(({ address }) => !pages.has(address))).toEqual([]);
});

it('what has moved has a line in _redirects', () => {
  const moved = readFileSync(join(dist.directory, '_redirects'), 'utf8').split('\n').filter(Boolean).map((line) => line.split(' ')[0]);
  const standing = new Set(entries.map(({ collection, id }) => `${collection}/${id}`));
  expect(moved).toEqual(expect.arrayContaining(lines.filter(({ entry }) => !standing.has(entry)).map(({ address }) => address)));
});
