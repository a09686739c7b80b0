import { relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

const pages = fileURLToPath(new URL('../pages', import.meta.url));

/** Routes of many files that are no pages, but for what the search reads. */
const isBeside = (file: string) => /\[.*\.ts$/.test(file) && !file.startsWith('search/');

/**
 * Builds the pages and the search index alone, without the files beside them: those of each article, feeds, data, API.
 * The links to these stay, so that the pages are those of a whole site; what is built is for measuring.
 */
export function bareSite(): AstroIntegration {
  return {
    name: 'bare-site',
    hooks: {
      'astro:config:setup': ({ command, logger, updateConfig }) => {
        if (command !== 'build') return;
        logger.info('Only the pages and the search index are built: for measuring, not for publishing.');
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'bare-site',
                load: (id: string) =>
                  isBeside(relative(pages, id).replaceAll(sep, '/'))
                    ? 'export const getStaticPaths = () => [];\nexport const GET = () => new Response();'
                    : undefined,
              },
            ],
          },
        });
      },
    },
  };
}
