import { writeFileSync } from 'node:fs';
import type { AstroIntegration } from 'astro';
import { endPhase, phases } from './phases.ts';

/** After so many files the build says how far it is. */
const STEP = 1000;

/**
 * Says how far the build is and, at its end, what took how long. It stands last among the integrations, so that what
 * the others do at the end of the build is counted.
 *
 * Where the variable `TIMINGS` names a file, the seconds are written to it as well, as JSON: a list of `name` and
 * `seconds`.
 */
export function progress(): AstroIntegration {
  return {
    name: 'progress',
    hooks: {
      'astro:config:setup': ({ command }) => {
        if (command === 'build') endPhase('start');
      },
      'astro:build:start': ({ logger, setPrerenderer }) => {
        endPhase('content');
        let total = 0;
        let written = 0;
        setPrerenderer((astro) => ({
          ...astro,
          getStaticPaths: async () => {
            endPhase('code');
            const paths = await astro.getStaticPaths();
            total = paths.length;
            const { seconds } = endPhase('paths');
            logger.info(`${number(total)} files to write, known after ${seconds.toFixed(1)} s`);
            return paths;
          },
          render: async (request, options) => {
            const rendered = await astro.render(request, options);
            written += 1;
            if (written % STEP === 0) logger.info(`${number(written)} of ${number(total)} files written`);
            return rendered;
          },
        }));
      },
      'astro:build:generated': ({ logger }) => {
        const { seconds } = endPhase('pages');
        logger.info(`All files written in ${seconds.toFixed(1)} s; the search index is next`);
      },
      'astro:build:done': ({ logger }) => {
        endPhase('end');
        logger.info(
          phases()
            .map(({ name, seconds }) => `${name} ${seconds.toFixed(1)} s`)
            .join(' · '),
        );
        const file = process.env.TIMINGS;
        if (file) writeFileSync(file, `${JSON.stringify(phases(), null, 2)}\n`);
      },
    },
  };
}

const number = (value: number) => value.toLocaleString('en-GB');
