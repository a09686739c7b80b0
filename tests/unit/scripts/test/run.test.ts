import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, test, vi } from 'vitest';
import { runSteps } from '../../../../scripts/test/run.ts';
import type { Step } from '../../../../scripts/test/steps.ts';

const folder = mkdtempSync(join(tmpdir(), 'steps-'));
const report = { format: 'playwright', file: join(folder, 'report.json') } as const;

beforeEach(() => {
  vi.spyOn(console, 'log').mockReturnValue();
});

afterAll(() => rmSync(folder, { recursive: true }));

function step(name: string, script: string, more: Partial<Step> = {}): Step {
  return { name, says: name, command: `node -e "${script}"`, ...more };
}

async function run(...steps: Step[]): Promise<string[]> {
  const outcomes = await runSteps(steps);
  return outcomes.map(({ step: { name }, count: { passed, failed }, missed }) =>
    `${name} ${passed}/${failed} ${missed ?? ''}`.trim(),
  );
}

test('goes on after a failure, but not with a step that needs what failed', async () => {
  const outcomes = await run(
    step('lint', 'process.exit(3)'),
    step('build', 'process.exit(1)'),
    step('dist', '', { needs: ['build'] }),
    step('after', '', { needs: ['dist'] }),
    step('types', ''),
    step('both', '', { needs: ['types'] }),
  );
  expect(outcomes).toEqual([
    'lint 0/1',
    'build 0/1',
    'dist 0/1 build',
    'after 0/1 dist',
    'types 1/0',
    'both 1/0',
  ]);
});

test('a precondition that was not asked for is no reason to stop', async () => {
  expect(await run(step('dist', '', { needs: ['build'] }))).toEqual(['dist 1/0']);
});

test('runs a step beside the one before it, each till the other has begun', async () => {
  const meet = (own: string, other: string) =>
    `fs.writeFileSync('${join(folder, own)}', ''); const wait = setInterval(() => fs.existsSync('${join(folder, other)}') && clearInterval(wait), 10)`;
  const first = step('first', meet('a', 'b'));
  const second = step('second', `${meet('b', 'a')}; console.log('said by the second')`, { beside: true });
  const after = step('after', '', { needs: ['second'] });
  expect(await run(first, second, after)).toEqual(['first 1/0', 'second 1/0', 'after 1/0']);
  expect(vi.mocked(console.log).mock.calls.flat().join('')).toContain('said by the second');
});

test('gives a step its environment and the programs of the project', async () => {
  const file = join(folder, 'environment');
  const script = `fs.writeFileSync('${file}', [process.env.BASE_PATH, process.env.CI, process.execPath].join())`;
  await run(step('build', script, { environment: { BASE_PATH: '/a/' } }));
  expect(readFileSync(file, 'utf8')).toMatch(/^\/a\/,1,.*node_modules/);
});

test('counts what a step reports, and never what an earlier run left', async () => {
  const stats = { expected: 5, unexpected: 2, flaky: 0, skipped: 0 };
  writeFileSync(join(folder, 'stats.json'), JSON.stringify({ stats }));
  const write = `fs.copyFileSync('${join(folder, 'stats.json')}', '${report.file}'); process.exit(1)`;
  expect(await run(step('browser', write, { report }))).toEqual(['browser 5/2']);
  expect(await run(step('browser', '', { report }))).toEqual(['browser 0/1']);
});
