import { writeFileSync } from 'node:fs';
import type { AstroIntegration } from 'astro';
import { endPhase, phases } from './phases.ts';

/**
 * Says, at the end of the build, what took how long. It stands last among the integrations, so that what
 * the others do at the end of the build is counted.
 *
 * Where the variable `TIMINGS` names a file, the seconds are written to it as well, as JSON: a list of `name`,
 * `seconds` and, of what was done beside another part, `beside`.
 */
export function progress(): AstroIntegration {
  return {
    name: 'progress',
    hooks: {
      'astro:config:setup': ({ command }) => {
        if (command === 'build') endPhase('start');
      },
      'astro:build:start': () => void endPhase('content'),
      'astro:build:generated': ({ logger }) => {
        const { seconds } = endPhase('pages');
        logger.info(`All files written in ${seconds.toFixed(1)} s; the search index is next`);
      },
      'astro:build:done': ({ logger }) => {
        endPhase('end');
        logger.info(
          phases()
            .map(
              ({ beside, name, seconds }) =>
                `${name} ${seconds.toFixed(1)} s${beside ? ` (${beside.toFixed(1)} s before)` : ''}`,
            )
            .join(' · '),
        );
        const file = process.env.TIMINGS;
        if (file) writeFileSync(file, `${JSON.stringify(phases(), null, 2)}\n`);
      },
    },
  };
}
