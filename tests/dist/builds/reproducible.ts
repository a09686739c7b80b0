import { createHash } from 'node:crypto';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { type BuiltSite, builtSite, dist } from '../site.ts';
import { buildWell, freshFolder } from './build.ts';

/** Where the day begins before it does anywhere else. */
const FAR_AWAY = 'Pacific/Kiritimati';

const hashes = ({ directory, files }: BuiltSite) =>
  Object.fromEntries(files.map((file) => [file, createHash('sha256').update(readFileSync(join(directory, file))).digest('hex')]));

it('two builds give the same bytes, even in two time zones', async () => {
  const folder = freshFolder();
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const timeZone = Intl.DateTimeFormat().resolvedOptions().timeZone === FAR_AWAY ? 'America/Los_Angeles' : FAR_AWAY;
  await buildWell({ out: folder, timeZone });
  const [first, second] = [hashes(dist), hashes(builtSite(folder))];
  expect(Object.keys(first).length).toBeGreaterThan(50);
  expect(Object.keys(second)).toEqual(Object.keys(first));
  expect(Object.keys(first).filter((file) => first[file] !== second[file])).toEqual([]);
});
