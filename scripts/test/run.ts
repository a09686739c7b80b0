import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { delimiter, resolve } from 'node:path';
import { countPlaywright, countStep, countTests, countVitest, type Count } from './counting.ts';
import { OUTPUT, type Step } from './steps.ts';

/** How a step went. `missed` names the step for want of which it did not run. */
export interface Outcome {
  readonly step: Step;
  readonly count: Count;
  readonly seconds: number;
  readonly missed?: string;
}

/** Runs steps one after the other, their output shown. A step whose precondition failed counts as one failure. */
export async function runSteps(steps: readonly Step[]): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const step of steps) {
    const missed = step.needs?.find((name) =>
      outcomes.some((outcome) => outcome.step.name === name && outcome.count.failed > 0),
    );
    if (missed !== undefined) {
      outcomes.push({ step, count: countStep(false), seconds: 0, missed });
      continue;
    }
    console.log(`\n── ${step.says}: ${step.command}\n`);
    const start = performance.now();
    const count = await runStep(step);
    outcomes.push({ step, count, seconds: (performance.now() - start) / 1000 });
  }
  return outcomes;
}

async function runStep({ command, environment, report }: Step): Promise<Count> {
  mkdirSync(OUTPUT, { recursive: true });
  if (report) rmSync(report.file, { force: true });
  const isDone = await succeeds(command, environment);
  return report ? countTests(readReport(report), isDone) : countStep(isDone);
}

function readReport({ file, format }: NonNullable<Step['report']>): Count | undefined {
  if (!existsSync(file)) return undefined;
  const report: unknown = JSON.parse(readFileSync(file, 'utf8'));
  return format === 'vitest'
    ? countVitest(report as Parameters<typeof countVitest>[0])
    : countPlaywright(report as Parameters<typeof countPlaywright>[0]);
}

function succeeds(command: string, environment: Step['environment']): Promise<boolean> {
  const path = Object.keys(process.env).find((name) => name.toUpperCase() === 'PATH') ?? 'PATH';
  const programs = resolve('node_modules', '.bin') + delimiter + (process.env[path] ?? '');
  // A shell, because on Windows the programs are `.cmd` files; no part of a command comes from outside.
  const child = spawn(command, {
    shell: true,
    stdio: 'inherit',
    // CI makes Vitest and Playwright refuse a test left alone by `.only`.
    env: { ...process.env, CI: '1', ...environment, [path]: programs },
  });
  return new Promise((settle, fail) => {
    child.once('error', fail);
    child.once('exit', (code) => settle(code === 0));
  });
}
