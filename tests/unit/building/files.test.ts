import type { RouteData } from 'astro';
import { expect, it } from 'vitest';
import type { BuiltApp } from '../../../src/building/writing/app.ts';
import { filesOf } from '../../../src/building/writing/files.ts';

const routeData = (pathname: string) =>
  ({
    route: pathname,
    pathname,
    type: 'endpoint',
    component: `src${pathname}`,
    prerender: true,
    fallbackRoutes: [],
  }) as unknown as RouteData;

const PATHS = ['/b.txt', '/d.txt', '/a.txt', '/c.txt'];
const app = {
  manifest: { routes: PATHS.map((pathname) => ({ routeData: routeData(pathname) })), base: '/' },
  routeCache: new Map(),
} as unknown as BuiltApp;

it.each([
  { first: [], paths: ['b.txt', 'd.txt', 'a.txt', 'c.txt'], before: 0 },
  { first: ['src/c.txt', 'src/d.txt', 'src/x.txt'], paths: ['d.txt', 'c.txt', 'b.txt', 'a.txt'], before: 2 },
])('of the routes $first the files come first, all else in its order', async ({ before, first, paths }) => {
  const found = await filesOf(app, first);
  expect(found.files.map(({ path }) => path)).toEqual(paths);
  expect(found.before).toBe(before);
});
