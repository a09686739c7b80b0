import { join } from 'node:path';
import type { AstroConfig, AstroIntegration } from 'astro';
import { notWhole } from '../../kept/kept.ts';
import { letGo } from '../memory.ts';
import { endPhase } from '../phases.ts';
import { keptOf, siteOf } from '../whole-site.ts';
import { contentFromFile, isPrerender } from './content.ts';
import { type Former, type LeftFiles, codeDigest, writeList } from './former.ts';
import type { Writing } from './thread.ts';
import { type Listener, writeSite } from './threads.ts';

/** What the name of the file begins with by which Astro's bundle of the pages is entered. */
const ENTRY = 'prerender-entry';

/** After so many files the build says how far it is. */
const STEP = 5000;

interface Options extends Pick<Writing, 'order'>, Pick<Listener, 'onFirst' | 'onLast'> {
  /** Whether files are taken over from the last site, and left to the next. */
  takesOver: boolean;
}

/**
 * Has the files of the site rendered and written by threads, one for each processor, or taken over from the last site
 * where they are made of the same. It stands behind what else takes part in the build and before `wholeSite`.
 *
 * Astro 7.3 renders them one after the other, and lets an integration do it otherwise, with a prerenderer of its own.
 * This one writes all files when Astro asks which there are, and leaves it none.
 */
export function writing({ onFirst, onLast, order, takesOver }: Options): AstroIntegration {
  let entry = '';
  let settings: AstroConfig | undefined;
  let former: Former | undefined;
  let left: LeftFiles = {};
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
      'astro:config:done': ({ config }) => {
        settings = config;
      },
      'astro:build:start': ({ logger, setPrerenderer }) => {
        if (takesOver) former = formerFor(settings!);
        let done = 0;
        setPrerenderer({
          name: 'writing',
          getStaticPaths: async () => {
            letGo();
            endPhase('code');
            const written = await writeSite(
              { entry, former, order },
              {
                onFirst,
                onLast,
                onPaths: (total) => {
                  const { seconds } = endPhase('paths');
                  logger.info(`${number(total)} files to write, known after ${seconds.toFixed(1)} s`);
                },
                onDone: (count) => {
                  const before = Math.floor(done / STEP);
                  done += count;
                  if (Math.floor(done / STEP) > before) logger.info(`${number(done)} files are there`);
                },
              },
            );
            left = written.left;
            if (written.taken > 0) {
              notWhole();
              logger.info(`${number(written.taken)} files are those of the last site`);
            }
            return [];
          },
          render: () => Promise.reject(new Error('All files have been written: nothing is left to render.')),
        });
      },
      'astro:build:done': () => {
        if (former) writeList(former, left);
        endPhase('keeping');
      },
    },
  };
}

const formerFor = (config: AstroConfig): Former => ({
  site: siteOf(config.outDir),
  list: keptOf(config, 'site', 'json'),
  code: codeDigest([config.site, config.base]),
});

const number = (value: number) => value.toLocaleString('en-GB');
