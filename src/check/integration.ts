import type { AstroIntegration } from 'astro';
import { checkContent } from './check.ts';
import { printProblem } from './problem.ts';

/** Stops the build where the content has problems, naming all of them; while writing, only says so. */
export function contentCheck(): AstroIntegration {
  return {
    name: 'content-check',
    hooks: {
      'astro:config:setup': ({ command, logger }) => {
        const problems = command === 'build' || command === 'dev' ? checkContent() : [];
        if (problems.length === 0) return;
        for (const problem of problems) logger.error(printProblem(problem));
        if (command === 'build') {
          throw new Error(
            `The content has ${problems.length} ${problems.length === 1 ? 'problem' : 'problems'}, named above. Mend the files and build again.`,
          );
        }
      },
    },
  };
}
