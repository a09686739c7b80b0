import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { parse } from 'yaml';
import { type Answers, QUESTIONS, answersIn } from '../../../src/proposing/answers.ts';
import { type KnownPublisher, proposalOf } from '../../../src/proposing/proposal.ts';
import { SMALL } from '../small.ts';

const GOOD: Answers = {
  headline: 'Wachters stemmen voor één licht',
  url: 'https://courier.example/2019/licht',
  publisher: 'The Keel Courier',
  published: '2019-03-08',
  language: 'nl',
  text: 'The keepers voted.\n\nBy 140 to 72.',
};
const KNOWN: KnownPublisher[] = [
  { id: 'keel-courier', names: ['The Keel Courier', 'Courier'], url: 'https://www.courier.example/' },
  { id: 'fog-office', names: ['Fog Office'], url: 'https://fog.example/' },
  { id: 'fog-bulletin', names: ['Fog Bulletin'], url: 'https://fog.example/bulletin/' },
];

/** As GitHub writes the body of an issue from a form. */
const issueOf = (answers: Answers) =>
  Object.entries(QUESTIONS)
    .map(([field, question]) => `### ${question}\n\n${answers[field as keyof Answers] || '_No response_'}`)
    .join('\n\n');

const frontOf = (draft: string) =>
  parse(draft.split('---\n')[1] ?? '') as Record<string, unknown> & { source: Record<string, unknown> };
const draftFor = (answers: Partial<Answers>) => proposalOf({ ...GOOD, ...answers }, 12, KNOWN);

describe('answersIn', () => {
  it.each([
    ['all answers', GOOD],
    ['an answer that was not given', { ...GOOD, publisher: '' }],
    [
      'a text with headings like the form’s',
      { ...GOOD, text: 'One.\n\n### Publisher\n\nEvil\n\n### What it says\n\nTwo.' },
    ],
  ])('reads %s', (_, answers) => {
    expect(answersIn(issueOf(answers))).toEqual(answers);
    expect(answersIn(issueOf(answers).replaceAll('\n', '\r\n'))).toEqual(answers);
  });

  it('names the question that is missing', () => {
    expect(() => answersIn(issueOf(GOOD).replace('### Publisher', '### Printer'))).toThrow(
      'no line "### Publisher"',
    );
    expect(() => answersIn('')).toThrow('### Headline of the original');
  });
});

describe('proposalOf', () => {
  it('fills in what is known, and marks what is not', () => {
    const { draft, path, source, sourcePath } = draftFor({});
    const front = frontOf(draft);
    expect([path, sourcePath]).toEqual(['2019/proposal-12.md', '2019/proposal-12.source.txt']);
    expect(front).toMatchObject({
      published: '2019-03-08',
      source: { publisher: 'keel-courier', headline: GOOD.headline, url: GOOD.url, language: 'nl' },
    });
    for (const open of [front.headline, front.summary, ...(front.organisations as string[])])
      expect(open).toMatch(/^TODO: /);
    expect(draft.split('---\n')[2]).toMatch(/^\nTODO: read the original/);
    expect(source).toContain('By 140 to 72.');
  });

  it.each<[string, Partial<Answers>, unknown]>([
    [
      'by its name, however written',
      { publisher: 'the keel COURIER', url: 'https://other.example/' },
      'keel-courier',
    ],
    ['by another of its names', { publisher: 'Courier', url: '' }, 'keel-courier'],
    ['by the host of the address', { publisher: 'Somebody' }, 'keel-courier'],
    [
      'not by a host of two',
      { publisher: 'Somebody', url: 'https://fog.example/1' },
      'TODO: the id of the publisher; the proposal says “Somebody”',
    ],
    [
      'not where nobody is known',
      { publisher: 'X', url: 'https://x.example/' },
      'TODO: the id of the publisher; the proposal says “X”',
    ],
  ])('knows the publisher %s', (_, answers, expected) => {
    expect(frontOf(draftFor(answers).draft).source.publisher).toBe(expected);
  });

  it.each<[Partial<Answers>, string, string]>([
    [
      { published: '2019-02-30' },
      'undated/proposal-12.md',
      'TODO: the day it was published; the proposal says “2019-02-30”',
    ],
    [
      { published: '8 maart' },
      'undated/proposal-12.md',
      'TODO: the day it was published; the proposal says “8 maart”',
    ],
    [{ published: '2019-03' }, '2019/proposal-12.md', '2019-03'],
    [{ published: '2018-12-20/2019-01-10' }, '2018/proposal-12.md', '2018-12-20/2019-01-10'],
  ])('gives %j no other day than it has', (answers, path, published) => {
    const proposal = draftFor(answers);
    expect([proposal.path, frontOf(proposal.draft).published]).toEqual([path, published]);
  });

  it('lets nothing that a stranger writes out of its field', () => {
    const evil = 'x"\n---\nlayout: ../evil.astro\n---\n\n<script>alert(1)</script>\u202e{{`$(reboot)`}}';
    const { draft, path } = proposalOf(mapAll(evil), 12, KNOWN);
    const front = frontOf(draft);
    expect(path).toBe('undated/proposal-12.md');
    expect(Object.keys(front)).toEqual(['headline', 'summary', 'published', 'organisations', 'source']);
    expect(Object.keys(front.source)).toEqual(['publisher', 'headline', 'language']);
    expect(draft.split(/^---$/m)).toHaveLength(3);
    expect(draft).not.toContain('\u202e');
    expect(draft.split(/^---$/m)[2]).not.toContain('script');
  });

  it.each(['javascript:alert(1)', 'https://a@evil.example/', 'https://evil.example/\u202eb'])(
    'takes %j for no address',
    (url) => {
      expect(frontOf(draftFor({ url }).draft).source.url).not.toBe(url);
    },
  );
});

const mapAll = (text: string) =>
  Object.fromEntries(Object.keys(QUESTIONS).map((field) => [field, text])) as Answers;

describe('scripts/propose.ts', () => {
  function run(event: unknown) {
    const folder = mkdtempSync(join(tmpdir(), 'propose-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    writeFileSync(join(folder, 'event.json'), JSON.stringify(event));
    const { status, stderr } = spawnSync(process.execPath, [resolve('scripts/propose.ts')], {
      cwd: folder,
      encoding: 'utf8',
      env: { ...process.env, CONTENT_DIR: SMALL, GITHUB_EVENT_PATH: join(folder, 'event.json') },
    });
    return { folder, status, stderr };
  }

  it('writes the two files of a proposal', () => {
    const { folder, status, stderr } = run({ issue: { number: 7, body: issueOf(GOOD) } });
    expect(status, stderr).toBe(0);
    expect(readdirSync(join(folder, 'drafts/2019')).sort()).toEqual([
      'proposal-7.md',
      'proposal-7.source.txt',
    ]);
    expect(readFileSync(join(folder, 'drafts/2019/proposal-7.md'), 'utf8')).toContain(
      'publisher: keel-courier',
    );
  });

  it.each([
    [{ issue: { number: '7; reboot', body: issueOf(GOOD) } }, 'holds no issue'],
    [{ issue: { number: 7, body: null } }, 'was not written by the form'],
    [{}, 'holds no issue'],
  ])('refuses %j', (event, message) => {
    const { status, stderr } = run(event);
    expect(status).toBe(1);
    expect(stderr).toContain(message);
  });
});
