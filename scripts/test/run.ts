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

/**
 * Runs steps one after the other, but for those that run beside the one before them. All output is shown, of these when
 * they end. A step whose precondition failed counts as one failure.
 */
export async function runSteps(steps: readonly Step[]): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const group of groupsOf(steps)) {
    const before = [...outcomes];
    outcomes.push(...(await Promise.all(group.map((step, index) => outcomeOf(step, before, index === 0)))));
  }
  return outcomes;
}

/** Each step with those that run beside it. */
function groupsOf(steps: readonly Step[]): Step[][] {
  const groups: Step[][] = [];
  for (const step of steps) {
    const last = groups.at(-1);
    if (step.beside && last) last.push(step);
    else groups.push([step]);
  }
  return groups;
}

/** @param atOnce whether its output is shown as it comes */
async function outcomeOf(step: Step, before: readonly Outcome[], atOnce: boolean): Promise<Outcome> {
  const missed = step.needs?.find((name) =>
    before.some((outcome) => outcome.step.name === name && outcome.count.failed > 0),
  );
  if (missed !== undefined) return { step, count: countStep(false), seconds: 0, missed };
  const heading = `\n── ${step.says}: ${step.command}\n`;
  if (atOnce) console.log(heading);
  const start = performance.now();
  const { count, output } = await runStep(step, atOnce);
  if (!atOnce) console.log(`${heading}\n${output}`);
  return { step, count, seconds: (performance.now() - start) / 1000 };
}

async function runStep(
  { command, environment, report }: Step,
  atOnce: boolean,
): Promise<{ count: Count; output: string }> {
  mkdirSync(OUTPUT, { recursive: true });
  if (report) rmSync(report.file, { force: true });
  const { isDone, output } = await run(command, environment, atOnce);
  return { count: report ? countTests(readReport(report), isDone) : countStep(isDone), output };
}

function readReport({ file, format }: NonNullable<Step['report']>): Count | undefined {
  if (!existsSync(file)) return undefined;
  const report: unknown = JSON.parse(readFileSync(file, 'utf8'));
  return format === 'vitest'
    ? countVitest(report as Parameters<typeof countVitest>[0])
    : countPlaywright(report as Parameters<typeof countPlaywright>[0]);
}

function run(
  command: string,
  environment: Step['environment'],
  atOnce: boolean,
): Promise<{ isDone: boolean; output: string }> {
  const path = Object.keys(process.env).find((name) => name.toUpperCase() === 'PATH') ?? 'PATH';
  const programs = resolve('node_modules', '.bin') + delimiter + (process.env[path] ?? '');
  // A shell, because on Windows the programs are `.cmd` files; no part of a command comes from outside.
  const child = spawn(command, {
    shell: true,
    stdio: atOnce ? 'inherit' : ['ignore', 'pipe', 'pipe'],
    // CI makes Vitest and Playwright refuse a test left alone by `.only`.
    env: { ...process.env, CI: '1', ...environment, [path]: programs },
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (text: string) => (output += text));
  }
  return new Promise((settle, fail) => {
    child.once('error', fail);
    child.once('close', (code) => settle({ isDone: code === 0, output }));
  });
}
