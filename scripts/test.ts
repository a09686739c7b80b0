import { closingLine, total } from './test/counting.ts';
import { runSteps, type Outcome } from './test/run.ts';
import { chooseSteps } from './test/steps.ts';

function table(outcomes: readonly Outcome[]): string {
  const rows = outcomes.map(({ step, count, seconds, missed }) => [
    count.failed === 0 ? '✓' : '✗',
    step.name.padEnd(Math.max(...outcomes.map((outcome) => outcome.step.name.length))),
    `${seconds.toFixed(1)} s`.padStart(8),
    missed === undefined ? closingLine(count) : `not run, because "${missed}" failed`,
    count.skipped > 0 ? `(${count.skipped} skipped)` : '',
  ]);
  return rows.map((row) => row.join('  ').trimEnd()).join('\n');
}

try {
  const outcomes = await runSteps(chooseSteps(process.argv.slice(2)));
  const sum = total(outcomes.map((outcome) => outcome.count));
  console.log(`\n${table(outcomes)}\n\n${closingLine(sum)}`);
  process.exitCode = sum.failed > 0 ? 1 : 0;
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
