import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { filesBelow } from '../../../src/kept/files-below.ts';

it('finds hidden files and those behind links, and no folder', () => {
  const folder = mkdtempSync(join(tmpdir(), 'below-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  mkdirSync(join(folder, 'b/c'), { recursive: true });
  for (const file of ['b/c/2', 'b/.1', 'a']) writeFileSync(join(folder, file), '');
  symlinkSync(join(folder, 'a'), join(folder, 'b/link'));
  symlinkSync(join(folder, 'b/c'), join(folder, 'folder'));
  symlinkSync(join(folder, 'nothing'), join(folder, 'broken'));
  expect(filesBelow(folder)).toEqual(['a', 'b/.1', 'b/c/2', 'b/link', 'folder/2']);
});

it('finds nothing where there is no folder', () => {
  expect(filesBelow('no-such-folder')).toEqual([]);
});
