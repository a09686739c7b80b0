import { join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { printProblem } from '../../../src/check/problem.ts';
import { judge, withAdded } from '../../../src/editing/accept.ts';
import { readDraft } from '../../../src/editing/drafts.ts';
import { GOOD, contentFolder } from '../check/content.ts';

const DAY = '2020-06-01';
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
const PLAN = '2019/plan.md';

/** What becomes of drafts, by their paths, in an archive of the good entries with `files` laid over them. */
function verdictOn(
  text: string,
  {
    source,
    path = PLAN,
    files = {},
  }: { source?: string; path?: string; files?: Record<string, string> } = {},
) {
  const content = contentFolder({ ...GOOD, ...files });
  const folder = contentFolder({
    [path]: text,
    ...(source === undefined ? {} : { [path.replace('.md', '.source.txt')]: source }),
  });
  const verdict = judge(readDraft(join(folder, path), folder), DAY, content);
  const plain = (line: string) =>
    line
      .replaceAll(`${relative(process.cwd(), folder)}/`, '')
      .replaceAll(`${relative(process.cwd(), content)}/`, '');
  return 'refused' in verdict
    ? verdict.refused.map((problem) => plain(printProblem(problem)))
    : { path: plain(relative(process.cwd(), verdict.path)), text: verdict.text };
}

describe('a draft', () => {
  it.each([PLAN, 'undated/plan.md', '2018/plan.md'])('%s goes to its year, dated', (path) => {
    expect(verdictOn(draft('They met.'), { path, source: 'The lamps burn low.' })).toEqual({
      path: 'articles/2019/plan.md',
      text: draft('They met.').replace('2019-04-02\n', `2019-04-02\nadded: ${DAY}\n`),
    });
  });

  it.each([
    ['leaves a mark open', draft('They met.\n\nTODO: who?'), `${PLAN}:14:1  is still to be filled in: who?`],
    [
      'leaves one open in its front matter',
      draft('They met.', FRONT.replace('2019-04-02', "'TODO: the day'")),
      `${PLAN}:5:13  is still to be filled in: the day`,
    ],
    [
      'shares nine words with its source',
      draft('They met.\n\nAnd then: the LAMPS of the keepers burn low by night, too.'),
      `${PLAN}:14:11  shares more than eight words in a row with its source: “the LAMPS of the keepers burn low by night”`,
    ],
    [
      'shares nine words in its summary',
      draft(
        'They met.',
        FRONT.replace('The keepers of the lamps', 'The lamps of the keepers burn low by night'),
      ),
      `${PLAN}:3:10  summary: shares more than eight words`,
    ],
    [
      'names nobody',
      draft('They met.', FRONT.replace('keel-courier', 'kel-courier')),
      `${PLAN}:8:14  source.publisher: “kel-courier” is not an entry of publishers  Did you mean keel-courier?`,
    ],
    ['cannot be read', '---\nheadline: a: b\n---\n', `${PLAN}:2:`],
    ['has no front matter', 'They met.\n', `${PLAN}:1:1  has no front matter`],
  ])('is refused where it %s', (_, text, reason) => {
    const reasons = verdictOn(text, { source: 'The lamps of the keepers burn low by night.' });
    expect(reasons).toContainEqual(expect.stringContaining(reason));
  });

  it('is told every mark, and nothing else of its line', () => {
    const front = FRONT.replace('language: nl', 'language: "TODO: the language"');
    expect(verdictOn(draft('TODO: it', front))).toEqual([
      `${PLAN}:9:14  is still to be filled in: the language  Fill it in, and take the mark TODO: away`,
      `${PLAN}:12:1  is still to be filled in: it  Fill it in, and take the mark TODO: away`,
    ]);
  });

  it('may leave its day of entry open, which is given', () => {
    const open = FRONT.replace('organisations:', 'added: "TODO: the day of entry"\norganisations:');
    expect(verdictOn(draft('They met.', open))).toMatchObject({
      text: expect.stringContaining(`\nadded: ${DAY}\n`) as string,
    });
  });

  it.each(['plan.md', 'plan.mdx'])('overwrites nothing: %s', (name) => {
    const twin = `articles/2019/${name}`;
    const reasons = verdictOn(draft('They met.'), {
      files: { [twin]: draft('Else.', FRONT.replace('meet again', 'part')) },
    });
    expect(reasons).toContain(
      `${PLAN}:1:1  ${twin} is there already  Name the draft otherwise: its name is its address for good`,
    );
  });
});

it.each([
  ['---\npublished: 2019\n---\nadded: x\n', '---\npublished: 2019\nadded: 2020-06-01\n---\nadded: x\n'],
  [
    '---\r\npublished: 2019\r\nplace: a\r\n---\r\n',
    '---\r\npublished: 2019\r\nadded: 2020-06-01\r\nplace: a\r\n---\r\n',
  ],
  ['---\nadded: 2019-01-01\n---\n', '---\nadded: 2020-06-01\n---\n'],
])('withAdded: %j', (text, dated) => {
  expect(withAdded(text, DAY)).toBe(dated);
});
