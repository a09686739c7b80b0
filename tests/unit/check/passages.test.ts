import { relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkPassages } from '../../../src/check/passages.ts';
import { readContent } from '../../../src/check/read.ts';
import { FRONTS } from '../schemas/fronts.ts';
import { contentFolder, entry } from './content.ts';

/** What is said of an article of that text: `line:column field: wrong. right`, lines counted from the text's first. */
function said(body: string, over: object = {}, name = 'articles/2019/a.md'): string[] {
  const front = { ...FRONTS.articles, ...over };
  const folder = contentFolder({ [name]: entry(front, body) });
  const above = entry(front, '').split('\n').length - 1;
  return readContent(folder)
    .files.flatMap(checkPassages)
    .map(({ column, field, file, line, right, wrong }) => {
      expect(relative(folder, file)).toBe(name);
      return `${field ? field : `${String(line - above)}:${String(column)}`} ${wrong}. ${right}`;
    });
}

const revised = (over: object) => ({
  revisions: [{ date: '2020-02-01', kind: 'correction', note: 'It was 140.', ...over }],
});

describe('checkPassages', () => {
  it.each<[what: string, body: string, over?: object]>([
    ['ids everywhere', 'One. [#k3f9]\n\n## Two\n\n- Three [#m4tz]\n'],
    ['a passage that a revision names', 'One. [#k3f9]\n', revised({ passages: ['k3f9'] })],
    ['a passage that a revision took out', 'One. [#k3f9]\n', revised({ removed: ['m4tz'] })],
    [
      'one that was named and then taken out',
      'One. [#k3f9]\n',
      revised({ passages: ['m4tz'], removed: ['m4tz'] }),
    ],
  ])('has nothing to say of %s', (_, body, over) => expect(said(body, over)).toEqual([]));

  it.each<[what: string, body: string, expected: string]>([
    ['a missing id', 'One. [#k3f9]\n\nTwo.\n', '3:1 the paragraph has no id. Run `npm run passages`'],
    [
      'a missing id in a list',
      '- One [#k3f9]\n- Two\n',
      '2:3 the paragraph has no id. Run `npm run passages`',
    ],
    [
      'an id given twice',
      'One. [#k3f9]\n\nTwo. [#k3f9]\n',
      '3:1 the paragraph has the id k3f9 of one before it. Take “[#k3f9]” from the newer of the two and run `npm run passages`',
    ],
    [
      'a malformed id',
      'One. [#main]\n',
      '1:1 the paragraph ends with “[#main]”, which is not an id. Take it away and run `npm run passages`',
    ],
    [
      'two paragraphs made one',
      'One. [#k3f9] Two. [#m4tz]\n',
      '1:6 “[#k3f9]” ends no paragraph. Let one marker stand at the end of each paragraph',
    ],
    [
      'a marked heading',
      '## One [#k3f9]\n',
      '1:8 “[#k3f9]” ends no paragraph. Let one marker stand at the end of each paragraph',
    ],
  ])('finds %s', (_, body, expected) => expect(said(body)).toEqual([expected]));

  it.each<[what: string, over: object, expected: string]>([
    [
      'a passage that a revision misnames',
      revised({ passages: ['k3f9', 'm4tz'] }),
      'revisions.0.passages.1 “m4tz” is the id of no paragraph. Copy it from the end of the paragraph, or name it in removed where it was taken out',
    ],
    [
      'one said to be taken out that stands there',
      revised({ removed: ['k3f9'] }),
      'revisions.0.removed.0 “k3f9” still stands in the text. Name it in passages, or take the paragraph out',
    ],
  ])('finds %s', (_, over, expected) => expect(said('One. [#k3f9]\n', over)).toEqual([expected]));

  it('leaves MDX that cannot be read to the check of markup', () => {
    expect(said('One <Note>\n', {}, 'articles/2019/a.mdx')).toEqual([]);
  });

  it('asks it of articles alone', () => expect(said('One.\n', FRONTS.topics, 'topics/light.md')).toEqual([]));
});
