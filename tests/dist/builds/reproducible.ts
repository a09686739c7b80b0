import { createHash } from 'node:crypto';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { type BuiltSite, builtSite } from '../site.ts';
import { buildWell, freshFolder } from './build.ts';

const hashes = ({ directory, files }: BuiltSite) =>
  Object.fromEntries(files.map((file) => [file, createHash('sha256').update(readFileSync(join(directory, file))).digest('hex')]));

it('two builds give the same bytes, even in two time zones', async () => {
  const folder = freshFolder();
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const zones = ['Pacific/Kiritimati', 'America/Los_Angeles'];
  const built: Record<string, string>[] = [];
  for (const timeZone of zones) {
    const out = join(folder, String(built.length));
    await buildWell({ out, timeZone });
    built.push(hashes(builtSite(out)));
  }
  const [first = {}, second = {}] = built;
  expect(Object.keys(first).length).toBeGreaterThan(50);
  expect(Object.keys(second)).toEqual(Object.keys(first));
  expect(Object.keys(first).filter((file) => first[file] !== second[file])).toEqual([]);
});
