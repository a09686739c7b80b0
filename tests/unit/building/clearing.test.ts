import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { clearFolder, removeGone } from '../../../src/building/writing/clearing.ts';
import { openFolder } from '../../../src/building/writing/folder.ts';
import { openFormer, writeList } from '../../../src/building/writing/former.ts';

function freshFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'clearing-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return folder;
}

/** A folder with these files, each of which says its own path. */
function put(folder: string, files: string[]) {
  for (const file of files) {
    mkdirSync(join(folder, file, '..'), { recursive: true });
    writeFileSync(join(folder, file), file);
  }
}

const below = (folder: string) => readdirSync(folder, { recursive: true }).sort();

it('removes all of a folder, and nothing that it only leads to', async () => {
  const folder = freshFolder();
  const [site, elsewhere] = [join(folder, 'site'), join(folder, 'elsewhere')];
  put(site, ['1', 'a/2', 'b/3', 'b/c/4', 'b/c/d/5']);
  put(elsewhere, ['kept']);
  mkdirSync(join(site, 'e/f/g'), { recursive: true });
  for (const link of ['link', 'a/link']) symlinkSync(elsewhere, join(site, link));
  await clearFolder(site, undefined);
  expect(below(site)).toEqual([]);
  expect(readdirSync(elsewhere)).toEqual(['kept']);
});

it('has nothing to do where there is no such folder', async () => {
  const none = join(freshFolder(), 'none');
  await clearFolder(none, undefined);
  expect(existsSync(none)).toBe(false);
});

/** The site before the last in `next`, and the last in `site`, which has taken over `same` files and made others. */
function twoSites(same: string[], others: string[]) {
  const folder = freshFolder();
  const [site, next] = [join(folder, 'site'), join(folder, 'next')];
  const former = { site: next, list: join(folder, 'list.json'), code: 'c' };
  const write = (at: string, files: string[]) => {
    const written = openFolder(at, openFormer(former));
    for (const file of files) if (!written.take(file, 'k')) written.write(file, file, 'k');
    writeList(former, written.left);
    return written.left;
  };
  write(next, same);
  write(site, [...same, ...others]);
  return { folder, former: { ...former, site }, next, site };
}

it('leaves what the last site has, too, and removes all else', async () => {
  const { former, next } = twoSites(['a/b/1', 'a/2', '3'], ['a/4']);
  put(next, ['a/4', 'a/b/5', 'a/b/c/6', '7', 'e/f/8']);
  rmSync(join(next, '3'));
  for (const other of ['3', 'a/4']) writeFileSync(join(next, other), 'of as much time, not of as many bytes');
  await clearFolder(next, former);
  expect(below(next)).toEqual(['a', 'a/2', 'a/b', 'a/b/1']);
});

it('leaves nothing where the last site was made by other code', async () => {
  const { former, next } = twoSites(['a/1'], []);
  await clearFolder(next, { ...former, code: 'd' });
  expect(below(next)).toEqual([]);
});

it('a site built there has what it takes over, what it makes, and nothing of before', async () => {
  const { former, next, site } = twoSites(
    ['a/same', 'a/changed', 'b/gone', 'b/c/gone', 'd/gone', 'd/made'],
    ['new'],
  );
  await clearFolder(next, former);
  const written = openFolder(next, openFormer(former));
  expect(['a/same', 'new'].map((path) => written.take(path, 'k'))).toEqual([true, true]);
  expect(written.take('a/changed', 'l')).toBe(false);
  written.write('a/changed', 'anew', 'l');
  written.write('d/made', 'anew', undefined);
  removeGone(next, former, written.left);
  expect(below(next)).toEqual(['a', 'a/changed', 'a/same', 'd', 'd/made', 'new']);
  expect(['a/changed', 'd/made'].map((path) => readFileSync(join(next, path), 'utf8'))).toEqual([
    'anew',
    'anew',
  ]);
  expect(['a/changed', 'd/made'].map((path) => readFileSync(join(site, path), 'utf8'))).toEqual([
    'a/changed',
    'd/made',
  ]);
});
