import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { addressNotes, unansweredAddresses } from './addresses.ts';
import { type Checked, checkBeside, contentChecked, expectCheck } from './beside.ts';
import { checkContent } from './check.ts';
import type { Problem } from './problem.ts';
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
        const report = ({ notes, problems }: Checked) => {
          for (const note of notes) logger.info(note);
          for (const line of reportProblems(problems)) logger.error(line);
          return problems;
        };
        if (command === 'dev') report({ problems: checkContent(), notes: addressNotes() });
        if (command === 'build') expectCheck(checkBeside().then(report).then(needNone));
      },
      'astro:build:start': contentChecked,
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

function needNone(problems: Problem[]) {
  if (problems.length > 0) {
    throw new Error(
      `The content has ${countProblems(problems)}, named above. Mend the files and build again.`,
    );
  }
}
