import { expect, test } from 'vitest';
import { feedHtml } from '../../../../src/formats/feeds/html.ts';

const HERE = new URL('https://archive.example/base/articles/2019/one/');

test.each([
  ['an address from the root', '<a href="/base/x/">x</a>', '<a href="https://archive.example/base/x/">x</a>'],
  [
    'an address from here',
    '<a href="../two/">x</a>',
    '<a href="https://archive.example/base/articles/2019/two/">x</a>',
  ],
  ['a fragment', '<a href="#a">x</a>', '<a href="https://archive.example/base/articles/2019/one/#a">x</a>'],
  [
    'another site',
    '<a href="https://b.example/?a=1&amp;b=2">x</a>',
    '<a href="https://b.example/?a=1&amp;b=2">x</a>',
  ],
  ['a letter', '<a href="mailto:a@b.example">x</a>', '<a href="mailto:a@b.example">x</a>'],
  ['a script as address', '<a href="javascript:alert(1)">x</a>', '<a>x</a>'],
  [
    'a picture',
    '<img src="/p.png" alt="P" class="q">',
    '<img src="https://archive.example/p.png" alt="P" />',
  ],
  ['dress', '<p class="a" id="b" style="color: red" data-c="d" onclick="e()">x</p>', '<p>x</p>'],
  ['a language', '<p lang="es">sí</p>', '<p lang="es">sí</p>'],
  ['scripts and styles', '<style>p{}</style><script>a()</script><p>x</p>', '<p>x</p>'],
  ['furniture', '<div><p>x<button>copy</button></p></div>', '<p>x</p>'],
  ['characters HTML reserves', '<p>a &lt; b &amp; c</p>', '<p>a &lt; b &amp; c</p>'],
])('%s', (_, html, expected) => {
  expect(feedHtml(html, HERE)).toBe(expected);
});
