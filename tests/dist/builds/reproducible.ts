import { rmSync } from 'node:fs';
import { expect, it, onTestFinished } from 'vitest';
import { dist } from '../site.ts';
import { buildWell, freshFolder } from './build.ts';
import { hashes } from './hashes.ts';

/** Where the day begins before it does anywhere else. */
const FAR_AWAY = 'Pacific/Kiritimati';

it('two builds give the same bytes, even in two time zones', async () => {
  const folder = freshFolder();
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const timeZone = Intl.DateTimeFormat().resolvedOptions().timeZone === FAR_AWAY ? 'America/Los_Angeles' : FAR_AWAY;
  await buildWell({ out: folder, timeZone });
  const [first, second] = [hashes(dist.directory), hashes(folder)];
  expect(Object.keys(first).length).toBeGreaterThan(50);
  expect(Object.keys(second)).toEqual(Object.keys(first));
  expect(Object.keys(first).filter((file) => first[file] !== second[file])).toEqual([]);
});
