import { existsSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import sirv from 'sirv';
import { endPhase } from '../building/phases.ts';
import { buildIndex } from './build.ts';

/** Indexes the built site; while writing, serves the index of the last build and says so. */
export function searchIndex(): AstroIntegration {
  let built = '';
  return {
    name: 'search-index',
    hooks: {
      'astro:config:done': ({ config }) => {
        built = fileURLToPath(config.outDir);
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
      'astro:build:done': async ({ dir, logger }) => {
        const { articles, engine } = await buildIndex(fileURLToPath(dir));
        endPhase('index', { name: 'Pagefind', seconds: engine });
        logger.info(`${articles} articles indexed`);
      },
    },
  };
}
