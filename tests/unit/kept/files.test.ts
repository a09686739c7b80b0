import { mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { digest } from '../../../src/kept/digest.ts';
import { filesBelow } from '../../../src/kept/files-below.ts';
import { openFileStore } from '../../../src/kept/files.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kept-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const bytesOf = (word: string) => new TextEncoder().encode(`picture of ${word}`);
const wholeBuild = (words: string[]) => build(words, true);

/** A build that asks for a picture of each word; which of them it had to make. */
async function build(words: string[], whole: boolean): Promise<string[]> {
  const store = openFileStore('pictures', folder);
  const made: string[] = [];
  for (const word of words) {
    const bytes = await store.of(digest(word), () => {
      made.push(word);
      return Promise.resolve(bytesOf(word));
    });
    expect(Uint8Array.from(bytes)).toEqual(bytesOf(word));
  }
  store.settle(whole);
  return made;
}

const files = () => filesBelow(join(folder, 'pictures')).map((file) => join(folder, 'pictures', file));
const fileOf = (word: string) => files().find((file) => file.endsWith(digest(word)))!;

describe('the files that are kept', () => {
  it('are made once, each in a file by its key', async () => {
    expect(await wholeBuild(['a', 'b', 'a'])).toEqual(['a', 'b']);
    expect(await wholeBuild(['a', 'b', 'c'])).toEqual(['c']);
    expect(Uint8Array.from(readFileSync(fileOf('c')))).toEqual(bytesOf('c'));
  });

  it.each<[string, (file: string) => void]>([
    ['gone', (file) => rmSync(file)],
    ['cut', (file) => writeFileSync(file, readFileSync(file).subarray(0, 5))],
    ['replaced by another', (file) => writeFileSync(file, 'something else')],
  ])('are made anew when one is %s', async (_, harm) => {
    await wholeBuild(['a', 'b']);
    harm(fileOf('a'));
    expect(await wholeBuild(['a', 'b'])).toEqual(['a']);
    expect(await wholeBuild(['a', 'b'])).toEqual([]);
  });

  it('are made anew, all of them, when the list of them is gone', async () => {
    await wholeBuild(['a', 'b']);
    rmSync(join(folder, 'pictures.jsonl'));
    expect(await wholeBuild(['a', 'b'])).toEqual(['a', 'b']);
  });

  it('go when two whole builds in a row had no use for them', async () => {
    await wholeBuild(['a', 'b']);
    await wholeBuild(['b']);
    expect(files()).toHaveLength(2);
    await wholeBuild(['b']);
    expect(files()).toEqual([fileOf('b')]);
  });

  it('are cleared of what interrupted builds left, once it is a day old', async () => {
    await wholeBuild(['a']);
    const left = [join(folder, 'pictures', 'left.tmp'), join(folder, 'pictures', 'young.tmp')] as const;
    for (const file of left) writeFileSync(file, 'half');
    const before = new Date(Date.now() - 25 * 3_600_000);
    utimesSync(left[0], before, before);
    await build(['a'], false);
    expect(files()).toHaveLength(3);
    await wholeBuild(['a']);
    expect(files().sort()).toEqual([fileOf('a'), left[1]].sort());
  });

  it('may be none', async () => {
    expect(await wholeBuild([])).toEqual([]);
  });
});
