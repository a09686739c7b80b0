import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { checkContent } from '../../../src/check/check.ts';
import { type Problem, printProblem, visible } from '../../../src/check/problem.ts';
import { FRONTS } from '../schemas/fronts.ts';
import { SMALL } from '../small.ts';
import { TODAY, contentFolder, entry } from './content.ts';
import { REFUSED } from './hostile/refused.ts';

const fixtures = (kind: 'refused' | 'harmless') =>
  fileURLToPath(new URL(`../../fixtures/hostile/${kind}`, import.meta.url));

/** The problems of the small archive with one kind of fixture laid over it, by the name of the file. */
function problemsOf(kind: 'refused' | 'harmless'): Map<string, Problem[]> {
  const folder = mkdtempSync(join(tmpdir(), 'hostile-'));
  try {
    for (const from of [SMALL, fixtures(kind)]) cpSync(from, folder, { recursive: true });
    // That their paragraphs have no ids is the least of their troubles.
    const problems = checkContent(folder, TODAY).filter(({ wrong }) => wrong !== 'the paragraph has no id');
    return Map.groupBy(problems, ({ file }) => file.slice(file.lastIndexOf('/') + 1));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

describe('hostile and broken files', () => {
  const refused = problemsOf('refused');
  const files = readdirSync(join(fixtures('refused'), 'articles/2019'));

  it('are sixty at least, each with what is expected of it', () => {
    expect(files.length).toBeGreaterThanOrEqual(60);
    expect(Object.keys(REFUSED).sort()).toEqual(files.sort());
    expect([...refused.keys()].sort()).toEqual(files.sort());
  });

  it.each(Object.entries(REFUSED))('%s is refused with its line', (file, expected) => {
    expect(
      (refused.get(file) ?? []).map(({ column, field, line, wrong }) =>
        visible(`${line}:${column}  ${field && `${field}: `}${wrong}`),
      ),
    ).toEqual(expected);
  });

  it('name a line that the file has, and say what would be right', () => {
    for (const [file, problems] of refused) {
      const lines = readFileSync(join(fixtures('refused'), 'articles/2019', file), 'utf8').split('\n');
      for (const { column, line, right } of problems) {
        expect(line, file).toBeLessThanOrEqual(lines.length);
        expect(column, file).toBeLessThanOrEqual((lines[line - 1] ?? '').length + 1);
        expect(right, file).not.toBe('');
      }
    }
  });

  it('print as one line each, without a character that a terminal would obey', () => {
    const printed = [...refused.values()].flat().map(printProblem);
    expect(printed.filter((text) => /[\p{Cc}\p{Cf}]/u.test(text))).toEqual([]);
  });
});

it('odd files that harm nobody are let through', () => {
  expect([...problemsOf('harmless').values()].flat().map(printProblem)).toEqual([]);
});

describe('a folder', () => {
  const article = entry(FRONTS.articles);
  const said = (folder: string) =>
    checkContent(folder, TODAY).map(({ file, wrong }) => `${file.split('/').slice(-2).join('/')} ${wrong}`);

  it.each([
    ['a link to a file', 'articles/2019/secret.md', 'file'],
    ['a link to a folder within', 'articles/2020', 'dir'],
    ['a link in place of a collection', 'dossiers', 'dir'],
    ['a link that leads nowhere', 'topics/nowhere.md', 'file'],
  ] as const)('with %s is refused', (_, path, type) => {
    const folder = contentFolder({ 'articles/2019/a.txt.md': article, 'topics/light.md': 'x' });
    const outside = contentFolder({ 'secret.md': article });
    symlinkSync(
      path.includes('nowhere')
        ? join(outside, 'gone')
        : type === 'dir'
          ? outside
          : join(outside, 'secret.md'),
      join(folder, path),
      type,
    );
    const links = said(folder).filter((line) => line.endsWith('is a link to another file or folder'));
    expect(links).toHaveLength(1);
    expect(links[0]).toContain(path.split('/').at(-1));
  });

  it('with a giant is refused without reading it', () => {
    const folder = contentFolder({ 'articles/2019/giant.md': article + 'x'.repeat(500_000) });
    expect(said(folder)).toEqual(['2019/giant.md is larger than 500 kB']);
  });

  it.each([
    '<img src=x onerror=alert(1)>.md',
    'a..%2f..%2fetc.md',
    'javascript:alert(1).md',
    'a\n::error file=x::.md',
    'a\u202edm.md',
    'аpec.md',
    'con\u0301.md',
    'a b.md',
    '$(reboot).md',
    '`reboot`.md',
    "a';drop.md",
    '-rf.md',
    'index.html.md',
  ])('with a file named %j is refused, and the name printed harmlessly', (name) => {
    const folder = contentFolder({});
    mkdirSync(join(folder, 'topics'));
    writeFileSync(join(folder, 'topics', name), entry(FRONTS.topics));
    const problems = checkContent(folder, TODAY);
    expect(problems.map(({ wrong }) => wrong)).toEqual([expect.stringContaining('which makes no address')]);
    expect(problems.map(printProblem).filter((text) => /[\p{Cc}\p{Cf}]/u.test(text))).toEqual([]);
  });
});
