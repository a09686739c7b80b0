import { describe, expect, it } from 'vitest';
import { FRONTS } from '../schemas/fronts.ts';
import { GOOD, entry, problemsOf } from './content.ts';

describe('the name of a file', () => {
  it.each([
    ['articles/2019/keepers-vote-2.md'],
    ['articles/2019/a.md'],
    ['articles/2019/page-two.md'],
    ['articles/2019/2019-vote.mdx'],
  ])('may be %s', (file) => {
    expect(problemsOf({ [file]: entry(FRONTS.articles) })).toEqual([]);
  });

  it.each([
    'articles/keepers.md',
    'articles/19/keepers.md',
    'articles/2019/03/keepers.md',
    'articles/2019/Keepers.md',
    'articles/2019/keepers_vote.md',
    'articles/2019/keepers vote.md',
    'articles/2019/één-licht.md',
    'articles/2019/keepers--vote.md',
    'articles/2019/1234.md',
    'articles/2019/page-2.md',
  ])('may not be %s', (file) => {
    expect(problemsOf({ [file]: entry(FRONTS.articles) })).toEqual([
      {
        file,
        line: 1,
        column: 1,
        field: '',
        wrong: `is named “${file.slice('articles/'.length, -'.md'.length)}”, which makes no address`,
        right: 'Name it articles/<year>/<words-with-hyphens>.md, in lower-case letters without accents',
      },
    ]);
  });

  it.each(['topics/Light2.md', 'topics/light 2.md', 'topics/sub/light.md'])('may not be %s', (file) => {
    expect(problemsOf({ [file]: entry(FRONTS.topics) })).toMatchObject([
      { file, right: 'Name it topics/<words-with-hyphens>.md, in lower-case letters without accents' },
    ]);
  });
});

describe('what a folder holds', () => {
  it('two files with one id are reported', () => {
    expect(
      problemsOf({ 'articles/2019/keepers-vote.mdx': GOOD['articles/2019/keepers-vote.md'] ?? '' }),
    ).toMatchObject([
      {
        file: 'articles/2019/keepers-vote.mdx',
        wrong: 'has the same id as articles/2019/keepers-vote.md: “2019/keepers-vote”',
        right: 'Keep one of the two, or rename one',
      },
    ]);
  });

  it('one id in two collections is none of it', () => {
    expect(problemsOf({ 'topics/keel.md': entry(FRONTS.topics) })).toEqual([]);
  });

  it.each(['', '\n', ' \n\t\n'])('an article without text is reported', (body) => {
    expect(
      problemsOf({
        'articles/2019/keepers-vote.md': `---\n${entry(FRONTS.articles).split('---\n')[1] ?? ''}---\n${body}`,
      }),
    ).toMatchObject([{ file: 'articles/2019/keepers-vote.md', wrong: 'has no text' }]);
  });

  it('one that was withdrawn may leave its text', () => {
    const front = {
      ...FRONTS.articles,
      revisions: [{ date: '2020-03-01', kind: 'withdrawal', note: 'A hoax.' }],
    };
    expect(problemsOf({ 'articles/2019/keepers-vote.md': entry(front, '') })).toEqual([]);
  });

  it('a topic without text is not', () => {
    expect(problemsOf({ 'topics/light.md': entry(FRONTS.topics, '') })).toEqual([]);
  });

  it('a file that is no entry is reported', () => {
    expect(problemsOf({ 'people/photo.jpg': 'x' })).toMatchObject([
      { file: 'people/photo.jpg', wrong: 'is no entry and would be lost' },
    ]);
  });
});
