import { describe, expect, it } from 'vitest';
import { drawing, rounded, svg } from '../../../src/figures/svg.ts';

describe('an element', () => {
  it.each([
    ['closes itself where nothing stands in it', svg('rect', { width: 10 }), '<rect width="10"/>'],
    ['leaves out what is undefined', svg('g', { id: undefined, class: 'a' }), '<g class="a"/>'],
    ['escapes its text', svg('text', {}, '<b> & "c"'), '<text>&lt;b&gt; &amp; &quot;c&quot;</text>'],
    ['escapes its attributes', svg('a', { href: '"><script>' }), '<a href="&quot;&gt;&lt;script&gt;"/>'],
    [
      'holds others as they are',
      svg('g', {}, svg('a'), 'b', [svg('c'), undefined, false]),
      '<g><a/>b<c/></g>',
    ],
  ])('%s', (_, element, text) => {
    expect(String(element)).toBe(text);
  });
});

it.each([
  [1 / 3, '0.3'],
  [2, '2'],
  [-0.04, '0'],
  [99.96, '100'],
])('%f is written as %s', (value, text) => {
  expect(rounded(value)).toBe(text);
});

it('a drawing says its size and what it shows', () => {
  expect(drawing({ width: 10.04, height: 5, label: 'Bars', className: 'bars' }, svg('g')).text).toBe(
    '<svg class="bars" viewBox="0 0 10 5" role="group" aria-label="Bars"><g/></svg>',
  );
});
