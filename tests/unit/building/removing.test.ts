import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { removeFolder } from '../../../src/building/removing.ts';

function freshFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'removing-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return folder;
}

it('removes all of a folder, and nothing that it only leads to', async () => {
  const folder = freshFolder();
  const [site, elsewhere] = [join(folder, 'site'), join(folder, 'elsewhere')];
  for (const part of ['', 'a', 'b/c/d', 'e']) mkdirSync(join(site, part), { recursive: true });
  for (const file of ['1', 'a/2', 'b/3', 'b/c/4', 'b/c/d/5']) writeFileSync(join(site, file), '');
  mkdirSync(elsewhere);
  writeFileSync(join(elsewhere, 'kept'), '');
  symlinkSync(elsewhere, join(site, 'link'));
  symlinkSync(elsewhere, join(site, 'a/link'));
  await removeFolder(site);
  expect(existsSync(site)).toBe(false);
  expect(readdirSync(elsewhere)).toEqual(['kept']);
});

it('says where there is no such folder', async () => {
  await expect(removeFolder(join(freshFolder(), 'none'))).rejects.toThrow(/ENOENT.*none/);
});
