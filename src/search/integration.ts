import { existsSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import sirv from 'sirv';
import { endPhase } from '../building/phases.ts';
import { keptOf } from '../building/whole-site.ts';
import { begin } from './begin.ts';
import { buildIndex, readTexts, stopwatch } from './build.ts';
import { ADDED_TO, READ_ROUTES } from './site-texts.ts';

export interface SearchIndex extends AstroIntegration {
  /** The routes whose files `begin` needs. */
  needs: readonly string[];
  /** The folders of the site to whose files it adds, until it is done. */
  addsTo: readonly string[];
  /** Begins to read the articles for the index, while other files of the site are still being written. */
  begin: () => void;
  /** Has the index made of them, which needs memory. */
  complete: () => void;
}

/**
 * Indexes the built site; while writing, serves the index of the last build and says so.
 *
 * @param isBare whether the build is one that is only measured: Pagefind then has the articles when all else is done, so
 * that its time stands apart, and nothing is kept for another build
 */
export function searchIndex(isBare = false): SearchIndex {
  let built = '';
  let list: string | undefined;
  let indexed: Promise<number> | undefined;
  const clock = stopwatch();
  const room = Promise.withResolvers<unknown>();
  const index = async () => {
    const texts = await readTexts(built, { list });
    if (isBare) await room.promise;
    return buildIndex(built, texts, { clock, room: room.promise });
  };
  return {
    name: 'search-index',
    needs: READ_ROUTES,
    addsTo: [ADDED_TO],
    begin: () => {
      // It is awaited when all files are written. Where that fails, its own failure is of no interest.
      indexed = begin(index());
    },
    complete: () => {
      if (!isBare) room.resolve(undefined);
    },
    hooks: {
      'astro:config:done': ({ config }) => {
        built = fileURLToPath(config.outDir);
        if (!isBare) list = keptOf(config, 'texts', 'jsonl');
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
        room.resolve(undefined);
        const articles = await (indexed ?? index());
        endPhase('index', { name: 'Pagefind', seconds: clock.seconds() - beside, beside });
        logger.info(`${articles} articles indexed`);
      },
    },
  };
}
