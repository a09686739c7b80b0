import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openStore } from '../../../src/kept/store.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kept-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const open = () => openStore('sums', folder);
const file = () => join(folder, 'sums.jsonl');

/** A whole build that asks for these keys; which of them it had to make. */
async function build(keys: string[], whole = true): Promise<string[]> {
  const store = open();
  const made: string[] = [];
  for (const key of keys) {
    const value = await store.of(key, () => {
      made.push(key);
      return { of: key };
    });
    expect(value).toEqual({ of: key });
  }
  store.settle(whole);
  return made;
}

describe('what is kept', () => {
  it('is made once, in this build and in later ones', async () => {
    expect(await build(['a', 'b', 'a'])).toEqual(['a', 'b']);
    expect(await build(['b', 'a', 'c'])).toEqual(['c']);
    expect(await build(['a', 'b', 'c'])).toEqual([]);
  });

  it('stays where it is in the list, and what a build adds comes behind it', async () => {
    await build(['a', 'b']);
    const before = readFileSync(file(), 'utf8');
    await build(['a', 'b', 'c']);
    await build(['d'], false);
    const after = readFileSync(file(), 'utf8');
    expect(after.startsWith(before)).toBe(true);
    expect(after.split('\n').map((line) => line.slice(0, 5))).toEqual([
      '["a",',
      '["b",',
      '["c",',
      '["d",',
      '',
    ]);
    expect(await build(['a', 'b', 'c', 'd'])).toEqual([]);
  });

  it('is in the list once when it was of no use and is made anew', async () => {
    await build(['a', 'b']);
    const store = open();
    store.forget('a');
    await Promise.all([store.of('a', () => 'anew'), store.of('b', () => 'again')]);
    store.settle(true);
    expect(readFileSync(file(), 'utf8').match(/"a"/g)).toHaveLength(1);
    expect(await open().of('a', () => 'again')).toBe('anew');
  });

  it('is made once for all that ask at the same time', async () => {
    const store = open();
    const make = vi.fn(() => Promise.resolve(1));
    expect(await Promise.all([store.of('a', make), store.of('a', make)])).toEqual([1, 1]);
    expect(make).toHaveBeenCalledTimes(1);
    expect(store.has('a')).toBe(true);
    expect(store.has('b')).toBe(false);
  });

  it('goes when two whole builds in a row had no use for it', async () => {
    await build(['a', 'b']);
    await build(['b']);
    expect(await build(['a', 'b'])).toEqual([]);
    await build(['b']);
    await build(['b']);
    expect(readFileSync(file(), 'utf8')).not.toContain('"a"');
    expect(await build(['a', 'b'])).toEqual(['a']);
  });

  it('stays when builds fail, with what they made', async () => {
    await build(['a', 'b']);
    await build(['c'], false);
    await build(['c'], false);
    await build(['c'], false);
    expect(await build(['a', 'b', 'c'])).toEqual([]);
  });

  it('stays as it was when a build is interrupted', async () => {
    await build(['a']);
    const before = readFileSync(file(), 'utf8');
    await open().of('b', () => 1);
    expect(readFileSync(file(), 'utf8')).toBe(before);
  });

  it('holds what two builds at once have made', async () => {
    await build(['a']);
    const [one, other] = [open(), open()];
    await one.of('b', () => ({ of: 'b' }));
    await other.of('c', () => ({ of: 'c' }));
    one.settle(true);
    other.settle(true);
    expect(await build(['a', 'b', 'c'])).toEqual([]);
    expect(readdirSync(folder)).toEqual(['sums.jsonl']);
  });

  it('does not hold what could not be made', async () => {
    const store = open();
    await expect(store.of('a', () => Promise.reject(new Error('no ink')))).rejects.toThrow('no ink');
    store.settle(true);
    expect(await build(['a'])).toEqual(['a']);
  });
});

describe('what threads have made', () => {
  it('is settled by one for all', async () => {
    await build(['a', 'b', 'c']);
    const [main, ...threads] = [open(), open(), open()];
    for (const [index, key] of ['a', 'd'].entries()) await threads[index]!.of(key, () => ({ of: key }));
    for (const thread of threads) main.add(thread.use());
    expect(main.settle(true)).toEqual({ made: 1, taken: 1, dropped: [] });
    const last = open();
    last.add({ made: [], taken: ['a', 'd'] });
    expect(last.settle(true).dropped.sort()).toEqual(['b', 'c']);
    expect(await build(['a', 'd'])).toEqual([]);
  });

  it('holds what one has made and another has found', async () => {
    await build(['a']);
    const main = open();
    main.add({ made: [['a', { of: 'a' }]], taken: [] });
    main.add({ made: [], taken: ['a'] });
    main.settle(true);
    expect(await build(['a'])).toEqual([]);
  });
});

describe('a file that is damaged', () => {
  const line = () => readFileSync(file(), 'utf8').split('\n')[0]!;
  it.each<[string, () => string]>([
    ['cut', () => line().slice(0, -9)],
    ['changed in its value', () => line().replace('{"of":"a"}', '{"of":"x"}')],
    ['changed in its key', () => line().replace('"a"', '"z"')],
    ['of another make', () => '{"a":1}\nnull\n7'],
    ['empty', () => ''],
    ['no text', () => '\u0000\ufffd'],
  ])('%s gives nothing, and the rest of it holds', async (_, damaged) => {
    await build(['a', 'b']);
    const text = readFileSync(file(), 'utf8');
    writeFileSync(
      file(),
      text.replace(line(), () => damaged()),
    );
    expect(await build(['a', 'b'])).toEqual(['a']);
    expect(await build(['a', 'b'])).toEqual([]);
  });
});
