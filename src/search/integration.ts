import { existsSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import sirv from 'sirv';
import { endPhase } from '../building/phases.ts';
import { keptOf } from '../building/whole-site.ts';
import { buildIndex, readTexts, stopwatch } from './build.ts';
import { RUN } from './pagefind.ts';
import { READ_ROUTES, type SiteTexts } from './site-texts.ts';

export interface SearchIndex extends AstroIntegration {
  /** The routes whose files `read` needs. */
  needs: readonly string[];
  /** Begins to read the articles, while other files of the site are still being written. */
  read: () => void;
  /** Begins to index them, as soon as they have been read. */
  index: () => void;
}

/** Indexes the built site; while writing, serves the index of the last build and says so. */
export function searchIndex(): SearchIndex {
  let built = '';
  let list: string | undefined;
  let texts: Promise<SiteTexts> | undefined;
  let indexed: Promise<number> | undefined;
  const clock = stopwatch();
  const read = () => (texts ??= awaitedLater(readTexts(built, RUN, list)));
  const index = () => (indexed ??= awaitedLater(read().then((all) => buildIndex(built, all, RUN, clock))));
  return {
    name: 'search-index',
    needs: READ_ROUTES,
    read: () => void read(),
    index: () => void index(),
    hooks: {
      'astro:config:done': ({ config }) => {
        built = fileURLToPath(config.outDir);
        list = keptOf(config, 'texts', 'jsonl');
      },
      'astro:server:setup': ({ logger, server }) => {
        const entry = `${built}pagefind/pagefind.js`;
        logger.info(
          existsSync(entry)
            ? `Search answers from the last build (${statSync(entry).mtime.toLocaleString()}); \`npm run build\` renews it.`
            : 'Search has no index yet; `npm run build` makes one.',
        );
        const files = sirv(built, { dev: true });
        server.middlewares.use((request, response, next) => {
          const [path] = /\/(?:pagefind|search\/data)\/.*$/.exec(request.url ?? '') ?? [];
          if (path === undefined) {
            next();
            return;
          }
          request.url = path;
          files(request, response, next);
        });
      },
      'astro:build:done': async ({ logger }) => {
        const beside = clock.seconds();
        const articles = await index();
        endPhase('index', { name: 'Pagefind', seconds: clock.seconds() - beside, beside });
        logger.info(`${articles} articles indexed`);
      },
    },
  };
}

/** A promise that is awaited when all files are written. Where that fails, its own failure is of no interest. */
function awaitedLater<T>(promise: Promise<T>): Promise<T> {
  promise.catch(() => undefined);
  return promise;
}
