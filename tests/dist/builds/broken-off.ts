import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { build, freshFolder, smallContent } from './build.ts';

const GOOD = 'the last good site';

it.each([
  ['is killed while it writes pages', { killAt: /generating static routes/ }, {}],
  ['fails at its content', {}, { fixture: 'dangling-reference' }],
])('a build that %s leaves the last good site in place', async (_, how, over) => {
  const folder = freshFolder();
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const out = join(folder, 'out');
  mkdirSync(out);
  writeFileSync(join(out, 'index.html'), GOOD);
  const { output, status } = await build({ content: smallContent(folder, over), out, ...how });
  expect(status, output).not.toBe(0);
  expect(readdirSync(out)).toEqual(['index.html']);
  expect(readFileSync(join(out, 'index.html'), 'utf8')).toBe(GOOD);
  if ('killAt' in how) expect(readdirSync(folder)).toContain('out.next');
});
