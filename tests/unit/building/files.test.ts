import type { RouteData } from 'astro';
import { expect, it } from 'vitest';
import type { BuiltApp } from '../../../src/building/writing/app.ts';
import { chunksOf } from '../../../src/building/writing/files.ts';

const routeData = (pathname: string) =>
  ({
    route: pathname,
    pathname,
    type: 'endpoint',
    component: `src${pathname}`,
    prerender: true,
    fallbackRoutes: [],
  }) as unknown as RouteData;

const PATHS = ['/b.txt', '/data/d.txt', '/a.txt', '/data/c.txt', '/data/within/e.txt'];
const app = {
  manifest: { routes: PATHS.map((pathname) => ({ routeData: routeData(pathname) })), base: '/' },
  routeCache: new Map(),
} as unknown as BuiltApp;

const FIRST = ['src/a.txt', 'src/data/c.txt', 'src/x.txt'];

it.each([
  {
    order: { first: [], together: [], last: [] },
    chunks: [['b.txt', 'data/d.txt', 'a.txt', 'data/c.txt', 'data/within/e.txt']],
    places: [undefined],
  },
  {
    order: { first: FIRST, together: [], last: [] },
    chunks: [
      ['a.txt', 'data/c.txt'],
      ['b.txt', 'data/d.txt', 'data/within/e.txt'],
    ],
    places: ['first', undefined],
  },
  {
    order: { first: [], together: [['data/within', 'none'], ['data']], last: [] },
    chunks: [['data/within/e.txt'], ['data/d.txt', 'data/c.txt'], ['b.txt', 'a.txt']],
    places: [undefined, undefined, undefined],
  },
  {
    order: { first: FIRST, together: [['data', 'data/within'], ['none']], last: ['src/b.txt'] },
    chunks: [['a.txt', 'data/c.txt'], ['data/d.txt', 'data/within/e.txt'], [], ['b.txt']],
    places: ['first', undefined, undefined, 'last'],
  },
])(
  'files come in the order that $order asks for, and else in their own',
  async ({ chunks, order, places }) => {
    const found = await chunksOf(app, order);
    expect(found.map(({ files }) => files.map(({ path }) => path))).toEqual(chunks);
    expect(found.map(({ place }) => place)).toEqual(places);
  },
);

it('a chunk holds so few files that all threads have enough to do to the end', async () => {
  const many = Array.from({ length: 200 }, (_, index) => `/${index}.txt`);
  const found = await chunksOf(
    {
      ...app,
      manifest: { ...app.manifest, routes: many.map((pathname) => ({ routeData: routeData(pathname) })) },
    } as BuiltApp,
    { first: [], together: [], last: [] },
  );
  expect(found.map(({ files }) => files.length)).toEqual([64, 64, 64, 8]);
});
