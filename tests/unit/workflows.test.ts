import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { QUESTIONS } from '../../src/proposing/answers.ts';

interface Step {
  uses?: string;
  run?: string;
}
interface Workflow {
  on: Record<string, unknown>;
  permissions: object;
  jobs: Record<string, { permissions: Record<string, string>; steps: Step[]; 'timeout-minutes': number }>;
}

const FOLDER = '.github/workflows/';
const workflows = readdirSync(FOLDER).map((file) => {
  const text = readFileSync(FOLDER + file, 'utf8');
  return { file, text, ...(parse(text) as Workflow) };
});
const jobs = workflows.flatMap(({ file, jobs: all }) =>
  Object.entries(all).map(([name, job]) => ({ ...job, name: `${file} ${name}` })),
);
const steps = jobs.flatMap(({ name, steps: all }) => all.map((step) => ({ ...step, name })));

describe('the workflows', () => {
  it('are there', () => {
    expect(steps.length).toBeGreaterThan(10);
  });

  it('pin each action to a commit, and say which release that is', () => {
    const used = workflows.flatMap(({ text }) =>
      [...text.matchAll(/uses: *(.*)$/gm)].map(([, action]) => action),
    );
    expect(used).toHaveLength(steps.filter(({ uses }) => uses !== undefined).length);
    expect(
      used.filter((action) => !/^[\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(action ?? '')),
    ).toEqual([]);
  });

  it('pin one action to one commit everywhere', () => {
    const pins = new Set(steps.flatMap(({ uses }) => uses ?? []));
    expect(new Set([...pins].map((pin) => pin.split('@')[0])).size).toBe(pins.size);
  });

  it('may do nothing but what each job says for itself', () => {
    expect(workflows.map(({ permissions }) => permissions)).toEqual(workflows.map(() => ({})));
    expect(Object.fromEntries(jobs.map(({ name, permissions }) => [name, permissions]))).toEqual({
      'propose.yml draft': { contents: 'write', 'pull-requests': 'write' },
      'site.yml build': { contents: 'read' },
      'site.yml deploy': { pages: 'write', 'id-token': 'write' },
      'site.yml test': { contents: 'read' },
    });
  });

  it('put nothing of an event into a command', () => {
    expect(steps.filter(({ run }) => run?.includes('${{'))).toEqual([]);
  });

  it('never run the code of a pull request with the rights of the archive', () => {
    const events = workflows.flatMap(({ on }) => Object.keys(on));
    expect(
      events.filter((event) => ['pull_request_target', 'workflow_run', 'issue_comment'].includes(event)),
    ).toEqual([]);
  });

  it('leave no token behind in the folder of the project', () => {
    const checkouts = workflows.flatMap(
      ({ text }) => text.match(/actions\/checkout@.*\n(?: +.*\n)*? +persist-credentials: false/g) ?? [],
    );
    expect(checkouts).toHaveLength(steps.filter(({ uses }) => uses?.startsWith('actions/checkout@')).length);
  });

  it('end', () => {
    expect(jobs.filter((job) => !(job['timeout-minutes'] <= 30))).toEqual([]);
  });
});

it('the form “Propose an article” asks what its answers are read by, in that order, the longest last', () => {
  const form = parse(readFileSync('.github/ISSUE_TEMPLATE/propose-article.yml', 'utf8')) as {
    labels: string[];
    body: { id?: string; type: string; attributes: { label?: string } }[];
  };
  const asked = form.body.filter(({ type }) => type !== 'markdown');
  expect(asked.map(({ id, attributes }) => [id, attributes.label])).toEqual(Object.entries(QUESTIONS));
  expect(asked.map(({ type }) => type)).toEqual([...asked.slice(1).map(() => 'input'), 'textarea']);
  expect(workflows.find(({ file }) => file === 'propose.yml')?.text).toContain(`'${form.labels[0]}'`);
});
