import type { AstroIntegration } from 'astro';
import { settleKept } from './kept.ts';

/** At the end of a build keeps what it has made for the next; of a build that fails, too, but lets nothing go for it. */
export function keptResults(): AstroIntegration {
  return {
    name: 'kept-results',
    hooks: {
      'astro:build:start': () => {
        process.once('exit', () => settleKept(false));
      },
      'astro:build:done': ({ logger }) => {
        for (const { kind, tally } of settleKept(true)) {
          logger.info(`${kind}: ${tally.made} made, ${tally.taken} kept, ${tally.dropped.length} dropped`);
        }
      },
    },
  };
}
