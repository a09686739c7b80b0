import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { checkContent } from '../../../src/check/check.ts';
import { archiveFolder, runScript } from './command.ts';

const ARTICLE = [
  '--headline=Keepers meet again: a plan',
  '--summary=The keepers of the lamps met again on the coast of Norland and made a plan for the coming years.',
  '--published=2019-04-02',
  '--place=keel',
  '--organisations=Lamp Union,fog-office',
  '--people=Ada Brandt=President of the Union',
  '--source-publisher=keel-courier',
  '--source-language=nl',
];
const TEXT =
  '--text=The keepers of the Lamp Union and of the Fog Office met in Keel, Norland, Ada Brandt said.';
const read = (folder: string, file: string) => readFileSync(join(folder, file), 'utf8');

it('writes an article of flags alone, which the check has nothing to say of', () => {
  const folder = archiveFolder();
  const file = 'content/articles/2019/keepers-meet-again-plan.md';
  expect(runScript('new', folder, 'article', ...ARTICLE, '--places=norland', TEXT)).toEqual({
    status: 0,
    stdout: `Written: ${file}\n`,
    stderr: '',
  });
  expect(read(folder, file)).toMatch(
    /^---\nheadline: 'Keepers meet again: a plan'\nsummary: >-\n {2}The keepers/,
  );
  expect(read(folder, file)).toContain('\norganisations: [lamp-union, fog-office]\n');
  expect(checkContent(join(folder, 'content'))).toEqual([]);
});

it('says after writing what is wrong', () => {
  const { status, stdout } = runScript('new', archiveFolder(), 'article', ...ARTICLE, '--topics=ligth', TEXT);
  expect(status).toBe(1);
  expect(stdout).toMatch(
    /keepers-meet-again-plan\.md:\d+:\d+ {2}topics\.0: “ligth” is not an entry of topics {2}Did you mean light\?/,
  );
});

it('writes an article without a text as a draft', () => {
  const folder = archiveFolder();
  const { status, stdout } = runScript('new', folder, 'article', ...ARTICLE, '--slug=plan');
  expect(status).toBe(0);
  expect(stdout).toContain('npm run accept -- drafts/2019/plan.md');
  expect(read(folder, 'drafts/2019/plan.md')).toMatch(/\nTODO: /);
  expect(existsSync(join(folder, 'content/articles/2019/plan.md'))).toBe(false);
});

it('overwrites nothing, whatever the ending', () => {
  const folder = archiveFolder({ 'content/topics/mist.mdx': '---\nname: Mist\n---\n' });
  const { status, stderr } = runScript('new', folder, 'topic', '--name=Other', '--slug=mist');
  expect([status, stderr]).toEqual([
    2,
    'content/topics/mist.mdx is there already; nothing was written. Give another --slug.\n',
  ]);
  expect(existsSync(join(folder, 'content/topics/mist.md'))).toBe(false);
});

it('says without a terminal which flags are missing', () => {
  const folder = archiveFolder();
  const { status, stderr } = runScript('new', folder, 'event', '--name=Feast');
  expect(status).toBe(2);
  expect(stderr.match(/--[\w-]+/g)).toEqual(['--organisations', '--span', '--text', '--text-file']);
  expect(existsSync(join(folder, 'content/events/feast.md'))).toBe(false);
});

it('names every answer that the schema refuses', () => {
  const { status, stderr } = runScript(
    'new',
    archiveFolder(),
    'place',
    '--kind=village',
    '--latitude',
    '-91',
  );
  expect(status).toBe(2);
  expect(stderr.split('\n').map((line) => line.split(' is ')[0])).toEqual(['--kind:', '--latitude:', '']);
});
