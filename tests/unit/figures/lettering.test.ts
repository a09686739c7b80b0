import { expect, it } from 'vitest';
import { linesOf, widthOf, within } from '../../../src/figures/lettering.ts';

it.each([
  ['Ada Brandt', ['Ada Brandt']],
  ['Guillermo Lasso Mendoza', ['Guillermo', 'Lasso Mendoza']],
  ['Ana María de la Cruz', ['Ana María', 'de la Cruz']],
  ['Unbreakablyunspaced', ['Unbreakablyunspaced']],
  ['', ['']],
])('%s stands in its lines', (name, lines) => {
  expect(linesOf(name)).toEqual(lines);
});

it('wider letters are taken to be wider', () => {
  const widths = ['iiii', 'aaaa', 'AAAA', 'WWWW', '漢漢漢漢'].map((text) => widthOf(text, 10));
  expect(widths).toEqual(widths.toSorted((a, b) => a - b));
  expect(new Set(widths).size).toBe(widths.length);
});

it('a line is cut where it is too wide, and only there', () => {
  expect(within('Ada Brandt', 10, 200)).toBe('Ada Brandt');
  const cut = within('A'.repeat(99), 10, 200);
  expect(cut).toMatch(/^A+…$/);
  expect(widthOf(cut, 10)).toBeLessThanOrEqual(200);
});
