import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { checkAddresses, newAddressLines } from '../../../src/check/addresses.ts';
import { publishedAddresses } from '../../../src/check/published.ts';
import { readContent } from '../../../src/check/read.ts';
import { GOOD, contentFolder } from './content.ts';

const IDENTITY = [
  '-c',
  'user.name=Editor',
  '-c',
  'user.email=editor@lamps.example',
  '-c',
  'commit.gpgsign=false',
];

/** A repository on the branch `main` whose folder `content` holds the good entries and their addresses. */
function repository() {
  const root = contentFolder(
    Object.fromEntries(Object.entries(GOOD).map(([file, text]) => [`content/${file}`, text])),
  );
  const content = join(root, 'content');
  const git = (...command: string[]) =>
    execFileSync('git', ['-C', root, ...IDENTITY, ...command], { stdio: 'pipe' });
  const commit = () => {
    git('add', '-A');
    git('commit', '-q', '-m', 'Change');
  };
  const lines = newAddressLines(readContent(content).files, '');
  const write = (kept: string[]) => writeFileSync(join(content, 'addresses.txt'), `${kept.join('\n')}\n`);
  git('init', '-q', '-b', 'main');
  write(lines);
  commit();
  const wrong = () => checkAddresses(readContent(content).files, content).map((problem) => problem.wrong);
  return { commit, content, git, lines, write, wrong };
}

it('what the main branch has is found from a branch, whatever main has become since', () => {
  const { commit, content, git, lines, write, wrong } = repository();
  git('checkout', '-q', '-b', 'work');
  expect(wrong()).toEqual([]);
  write(lines.slice(1));
  rmSync(join(content, 'articles'), { recursive: true });
  commit();
  expect(wrong()).toEqual([expect.stringMatching(/^lacks the line “articles\/.*which the main branch has/)]);

  git('checkout', '-q', 'main');
  write([...lines, 'topics/fog /topics/fog/']);
  mkdirSync(join(content, 'topics'), { recursive: true });
  writeFileSync(join(content, 'topics/fog.md'), GOOD['topics/light.md']!);
  commit();
  git('checkout', '-q', 'work');
  expect(wrong()).toHaveLength(1);
});

it('what is not committed yet is compared with the branch itself', () => {
  const { content, lines, write, wrong } = repository();
  write(lines.filter((line) => !line.startsWith('topics/')));
  expect(wrong()).toEqual([
    expect.stringMatching(/^has no line/),
    expect.stringMatching(/^lacks the line “topics\/light/),
  ]);
  rmSync(join(content, 'addresses.txt'));
  expect(wrong()).toEqual(['is gone; the main branch has it']);
});

it('an id is not used twice', () => {
  const { commit, content, git, wrong } = repository();
  rmSync(join(content, 'topics/light.md'));
  commit();
  git('checkout', '-q', '-b', 'work');
  writeFileSync(join(content, 'topics/light.md'), GOOD['topics/light.md']!);
  expect(wrong()).toEqual(['has the id “light”, which another entry had before it']);
});

it('where there is no main branch, or no git, it says so in a sentence and refuses nothing', () => {
  const { git, wrong, content, write } = repository();
  git('branch', '-q', '-m', 'main', 'trunk');
  write(['topics/light /topics/light/']);
  expect(publishedAddresses(content)).toMatchObject({
    lines: [],
    unknown: expect.stringMatching(/git knows no branch/) as string,
  });
  expect(wrong().filter((each) => each.includes('main branch'))).toEqual([]);
  expect(publishedAddresses(contentFolder({})).unknown).toMatch(
    /^What is removed from addresses\.txt goes unnoticed/,
  );
});
