import nodeLog from 'astro/logger/node';
import type { RouteData } from 'astro';
import type { StaticPathsApp } from 'astro/runtime/prerender/static-paths.js';
import { digestOf } from './digests.ts';

/** What Astro bundles to render the pages with, as far as it is used here. */
export type BuiltApp = Required<StaticPathsApp> & {
  setInternals: (internals: { pagesByKeys: Map<string, { styles: { sheet: unknown }[] }> }) => void;
  setOptions: (options: { settings: { scripts: never[] }; logger: object }) => void;
  render: (request: Request, options: { routeData: RouteData }) => Promise<Response>;
};

/**
 * Gives the app what Astro's own build gives it (`createDefaultPrerenderer` in astro/dist/core/build): the styles of each
 * route, which its manifest holds as well, and where it may say something.
 *
 * @throws Error where an integration injects scripts into pages: they are not among what is given
 */
export function openApp(app: BuiltApp): BuiltApp {
  const { routes } = app.manifest;
  if (routes.some(({ scripts }) => scripts.length > 0)) {
    throw new Error(
      'An integration injects a script into pages, which src/building/writing/app.ts does not hand on.',
    );
  }
  once(app.manifest.pageMap);
  app.setInternals({
    pagesByKeys: new Map(
      routes.map(({ routeData: { component, route }, styles }) => [
        `${route}&${component}`,
        { styles: styles.map((sheet) => ({ sheet })) },
      ]),
    ),
  });
  app.setOptions({ settings: { scripts: [] }, logger: { options: { destination: nodeLog() } } });
  return app;
}

/**
 * Has digests made at once. Astro's policy for each page has one of each of its styles; as jobs in Node's pool, as the
 * web's digests are, they took a twentieth of the time.
 */
export function digestAtOnce(): void {
  crypto.subtle.digest = (algorithm, data) => {
    const name = typeof algorithm === 'string' ? algorithm : algorithm.name;
    return Promise.resolve(new Uint8Array(digestOf(name, data as Uint8Array)).buffer);
  };
}

/** Has the module of each route imported once, not for each of its pages. */
function once<T>(modules: Map<string, () => Promise<T>> | undefined): void {
  for (const [route, load] of modules ?? []) {
    let loaded: Promise<T> | undefined;
    modules!.set(route, () => (loaded ??= load()));
  }
}
