import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { putBack, replace, wholeSite } from '../../../src/building/whole-site.ts';

let folder: string;
let site: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'whole-site-'));
  site = join(folder, 'dist');
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

function put(name: string, says: string) {
  mkdirSync(join(folder, name));
  writeFileSync(join(folder, name, 'index.html'), says);
}

const says = (name = 'dist') => readFileSync(join(folder, name, 'index.html'), 'utf8');

it.each([
  ['the first site', [], ['dist']],
  ['a site before, which waits where the next is built', ['dist'], ['dist', 'dist.next']],
  ['what an earlier build left', ['dist', 'dist.former'], ['dist', 'dist.next']],
])('puts the next site in its place: %s', (_, before, after) => {
  for (const name of before) put(name, name);
  put('dist.next', 'new');
  replace(site);
  expect(says()).toBe('new');
  expect(readdirSync(folder)).toEqual(after);
  if (after.includes('dist.next')) expect(says('dist.next')).toBe('dist');
});

it.each([
  ['build', 'production'],
  ['dev', 'test'],
])('%s is for “%s” where the environment says “test”', (command, expected) => {
  vi.stubEnv('NODE_ENV', 'test');
  const setUp = wholeSite().hooks['astro:config:setup'] as unknown as (options: object) => void;
  setUp({ command, config: { outDir: pathToFileURL(`${site}/`) }, updateConfig: () => undefined });
  expect(process.env.NODE_ENV).toBe(expected);
});

it('leaves the present site where there is no next, and says so', () => {
  put('dist', 'before');
  expect(() => replace(site)).toThrow(/cannot take the place of “.*dist”/);
  expect(says()).toBe('before');
  expect(readdirSync(folder)).toEqual(['dist']);
});

it.each([
  ['half a change of places', ['dist.former', 'dist.next'], 'dist.former'],
  ['a whole one', ['dist.former', 'dist'], 'dist'],
])('after %s the site stands', (_, names, from) => {
  for (const name of names) put(name, name);
  putBack(site);
  expect(says()).toBe(from);
});
