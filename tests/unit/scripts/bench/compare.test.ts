import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { comparedArchive } from '../../../../scripts/bench/compare/archive.ts';
import { addressesIn, addressesOf, furtherPages } from '../../../../scripts/bench/compare/pages.ts';
import { SMALL } from '../../small.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'compared-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function put(paths: string[]) {
  for (const path of paths) {
    mkdirSync(join(folder, path), { recursive: true });
    writeFileSync(join(folder, path, 'index.html'), '');
  }
}

describe('the pages compared', () => {
  it('are an archive’s articles, lists and indexes', () => {
    const addresses = addressesOf(comparedArchive(SMALL));
    expect(addresses).toEqual(
      expect.arrayContaining([
        'articles',
        'articles/2019',
        'articles/2019/keepers-vote-on-light',
        'topics/light',
        'events/keel-congress',
        'dates/2019/03/08',
        'people',
        'dates',
      ]),
    );
    expect(new Set(addresses).size).toBe(addresses.length);
  });

  it('are known by their addresses in Hugo’s form, too', () => {
    put([
      'a/page/1',
      'a/page/2',
      'dates/2019-03',
      'dates/2019-03-08/page/2',
      'dates/2019/04',
      'articles/2019/a-b',
    ]);
    expect(addressesIn(folder).sort()).toEqual([
      'a/page-2',
      'articles/2019/a-b',
      'dates/2019/03',
      'dates/2019/03/08/page-2',
      'dates/2019/04',
    ]);
  });

  it('are missed where one is not there, and counted where there are more', () => {
    put(['a', 'b', 'c']);
    expect(furtherPages(['a', 'b'], folder)).toBe(1);
    expect(() => furtherPages(['a', 'd', 'e'], folder)).toThrow(/lacks 2 of 3 pages.*\/d\/, \/e\//s);
  });
});
