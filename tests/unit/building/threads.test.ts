import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openThreads } from '../../../src/building/writing/threads.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'threads-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

interface Route {
  pathname: string;
  type: 'endpoint' | 'page';
  /** The module of its endpoint, or what its page is rendered as. */
  code: string;
}

interface Options {
  /** The routes that come first, and those that come last. */
  first?: string[];
  last?: string[];
  takesOver?: boolean;
}

/**
 * Writes a site whose bundle is as Astro's, with these routes; how many files were said to be there, which of the
 * first were when they were said to be, and which of all when but one thread was said to be left.
 */
async function write(routes: Route[], { first = [], last = [], takesOver = true }: Options = {}) {
  const entry = join(folder, 'entry.mjs');
  const listed = routes.map(({ pathname, type }) => ({
    routeData: {
      route: pathname,
      pathname,
      type,
      component: `src${pathname}`,
      prerender: true,
      fallbackRoutes: [],
    },
    styles: [],
    scripts: [],
  }));
  writeFileSync(
    entry,
    `const modules = new Map([${routes.map(({ code, pathname }) => `[${JSON.stringify(pathname)}, ${code}]`).join(',')}]);
    export const app = {
      manifest: { routes: ${JSON.stringify(listed)}, outDir: ${JSON.stringify(`${pathToFileURL(join(folder, 'site')).href}/`)}, site: 'https://a.example', base: '/b/' },
      routeCache: new Map(), setInternals() {}, setOptions() {},
      getComponentByRoute: async ({ pathname }) => modules.get(pathname),
      render: async ({ url }, { routeData: { pathname } }) => modules.get(pathname).page(url),
    };`,
  );
  const counts: number[] = [];
  const ahead: boolean[][] = [];
  const before: boolean[][] = [];
  const areThere = (files: string[]) =>
    files.map((file) => existsSync(join(folder, 'site', file.replace('src/', ''))));
  const all = routes.map(({ pathname }) => `src${pathname}`);
  const former = { site: join(folder, 'last'), list: join(folder, 'list.json'), code: '' };
  const { left } = await openThreads().write(
    {
      entry,
      former: takesOver ? former : undefined,
      given: ['given.txt'],
      order: { first, together: [], last },
    },
    {
      onPaths: (total) => counts.push(total),
      onFirst: () => ahead.push(areThere(first)),
      onLast: () => before.push(areThere(all)),
      onDone: (count) => counts.push(count),
    },
  );
  return { ahead, before, counts, left };
}

const page = (pathname: string): Route => ({
  pathname,
  type: 'page',
  code: `{ page: (url) => new Response('at ' + url) }`,
});
const endpoint = (pathname: string, body: string): Route => ({
  pathname,
  type: 'endpoint',
  code: `{ GET: (context) => ${body} }`,
});
const read = (path: string) => readFileSync(join(folder, 'site', path), 'utf8');

it('pages become folders and are told their address; endpoints become files', async () => {
  const { ahead, counts } = await write([
    page('/'),
    page('/a'),
    page('/404'),
    endpoint('/a.json', 'Response.json([context.site.href])'),
  ]);
  expect(read('index.html')).toBe('at https://a.example/b/');
  expect(read('a/index.html')).toBe('at https://a.example/b/a/');
  expect(read('404.html')).toBe('at https://a.example/b/404/');
  expect(read('a.json')).toBe('["https://a.example/"]');
  expect(counts[0]).toBe(4);
  expect(counts.slice(1).reduce((sum, count) => sum + count)).toBe(4);
  expect(ahead).toEqual([]);
});

it('says once that what comes first is there, when all of it is', async () => {
  const [first, later] = ['first', 'later'].map((name) =>
    Array.from({ length: 150 }, (_, number) => endpoint(`/${name}-${number}.txt`, `new Response('')`)),
  ) as [Route[], Route[]];
  const { ahead } = await write([...later, ...first], {
    first: first.map(({ pathname }) => `src${pathname}`),
  });
  expect(ahead).toEqual([first.map(() => true)]);
});

it('leaves what comes last to one thread, and says once that the others have ended', async () => {
  const thread = `new Response(String(process.getBuiltinModule('node:worker_threads').threadId))`;
  const [others, last] = ['other', 'last'].map((name) =>
    Array.from({ length: 150 }, (_, number) => endpoint(`/${name}-${number}.txt`, thread)),
  ) as [Route[], Route[]];
  const all = [...last, ...others];
  const { before, counts } = await write(all, { last: last.map(({ pathname }) => `src${pathname}`) });
  const [left, ...further] = new Set(last.map(({ pathname }) => read(pathname)));
  expect(further).toEqual([]);
  expect(counts.slice(1).reduce((sum, count) => sum + count)).toBe(300);
  // A single thread has nothing beside it that could begin.
  expect(before).toHaveLength(availableParallelism() > 1 ? 1 : 0);
  const ofOthers = all.flatMap(({ pathname }, index) => (read(pathname) === left ? [] : [index]));
  for (const there of before) expect(ofOthers.map((index) => there[index])).toEqual(ofOthers.map(() => true));
});

it('asks what files are made of where they are taken over, and not elsewhere', async () => {
  const routes = [
    { ...endpoint('/a.txt', ''), code: `{ GET: () => new Response('a'), cacheKey: () => 'k' }` },
  ];
  expect(await write(routes)).toMatchObject({ left: { 'a.txt': ['k', 1, expect.any(Number)] } });
  rmSync(join(folder, 'site'), { recursive: true });
  expect((await write(routes, { takesOver: false })).left).toEqual({});
  expect(read('a.txt')).toBe('a');
});

it.each([
  ['throws', [endpoint('/x.txt', `{ throw new Error('no ink'); }`)], '/x.txt, of src/x.txt: Error: no ink'],
  ['asks for what is not given', [endpoint('/x.txt', 'new Response(context.cookies)')], 'and no cookies'],
  [
    'leads elsewhere',
    [{ ...page('/x'), code: `{ page: () => Response.redirect('https://a.example/') }` }],
    '/x, of src/x: Error: A page that leads elsewhere',
  ],
  [
    'is of the address of another',
    [endpoint('/x.txt', `new Response('1')`), endpoint('/x.txt', `new Response('2')`)],
    '/x.txt: two routes',
  ],
  [
    'is of the address of a file in public/',
    [endpoint('/given.txt', `new Response('1')`)],
    '/given.txt: two routes, or a route and a file in public/',
  ],
])('a route that %s stops the build, and is named', async (_, routes, message) => {
  await expect(write([page('/'), ...routes])).rejects.toThrow(message);
});
