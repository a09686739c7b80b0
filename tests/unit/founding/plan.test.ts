import { execFileSync, spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { checkContent } from '../../../src/check/check.ts';
import { readContent } from '../../../src/check/read.ts';
import { packageName, planOf, renamed } from '../../../src/founding/plan.ts';
import { COLLECTIONS } from '../../../src/schemas/fields.ts';
import { site } from '../../../src/site.ts';
import { site as example } from '../../../templates/archive/src/site.ts';
import { namesIn, namesOfContent } from '../../dist/names.ts';

describe('planOf', () => {
  it('takes the code, and the template in place of what is the archive’s own', () => {
    expect(
      planOf([
        'content/articles/2019/a.md',
        'README.md',
        'src/README.md',
        'src/site.ts',
        'src/content.config.ts',
        'templates/archive/src/site.ts',
        'templates/archive/content/topics/a.md',
      ]),
    ).toEqual([
      { from: 'templates/archive/content/topics/a.md', to: 'content/topics/a.md' },
      { from: 'src/README.md', to: 'src/README.md' },
      { from: 'src/content.config.ts', to: 'src/content.config.ts' },
      { from: 'templates/archive/src/site.ts', to: 'src/site.ts' },
      { from: 'templates/archive/content/topics/a.md', to: 'templates/archive/content/topics/a.md' },
      { from: 'templates/archive/src/site.ts', to: 'templates/archive/src/site.ts' },
    ]);
  });

  it('says so where there is no template', () => {
    expect(() => planOf(['src/site.ts'])).toThrow('templates/archive');
  });
});

it('the template says of its archive all that this one says of itself', () => {
  const said = (of: object): unknown[] =>
    Object.entries(of).map(([name, value]: [string, unknown]) => [
      name,
      typeof value === 'object' && value ? said(value) : typeof value,
    ]);
  expect(said(example)).toEqual(said(site));
});

it('a package is renamed in its manifest and in its lockfile', () => {
  expect(JSON.parse(renamed('{"name":"a","description":"A","version":"1"}', 'b'))).toEqual({
    name: 'b',
    description: 'A static archive of news',
    version: '1',
  });
  expect(JSON.parse(renamed('{"name":"a","packages":{"":{"name":"a"},"x":{}}}', 'b'))).toEqual({
    name: 'b',
    packages: { '': { name: 'b' }, x: {} },
  });
});

it.each([
  ['Lamp Archive', 'lamp-archive'],
  ['één', 'een'],
  ['..lamps_2', 'lamps-2'],
])('a folder %s is the package %s', (folder, name) => expect(packageName(folder)).toBe(name));

it('a folder without Latin letters names no package', () => {
  expect(() => packageName('灯')).toThrow('gives no name');
});

describe('npm run new -- archive', () => {
  const fresh = () => {
    const folder = mkdtempSync(join(tmpdir(), 'founding-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    return folder;
  };
  const run = (...args: string[]) =>
    spawnSync(process.execPath, ['scripts/new/archive.ts', ...args], { encoding: 'utf8' });

  it(
    'leaves the code, one example of each kind that the check lets pass, and no name of this archive',
    { timeout: 30_000 },
    () => {
      const folder = join(fresh(), 'Lamp Archive');
      const { status, stderr } = run(folder);
      expect(status, stderr).toBe(0);
      const { files, strays } = readContent(join(folder, 'content'));
      expect(files.map(({ collection }) => collection)).toEqual([...COLLECTIONS]);
      expect(strays).toEqual([]);
      expect(checkContent(join(folder, 'content'))).toEqual([]);
      const own = ['README.md', 'src/site.ts', 'package.json'].map((file) =>
        readFileSync(join(folder, file), 'utf8'),
      );
      expect(namesIn(own.join('\n'), namesOfContent())).toEqual([]);
      expect(JSON.parse(own[2]!)).toMatchObject({ name: 'lamp-archive' });
      const code = execFileSync('git', ['ls-files', 'src', 'scripts', 'tests', 'public'], {
        encoding: 'utf8',
      })
        .trim()
        .split('\n');
      expect(code.filter((file) => existsSync(file) && !existsSync(join(folder, file)))).toEqual([]);
    },
  );

  it('touches no folder that holds something', () => {
    const folder = fresh();
    mkdirSync(join(folder, 'full'));
    writeFileSync(join(folder, 'full/notes.txt'), 'Mine.');
    const { status, stderr } = run(join(folder, 'full'));
    expect(status).toBe(2);
    expect(stderr).toContain('is there already and not empty');
    expect(readdirSync(join(folder, 'full'))).toEqual(['notes.txt']);
  });

  it.each([[[]], [['--help']], [['a', 'b']]])('says how it is used where it is given %j', (args) => {
    const { status, stderr } = run(...args);
    expect([status, stderr]).toEqual([2, 'npm run new -- archive <folder>\n']);
  });

  it('makes no archive within this one', () => {
    expect(run('src/other').stderr).toContain('lies within this archive');
    expect(existsSync('src/other')).toBe(false);
  });
});
