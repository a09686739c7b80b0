import type { GetStaticPaths, GetStaticPathsItem, RouteData } from 'astro';
import { StaticPaths } from 'astro/runtime/prerender/static-paths.js';
import type { BuiltApp } from './app.ts';

/** An address of the site. */
export interface SitePath {
  /** As Astro has it. */
  pathname: string;
  route: RouteData;
  /** What the route's `getStaticPaths` says of it; nothing where the route has but one path. */
  item: GetStaticPathsItem | undefined;
}

/**
 * All that the routes of the site lead to, pages first, in an order that every thread finds alike.
 *
 * Astro is asked for the paths of pages, by which it finds their props again. It puts each together twice, in steps that
 * took a third of the time in which all of 10,000 articles were known; endpoints need none of them.
 *
 * @throws what the `getStaticPaths` of a route throws, and where one leaves out what its path needs
 */
export async function pathsOf(app: BuiltApp): Promise<SitePath[]> {
  const { pages = [], endpoints = [] } = Object.groupBy(app.manifest.routes, ({ routeData }) =>
    routeData.type === 'endpoint' && routeData.pathname === undefined ? 'endpoints' : 'pages',
  );
  const ofEndpoints = await Promise.all(endpoints.map(({ routeData }) => endpointPaths(app, routeData)));
  return [...(await pagePaths(app, pages)), ...ofEndpoints.flat()];
}

async function pagePaths(app: BuiltApp, routes: BuiltApp['manifest']['routes']): Promise<SitePath[]> {
  const { routeCache } = app;
  const asked = new StaticPaths({
    manifest: { ...app.manifest, routes },
    routeCache,
    getComponentByRoute: (route: RouteData) => app.getComponentByRoute(route),
  });
  const counts = new Map<RouteData, number>();
  return (await asked.getAll()).map(({ pathname, route }) => {
    const index = counts.get(route) ?? 0;
    counts.set(route, index + 1);
    return { pathname, route, item: route.pathname ? undefined : routeCache.get(route)?.staticPaths[index] };
  });
}

async function endpointPaths(app: BuiltApp, route: RouteData): Promise<SitePath[]> {
  const { getStaticPaths } = (await app.getComponentByRoute(route)) as unknown as {
    getStaticPaths: GetStaticPaths;
  };
  const paginate = () => {
    throw new Error(`${route.component} is an endpoint, which has no pages.`);
  };
  const items = await getStaticPaths({ paginate, routePattern: route.route });
  return items.flat().map((item) => ({ pathname: filledIn(route, item.params), route, item }));
}

/** @see https://docs.astro.build/en/guides/routing/#dynamic-routes */
function filledIn({ component, segments }: RouteData, params: GetStaticPathsItem['params']): string {
  const valueOf = (name: string, isRest: boolean) => {
    const value = params[name] ?? (isRest ? '' : undefined);
    if (value === undefined) throw new Error(`${component} has a path without “${name}”.`);
    return value;
  };
  return segments
    .map((parts) =>
      parts
        .map(({ content, dynamic, spread }) =>
          dynamic ? valueOf(content.replace(/^\.{3}/, ''), spread) : content,
        )
        .join(''),
    )
    .map((segment) => segment && `/${segment}`)
    .join('');
}
