import { join } from 'node:path';
import type { AstroIntegration } from 'astro';
import { endPhase } from '../phases.ts';
import { contentFromFile, isPrerender } from './content.ts';
import { writeSite } from './threads.ts';

/** What the name of the file begins with by which Astro's bundle of the pages is entered. */
const ENTRY = 'prerender-entry';

/** After so many files the build says how far it is. */
const STEP = 5000;

/**
 * Has the files of the site rendered and written by threads, one for each processor.
 *
 * Astro 7.3 renders them one after the other, and lets an integration do it otherwise, with a prerenderer of its own.
 * This one writes all files when Astro asks which there are, and leaves it none.
 */
export function writing(): AstroIntegration {
  let entry = '';
  return {
    name: 'writing',
    hooks: {
      'astro:config:setup': ({ command, config, updateConfig }) => {
        if (command !== 'build') return;
        const plugin = {
          name: 'writing',
          applyToEnvironment: isPrerender,
          writeBundle: ({ dir = '' }, bundle: object) => {
            entry = join(dir, Object.keys(bundle).find((file) => file.startsWith(ENTRY)) ?? ENTRY);
          },
        };
        updateConfig({ vite: { plugins: [plugin, contentFromFile(config.cacheDir)] } });
      },
      'astro:build:start': ({ logger, setPrerenderer }) => {
        let written = 0;
        setPrerenderer({
          name: 'writing',
          getStaticPaths: async () => {
            endPhase('code');
            await writeSite(entry, {
              onPaths: (total) => {
                const { seconds } = endPhase('paths');
                logger.info(`${number(total)} files to write, known after ${seconds.toFixed(1)} s`);
              },
              onWritten: (count) => {
                const before = Math.floor(written / STEP);
                written += count;
                if (Math.floor(written / STEP) > before) logger.info(`${number(written)} files written`);
              },
            });
            return [];
          },
          render: () => Promise.reject(new Error('All files have been written: nothing is left to render.')),
        });
      },
    },
  };
}

const number = (value: number) => value.toLocaleString('en-GB');
