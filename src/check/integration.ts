import type { AstroIntegration } from 'astro';
import { checkContent } from './check.ts';
import { countProblems, reportProblems } from './report.ts';

/** Stops the build where the content has problems, naming all of them; while writing, only says so. */
export function contentCheck(): AstroIntegration {
  return {
    name: 'content-check',
    hooks: {
      'astro:config:setup': ({ command, logger }) => {
        const problems = command === 'build' || command === 'dev' ? checkContent() : [];
        if (problems.length === 0) return;
        for (const line of reportProblems(problems)) logger.error(line);
        if (command === 'build') {
          throw new Error(
            `The content has ${countProblems(problems)}, named above. Mend the files and build again.`,
          );
        }
      },
    },
  };
}
