import { describe, expect, it } from 'vitest';
import { FRONTS } from '../schemas/fronts.ts';
import { entry, saidOf } from './content.ts';

const linking = (text: string, ending = 'md') =>
  saidOf({ [`topics/fog.${ending}`]: entry({ ...FRONTS.topics, name: 'Fog' }, `First line.\n\n${text}\n`) });

describe('a link that leads to no page', () => {
  it.each([
    ['[a](/articles/2019/kepers-vote/)', 'Did you mean /articles/2019/keepers-vote/?'],
    ['![p](/x.png) and [a](/people/ada-brant)', 'Did you mean /people/ada-brandt/?'],
    ['> - [a](/articles/1999/)', 'Write the address of a page, /<collection>/<id>/'],
    ['[a][1]\n\n[1]: /places/kell/', 'Did you mean /places/keel/?'],
    ['[a](../ligth/)', 'Did you mean /topics/light/?'],
    ['[a](ada-brandt.md)', 'Write the address of a page, /<collection>/<id>/'],
    ['[a](/peple/)', 'Did you mean /people/?'],
    ['[a](/admin/)', 'Write the address of a page, /<collection>/<id>/'],
  ])('is found: %s', (text, right) => {
    const problems = linking(text);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(/^topics\/fog\.md:\d+ links to “[^”]+”, which is no page of the archive\. /);
    expect(problems[0]).toContain(`. ${right}`);
  });

  it('is named with its line', () => {
    expect(linking('Second.\n\nThird [a](/people/nobody-at-all/) and [b](/topics/fgo/).')).toEqual([
      'topics/fog.md:9 links to “/people/nobody-at-all/”, which is no page of the archive. Write the address of a page, /<collection>/<id>/',
      'topics/fog.md:9 links to “/topics/fgo/”, which is no page of the archive. Did you mean /topics/fog/?',
    ]);
  });

  it('is found within a component', () => {
    expect(linking('<Cite article="2019/keepers-vote">[a](/topics/lihgt/)</Cite>', 'mdx')).toEqual([
      'topics/fog.mdx:7 links to “/topics/lihgt/”, which is no page of the archive. Did you mean /topics/light/?',
    ]);
  });
});

it.each([
  '[a](/articles/2019/keepers-vote/) and [b](/people/ada-brandt)',
  '[a](/articles/2019/keepers-vote/#p-1) and [b](?x=1) and [c](#here)',
  '[a](/) [b](/articles/) [c](/articles/2019/) [d](/topics/) [e](/about/) [f](/dates/2019/03/) [g](/search/?q=fog)',
  '[a](../light/) and [b](../../people/ada-brandt/)',
  '[a](https://elsewhere.example/people/nobody/) and <https://elsewhere.example/> and [b](mailto:a@b.example)',
  '[a](/feed.xml) and [b](/articles/2019/keepers-vote/article.bib)',
  '`[a](/people/nobody/)`',
])('has nothing to say of %s', (text) => {
  expect(linking(text)).toEqual([]);
});

it('leaves an MDX text that cannot be read to the build', () => {
  expect(linking('<Cite [a](/people/nobody/)', 'mdx')).toEqual([]);
});
