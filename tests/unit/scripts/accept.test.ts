import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { checkContent } from '../../../src/check/check.ts';
import { today } from '../../../src/editing/today.ts';
import { archiveFolder, runScript } from './command.ts';

const FRONT = `headline: Keepers meet again
summary: >-
  The keepers of the lamps met again on the coast of Norland and made a plan for the coming years.
published: 2019-04-02
organisations: [lamp-union]
source:
  publisher: keel-courier
  language: nl
`;
const draft = (body: string, front = FRONT) => `---\n${front}---\n\n${body}\n`;
const PLAN = 'drafts/2019/plan.md';
const SOURCE = 'drafts/2019/plan.source.txt';

it('a draft is checked, moved to its place and dated', () => {
  const folder = archiveFolder({ [PLAN]: draft('They met.'), [SOURCE]: 'The lamps burn low.' });
  const { status, stdout } = runScript('accept', folder, PLAN);
  expect([status, stdout.split('\n')]).toEqual([
    0,
    [`Accepted: ${PLAN} is now content/articles/2019/plan.md`, `  Its source text stays at ${SOURCE}`, ''],
  ]);
  const text = readFileSync(join(folder, 'content/articles/2019/plan.md'), 'utf8');
  expect(text).toContain(`published: 2019-04-02\nadded: ${today()}\norganisations:`);
  expect(existsSync(join(folder, PLAN))).toBe(false);
  expect(checkContent(join(folder, 'content'))).toEqual([]);
});

it('several drafts are accepted or refused each on its own', () => {
  const folder = archiveFolder({
    [PLAN]: draft('They met.'),
    'drafts/2019/other.md': draft('TODO: it', FRONT.replace('meet again', 'part')),
    'drafts/2020/third.md': draft(
      'They met.',
      FRONT.replace('meet again', 'rest').replace('2019-04', '2020-04'),
    ),
  });
  const { status, stdout } = runScript('accept', folder, 'drafts');
  expect(status).toBe(1);
  expect(stdout).toContain('drafts/2019/other.md:12:1  is still to be filled in: it');
  expect(stdout).toContain('\n2 accepted, 1 refused.\n');
  expect(existsSync(join(folder, 'content/articles/2020/third.md'))).toBe(true);
  expect(existsSync(join(folder, 'drafts/2019/other.md'))).toBe(true);
});

it('those accepted have their addresses though a later one cannot be written', () => {
  const folder = archiveFolder({
    [PLAN]: draft('They met.'),
    'drafts/2020/third.md': draft('They met.', FRONT.replace('meet again', 'rest').replace('2019', '2020')),
    'content/articles/2020': 'no folder',
  });
  const { status, stdout } = runScript('accept', folder, 'drafts');
  expect([status, stdout]).toEqual([2, expect.stringContaining(`Accepted: ${PLAN}`)]);
  expect(readFileSync(join(folder, 'content/addresses.txt'), 'utf8')).toContain(
    'articles/2019/plan /articles/2019/plan/\n',
  );
});

it('what is no draft is refused, and nothing is done', () => {
  const folder = archiveFolder({ [PLAN]: draft('They met.') });
  const { status, stderr } = runScript('accept', folder, PLAN, 'content/topics/light.md');
  expect([status, stderr]).toEqual([2, 'content/topics/light.md is no draft: drafts lie below drafts/.\n']);
  expect(existsSync(join(folder, PLAN))).toBe(true);
});
