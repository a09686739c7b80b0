import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { APIContext, APIRoute, GetStaticPathsItem, RouteData } from 'astro';
import { StaticPaths } from 'astro/runtime/prerender/static-paths.js';
import type { BuiltApp } from './app.ts';

/** Renders a file of the site and writes it. */
export type WriteFile = () => Promise<void>;

interface Path {
  pathname: string;
  route: RouteData;
  /** What the route's `getStaticPaths` says of it; nothing where the route has but one path. */
  item: GetStaticPathsItem | undefined;
}

/** Pages that a server answers with where it has nothing else: theirs is a file, not a folder. */
const STATUS = new Set(['/404', '/500']);

/**
 * All files that the routes of the site make, in an order that every thread finds alike.
 *
 * @throws what the `getStaticPaths` of a route throws; each of them, what its route throws, with its path
 */
export async function filesOf(app: BuiltApp): Promise<WriteFile[]> {
  const known = new Map<RouteData, number>();
  const paths = (await new StaticPaths(app).getAll()).map(({ pathname, route }): Path => {
    const index = known.get(route) ?? 0;
    known.set(route, index + 1);
    return {
      pathname,
      route,
      item: route.pathname ? undefined : app.routeCache.get(route)?.staticPaths[index],
    };
  });
  const write = writer(app.manifest.outDir);
  return paths.map((path) => async () => {
    try {
      const response = await (path.route.type === 'endpoint' ? called(app, path) : rendered(app, path));
      if (response.status >= 300 && response.status < 400) {
        throw new Error('A page that leads elsewhere is not written: addresses that have moved are data.');
      }
      write(path, new Uint8Array(await response.arrayBuffer()));
    } catch (error) {
      throw new Error(`${path.pathname}, of ${path.route.component}: ${String(error)}`, { cause: error });
    }
  });
}

function rendered(app: BuiltApp, { pathname, route }: Path): Promise<Response> {
  const { base, site } = app.manifest;
  const address = `${base}/${pathname}/`.replace(/\/{2,}/g, '/');
  return app.render(new Request(new URL(address, site)), { routeData: route });
}

/** Calls an endpoint as the function it is. By way of a request, as Astro does, each takes 0.3 ms longer. */
async function called(app: BuiltApp, { item, route }: Path): Promise<Response> {
  const { GET } = (await app.getComponentByRoute(route)) as unknown as { GET: APIRoute };
  const given = { params: item?.params ?? {}, props: item?.props ?? {}, site: new URL(app.manifest.site!) };
  return GET(new Proxy(given as unknown as APIContext, { get: ofGiven }));
}

function ofGiven(given: APIContext, name: string | symbol): unknown {
  if (name in given) return given[name as keyof APIContext];
  throw new Error(
    `An endpoint is given params, props and site when the site is built, and no ${String(name)}.`,
  );
}

function writer(outDir: string | URL): (path: Path, content: Uint8Array) => void {
  const made = new Set<string>();
  return ({ pathname, route }, content) => {
    const path = pathname.replace(/\/+$/, '');
    const ending = route.type === 'endpoint' ? '' : STATUS.has(path) ? '.html' : '/index.html';
    const file = fileURLToPath(new URL(`.${encodeURI(path + ending)}`, outDir));
    const folder = dirname(file);
    if (!made.has(folder)) mkdirSync(folder, { recursive: true });
    made.add(folder);
    try {
      writeFileSync(file, content, { flag: 'wx' });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      throw new Error(
        'Another route, or a file in public/, is of the same address. Give one of the two another.',
      );
    }
  };
}
