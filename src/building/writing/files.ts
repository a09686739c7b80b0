import { posix } from 'node:path';
import type { APIContext, APIRoute, RouteData } from 'astro';
import type { BuiltApp } from './app.ts';
import { type SitePath, pathsOf } from './paths.ts';
import { type Whole, WholeResponse } from './response.ts';

/** A file that the site is to have. */
export interface SiteFile extends SitePath {
  /** Where, from the folder of the site. */
  path: string;
}

/** Pages that a server answers with where it has nothing else: theirs is a file, not a folder. */
const STATUS = new Set(['/404', '/500']);

/** In which order and company the files are made. */
export interface Order {
  /** The components of the routes whose files come first. */
  first: readonly string[];
  /** Folders of the site whose own files are done by one thread: all of them are made of the same, which is made once. */
  together: readonly (readonly string[])[];
  /** The components of the routes whose files come last and are left to one thread: see `onLast` in threads.ts. */
  last: readonly string[];
}

/** Files that one thread does, one after the other. */
export interface Chunk {
  files: SiteFile[];
  /** Where it is of those that come first or last. */
  place: 'first' | 'last' | undefined;
}

/** So many files, one after the other, are done by one thread: those of an article share what they are made of. */
const CHUNK = 64;

/**
 * All files that the routes of the site make, in an order that every thread finds alike.
 *
 * @param given the paths of the files that the site has besides
 * @throws what the `getStaticPaths` of a route throws, and an Error where two files are of one address
 */
export async function chunksOf(
  app: BuiltApp,
  { first, last, together }: Order,
  given: readonly string[] = [],
): Promise<Chunk[]> {
  const files = (await pathsOf(app)).map((of): SiteFile => ({ ...of, path: pathOf(of.pathname, of.route) }));
  needDistinct([...given, ...files.map(({ path }) => path)]);
  const groups = Map.groupBy(files, ({ path, route }) => {
    if (first.includes(route.component)) return 'first';
    if (last.includes(route.component)) return 'last';
    return together.find((folders) => folders.includes(posix.dirname(path))) ?? 'others';
  });
  return [
    ...inChunks(groups.get('first'), 'first'),
    ...together.map((folders) => ({ files: groups.get(folders) ?? [], place: undefined })),
    ...inChunks(groups.get('others')),
    ...inChunks(groups.get('last'), 'last'),
  ];
}

function needDistinct(paths: readonly string[]): void {
  const seen = new Set<string>();
  for (const path of paths) {
    if (seen.has(path))
      throw new Error(
        `/${path}: two routes, or a route and a file in public/, are of this address. Give one of them another.`,
      );
    seen.add(path);
  }
}

const inChunks = (files: SiteFile[] = [], place?: Chunk['place']): Chunk[] =>
  Array.from({ length: Math.ceil(files.length / CHUNK) }, (_, index) => ({
    files: files.slice(index * CHUNK, (index + 1) * CHUNK),
    place,
  }));

function pathOf(pathname: string, { type }: RouteData): string {
  const path = pathname.replace(/\/+$/, '');
  const ending = type === 'endpoint' ? '' : STATUS.has(path) ? '.html' : '/index.html';
  return posix.normalize(path + ending).replace(/^\//, '');
}

/** What the file's route says it is made of, where it says so: see src/archive/cache-keys.ts. */
export async function keyOf(app: BuiltApp, { item, route }: SiteFile): Promise<string | undefined> {
  const { cacheKey } = (await app.getComponentByRoute(route)) as {
    cacheKey?: (props: unknown) => string | undefined | Promise<string>;
  };
  return cacheKey?.(item?.props);
}

/** @throws what the route throws, and where it leads elsewhere, with the file's address */
export async function contentOf(app: BuiltApp, file: SiteFile): Promise<Whole> {
  const { pathname, route } = file;
  try {
    const response = await (route.type === 'endpoint' ? called(app, file) : rendered(app, file));
    if (response.status >= 300 && response.status < 400) {
      throw new Error('A page that leads elsewhere is not written: addresses that have moved are data.');
    }
    return await WholeResponse.wholeOf(response);
  } catch (error) {
    throw new Error(`${pathname}, of ${route.component}: ${String(error)}`, { cause: error });
  }
}

function rendered(app: BuiltApp, { pathname, route }: SiteFile): Promise<Response> {
  const { base, site } = app.manifest;
  const address = `${base}/${pathname}/`.replace(/\/{2,}/g, '/');
  return app.render(new Request(new URL(address, site)), { routeData: route });
}

/** Calls an endpoint as the function it is. By way of a request, as Astro does, each takes 0.3 ms longer. */
async function called(app: BuiltApp, { item, route }: SiteFile): Promise<Response> {
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
