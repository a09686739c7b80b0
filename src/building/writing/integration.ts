import { rmSync } from 'node:fs';
import { join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroConfig, AstroIntegration } from 'astro';
import { filesBelow } from '../../kept/files-below.ts';
import { notWhole } from '../../kept/kept.ts';
import { hasMuchToLetGo, letGo } from '../memory.ts';
import { endPhase } from '../phases.ts';
import { keptOf, siteOf } from '../whole-site.ts';
import { clearFolder, removeGone } from './clearing.ts';
import { contentFromFile, isPrerender } from './content.ts';
import { type Former, type LeftFiles, codeDigest, leftAt, writeList } from './former.ts';
import type { Writing } from './thread.ts';
import { type Listener, openThreads } from './threads.ts';

/** What the name of the file begins with by which Astro's bundle of the pages is entered. */
const ENTRY = 'prerender-entry';

/** After so many files the build says how far it is. */
const STEP = 5000;

interface Options extends Pick<Writing, 'order'>, Pick<Listener, 'onFirst' | 'onLast'> {
  /** Folders of the site to whose own files another integration adds, before this one has its last turn. */
  addedTo: readonly string[];
  /** Whether files are taken over from the last site, and left to the next. */
  takesOver: boolean;
}

/**
 * Has the files of the site rendered and written by threads, one for each processor, or taken over from the last site
 * where they are made of the same. It stands behind what else takes part in the build, and before `wholeSite`.
 *
 * Astro 7.3 renders them one after the other, and lets an integration do it otherwise, with a prerenderer of its own.
 * This one writes all files when Astro asks which there are, and leaves it none.
 */
export function writing({ addedTo, onFirst, onLast, order, takesOver }: Options): AstroIntegration {
  let entry = '';
  let isBuild = false;
  let site = '';
  let given: string[] = [];
  let former: Former | undefined;
  let left: LeftFiles = {};
  let cleared: Promise<void> | undefined;
  return {
    name: 'writing',
    hooks: {
      'astro:config:setup': ({ command, config, updateConfig }) => {
        isBuild = command === 'build';
        if (!isBuild) return;
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
        if (!isBuild) return;
        site = fileURLToPath(config.outDir);
        given = filesBelow(fileURLToPath(config.publicDir));
        if (takesOver) former = formerFor(config);
        cleared = clearFolder(site, former);
        // It goes on beside the reading of the content, and is awaited behind it.
        cleared.catch(() => undefined);
      },
      'astro:build:start': async ({ logger, setPrerenderer }) => {
        await cleared;
        // They open while Vite bundles, which leaves a processor time to spare.
        const threads = openThreads();
        // Vite would write into a file that the last site has, too.
        for (const path of given) rmSync(join(site, path), { force: true, recursive: true });
        let done = 0;
        setPrerenderer({
          name: 'writing',
          getStaticPaths: async () => {
            endPhase('code');
            const begun = threads.write(
              { entry, former, given, order },
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
            // What the reading has left goes while the threads begin.
            if (hasMuchToLetGo()) letGo();
            const written = await begun;
            left = written.left;
            if (former) removeGone(site, former, left);
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
        for (const [path, [key]] of Object.entries(left))
          if (addedTo.includes(posix.dirname(path))) left[path] = leftAt(join(site, path), key);
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
