import { describe, expect, it } from 'vitest';
import { getPreviews } from '../../../src/editing/preview.ts';
import { GOOD, contentFolder } from '../check/content.ts';

const whole = GOOD['articles/2019/keepers-vote.md']!.replace('Keepers vote', 'Keepers sing').replace(
  /^added:.*\n/m,
  '',
);
const preview = (text: string) => getPreviews(contentFolder({ '2019/a.md': text }), contentFolder(GOOD))[0]!;

describe('a draft as its page shows it', () => {
  it('stands with its article where all is well', () => {
    expect(preview(whole)).toMatchObject({
      id: '2019/a',
      headline: 'Keepers sing to burn one light',
      problems: [],
      front: { headline: 'Keepers sing to burn one light', organisations: ['lamp-union'] },
    });
  });

  it.each([
    ['a mark', whole.replace('Text.', 'TODO: it'), 1, true],
    ['a reference to nothing', whole.replace('keel-courier', 'kel'), 1, false],
    ['a field that the schema refuses', whole.replace('2019-03-08', 'TODO'), 2, false],
    ['YAML that cannot be read', whole.replace('headline: ', 'headline: a: '), 1, false],
    ['no front matter', 'Text.\n', 1, false],
  ])('stands there with %s', (_, text, problems, isArticle) => {
    const { front, html, problems: told } = preview(text);
    expect([told.length, front !== undefined]).toEqual([problems, isArticle]);
    expect(html).toMatch(/<p>/);
  });

  it('shows HTML as it is written, and fields as they stand', () => {
    const { fields, html } = preview(
      '---\nsource:\n  url: x\nplaces: [a]\n---\n\n<script>x</script>\n\nA <b onclick="x">b</b>.\n',
    );
    expect(html).not.toMatch(/<script|<b/);
    expect(html).toContain('&lt;script&gt;');
    expect(fields).toEqual([
      ['source.url', 'x'],
      ['places', '["a"]'],
    ]);
  });
});

it('there is none where there is no folder', () => {
  expect(getPreviews('/nowhere/drafts', contentFolder({}))).toEqual([]);
});
