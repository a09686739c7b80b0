import type { GetStaticPathsItem, RouteData } from 'astro';
import { StaticPaths } from 'astro/runtime/prerender/static-paths.js';
import { expect, it } from 'vitest';
import type { BuiltApp } from '../../../src/building/writing/app.ts';
import { pathsOf } from '../../../src/building/writing/paths.ts';

interface Route {
  /** As the file is named below `src/pages/`, without its last ending. */
  route: string;
  type: 'endpoint' | 'page';
  paths: Record<string, string | undefined>[];
}

const partOf = (content: string) => ({
  content: content.replace(/[[\]]/g, ''),
  dynamic: content.startsWith('['),
  spread: content.startsWith('[...'),
});

/** An app as Astro bundles it, with these routes. */
function appOf(routes: Route[]): BuiltApp {
  const listed = routes.map(({ route, type }) => ({
    route,
    type,
    pathname: route.includes('[') ? undefined : route,
    component: `src/pages${route}`,
    segments: route
      .slice(1)
      .split('/')
      .map((segment) =>
        segment
          .split(/(\[[^\]]+\])/)
          .filter(Boolean)
          .map(partOf),
      ),
    prerender: true,
    fallbackRoutes: [],
  }));
  const cache = new Map<string, unknown>();
  return {
    manifest: { routes: listed.map((routeData) => ({ routeData })), base: '/', trailingSlash: 'always' },
    routeCache: {
      get: ({ route }: RouteData) => cache.get(route),
      set: ({ route }: RouteData, entry: unknown) => cache.set(route, entry),
    },
    getComponentByRoute: ({ route }: RouteData) =>
      Promise.resolve({
        getStaticPaths: (): GetStaticPathsItem[] =>
          routes
            .find((one) => one.route === route)!
            .paths.map((params, number) => ({ params, props: { number } })),
      }),
  } as unknown as BuiltApp;
}

const ROUTES: Route[] = [
  { route: '/feeds/[...of]/feed.json', type: 'endpoint', paths: [{ of: 'topics/sea' }, { of: undefined }] },
  { route: '/robots.txt', type: 'endpoint', paths: [] },
  {
    route: '/articles/[year]/[slug]',
    type: 'page',
    paths: [
      { year: '2019', slug: 'lima' },
      { year: '2020', slug: 'da-nang' },
    ],
  },
  {
    route: '/articles/[year]/[slug].[ending]',
    type: 'endpoint',
    paths: [{ year: '2019', slug: 'lima', ending: 'bib' }],
  },
  { route: '/data/[...file]', type: 'endpoint', paths: [{ file: 'a/b.csv' }] },
];

it('an address is the one that Astro would give it, and is known with what its route says of it', async () => {
  const found = await pathsOf(appOf(ROUTES));
  const asAstro = await new StaticPaths(appOf(ROUTES)).getAll();
  const plain = (path: string) => path.replace(/\/$/, '');
  expect(found.map(({ pathname }) => plain(pathname)).sort()).toEqual(
    asAstro.map(({ pathname }) => plain(pathname)).sort(),
  );
  expect(Object.fromEntries(found.map(({ item, pathname }) => [plain(pathname), item?.props]))).toEqual({
    '/robots.txt': undefined,
    '/articles/2019/lima': { number: 0 },
    '/articles/2020/da-nang': { number: 1 },
    '/feeds/topics/sea/feed.json': { number: 0 },
    '/feeds/feed.json': { number: 1 },
    '/articles/2019/lima.bib': { number: 0 },
    '/data/a/b.csv': { number: 0 },
  });
});

it('a path without what its address needs is an error, and names it', async () => {
  const [route, paths] = ['/articles/[year].json', [{ month: '05' }]];
  await expect(pathsOf(appOf([{ route, paths, type: 'endpoint' }]))).rejects.toThrow(
    'src/pages/articles/[year].json has a path without “year”.',
  );
});

it('as many addresses as 50,000 articles have are known', async () => {
  const paths = Array.from({ length: 500_000 }, (_, number) => ({ file: String(number) }));
  const found = await pathsOf(appOf([{ route: '/data/[...file]', paths, type: 'endpoint' }]));
  expect(found).toHaveLength(paths.length);
});
