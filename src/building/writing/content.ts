import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The module through which a bundle has the content, and the file in which Astro keeps it in its cache. */
const MODULE = '\0astro:data-layer-content';
const FILE = 'data-store.json';

/**
 * A plugin of Vite's by which what is bundled reads the content from Astro's file, and does not hold it: compiling it
 * took each thread 7 s at 10,000 articles. Astro writes the file with devalue, and takes the map that was written
 * (`ImmutableDataStore.fromModule` in astro/dist/content); the list that stands in the file would stay in memory.
 */
export function contentFromFile(cache: URL) {
  const file = fileURLToPath(new URL(FILE, cache));
  return {
    name: 'content-from-file',
    applyToEnvironment: isPrerender,
    load: {
      order: 'pre' as const,
      handler: (id: string) =>
        id === MODULE && existsSync(file)
          ? `import { readFileSync } from 'node:fs';
             import { parse } from 'devalue';
             export default parse(readFileSync(${JSON.stringify(file)}, 'utf8'));`
          : undefined,
    },
  };
}

/** Whether it is the environment in which Astro bundles what renders pages while the site is built. */
export const isPrerender = ({ name }: { name: string }) => name === 'prerender';
