import { relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

const source = fileURLToPath(new URL('..', import.meta.url));

/** Routes of many files that are no pages, but for what the search reads. */
const isBeside = (file: string) => /^pages\/(?!search\/).*\[.*\.ts$/.test(file);

/** What a module is replaced with; nothing where it stays. */
function replaced(file: string): string | undefined {
  if (isBeside(file))
    return 'export const getStaticPaths = () => [];\nexport const GET = () => new Response();';
  if (file === 'formats/data-files.ts')
    return 'export const DATA_PATHS = [];\nexport const dataFiles = () => [];';
  if (file === 'formats/styled-kept.ts') return 'export const keptCitations = () => Promise.resolve([]);';
  return undefined;
}

/**
 * Builds the pages and the search index alone: without the files beside them, which are those of each article, feeds,
 * data and API, and without citations in the styles. All else on the pages is as on those of a whole site, but that the
 * page of the data lists no files, and the links to what is left out stay; what is built is for measuring.
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
                load: (id: string) => replaced(relative(source, id).replaceAll(sep, '/')),
              },
            ],
          },
        });
      },
    },
  };
}
