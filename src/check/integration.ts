import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { addressNotes, unansweredAddresses } from './addresses.ts';
import { checkContent } from './check.ts';
import { countProblems, reportProblems } from './report.ts';

/**
 * Stops the build where the content has problems, naming all of them, and where an address that the archive has
 * given out has no page in what was built; while writing, only says so.
 */
export function contentCheck(): AstroIntegration {
  return {
    name: 'content-check',
    hooks: {
      'astro:config:setup': ({ command, logger }) => {
        if (command !== 'build' && command !== 'dev') return;
        const problems = checkContent();
        for (const note of addressNotes()) logger.info(note);
        for (const line of reportProblems(problems)) logger.error(line);
        if (command === 'build' && problems.length > 0) {
          throw new Error(
            `The content has ${countProblems(problems)}, named above. Mend the files and build again.`,
          );
        }
      },
      'astro:build:done': ({ dir }) => {
        const dead = unansweredAddresses((address) =>
          existsSync(fileURLToPath(new URL(`.${address}index.html`, dir))),
        );
        if (dead.length > 0) {
          throw new Error(
            `The site that was built has no page at ${dead.join(', ')}, which the archive has given out for good.`,
          );
        }
      },
    },
  };
}
