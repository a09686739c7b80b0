import { expect, it } from 'vitest';
import { articleMarkdown } from '../../../src/formats/article-text.ts';
import { articlesOf } from '../archive/entries.ts';

const [article] = articlesOf({ '2019/a': {} });
const bodyOf = (body: string) =>
  articleMarkdown({ ...article!, body }, 'https://archive.example/').split(`# ${article!.headline}\n\n`)[1];

it.each([
  ['See [one](/articles/2018/b/).', 'See [one](https://archive.example/articles/2018/b/).\n'],
  ['See [one](../../2018/b/).', 'See [one](https://archive.example/articles/2018/b/).\n'],
  ['See [one](https://ex.org/a?b=1#c).', 'See [one](https://ex.org/a?b=1#c).\n'],
  ['See [one][1].\n\n[1]: /about/', 'See [one][1].\n\n[1]: https://archive.example/about/\n'],
  ['It <Cite article="2018/b">met</Cite>.', 'It [met](https://archive.example/articles/2018/b/).\n'],
  ['One. [#k3f9]\n\nTwo [#3]. [#ab12c]', 'One.\n\nTwo [#3].\n'],
  ['<KeyFigures>\n\nTwo.\n\n</KeyFigures>', 'Two.\n'],
])('in Markdown, %j becomes %j', (body, expected) => {
  expect(bodyOf(body)).toBe(expected);
});
