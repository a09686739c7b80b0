import { expect, it } from 'vitest';
import { plainText } from '../../../src/formats/plain-text.ts';

it.each([
  ['One.\n\nTwo,\nthree.\n', 'One.\n\nTwo,\nthree.'],
  ['## Who *was* there\n\nA `b` **c** [d](https://a.example/ "e").', 'Who was there\n\nA b c d.'],
  ['- a\n- b\n  - c\n\n1. d', 'a\n\nb\n\nc\n\nd'],
  ['> “Quoted”\n> twice', '“Quoted”\ntwice'],
  ['| a | b |\n|---|---|\n| c | d |', 'a\tb\nc\td'],
  ['A\\\nb &amp; \\*c\\* &lt;d>', 'A\nb & *c* <d>'],
  ['![a map](b.png) ![](c.png)', 'a map '],
  [
    '<KeyFigures>\n<KeyFigure value="73" />\n</KeyFigures>\n\n<Cite article="2019/a">words</Cite> behind',
    'words behind',
  ],
  ['a[^1]\n\n[^1]: note', 'a\n\nnote'],
  ['***\n\n[a]: https://b.example/\n', ''],
  ['', ''],
])('%j is %j', (markdown, text) => {
  expect(plainText(markdown)).toBe(text);
});
