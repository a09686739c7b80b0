import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';

test.each([
  ['12.22.12', 1],
  ['20.20.2', 1],
  ['22.17.1', 1],
  ['22.18.0', 0],
  ['23.11.1', 1],
  ['24.1.0', 1],
  ['24.2.0', 0],
  ['26.0.0', 0],
])('under Node %s it ends with %i', (version, status) => {
  const pretend = `Object.defineProperty(process, 'versions', { value: { node: '${version}' } });`;
  const run = spawnSync(
    process.execPath,
    ['--import', `data:text/javascript,${encodeURIComponent(pretend)}`, 'scripts/runtime.mjs'],
    { encoding: 'utf8' },
  );
  expect([run.status, run.stdout]).toEqual([status, '']);
  expect(run.stderr.trimEnd().split('\n')).toHaveLength(1);
  expect(run.stderr.includes(`This is Node ${version}, but`)).toBe(status === 1);
});
