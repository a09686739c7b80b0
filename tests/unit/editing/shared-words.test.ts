import { describe, expect, it } from 'vitest';
import { sharedWords } from '../../../src/editing/shared-words.ts';

const SOURCE =
  'On the eighth of March the keepers of the lamps agreed, at last, to burn one light on every coast.';
const shared = (text: string, source = SOURCE) => sharedWords(text, source).map(({ words }) => words);

describe('nine words in a row', () => {
  it.each([
    [
      'nine',
      'Then the keepers of the lamps agreed at last to wait.',
      ['the keepers of the lamps agreed at last to'],
    ],
    [
      'nine at the beginning and at the end',
      'on the eighth of March the keepers of the',
      ['on the eighth of March the keepers of the'],
    ],
    [
      'more, told as one run',
      'So the keepers of the lamps agreed at last to burn one light.',
      ['the keepers of the lamps agreed at last to burn one light'],
    ],
    [
      'other case, punctuation and line breaks',
      'THE KEEPERS of the lamps —\nagreed; at last: to burn.',
      ['THE KEEPERS of the lamps — agreed; at last: to burn'],
    ],
    [
      'other accents',
      'the keepers öf the lamps agréed at last to',
      ['the keepers öf the lamps agréed at last to'],
    ],
    [
      'accents that are letters of their own',
      'the keepers o\u0308f the lamps agreed at last to',
      ['the keepers o\u0308f the lamps agreed at last to'],
    ],
    [
      'a quotation of nine',
      'They “the keepers of the lamps agreed at last to”.',
      ['the keepers of the lamps agreed at last to'],
    ],
    ['two runs', `${SOURCE} Or: ${SOURCE}`, [SOURCE.slice(0, -1), SOURCE.slice(0, -1)]],
  ])('are found: %s', (_, text, runs) => {
    expect(shared(text)).toEqual(runs);
  });

  it.each([
    ['eight', 'Then the keepers of the lamps agreed at last.'],
    ['nine with another among them', 'the keepers of the old lamps agreed at last to'],
    ['nine in another order', 'to last at agreed lamps the of keepers the'],
    [
      'eight within quotation marks and their neighbours',
      'On the eighth of March “the keepers of the lamps agreed” at last to burn one light',
    ],
    ['straight quotation marks', 'the keepers of the lamps "agreed, at last," to burn one light'],
    ['angled ones', 'the keepers of the lamps «agreed, at last,» to burn one light'],
    ['nothing', ''],
  ])('are not: %s', (_, text) => {
    expect(shared(text)).toEqual([]);
  });

  it('are not found in a source that is shorter', () => {
    expect(shared(SOURCE, 'On the eighth of March')).toEqual([]);
    expect(shared(SOURCE, '')).toEqual([]);
  });

  it('are told with the place where they begin', () => {
    const text = 'First.\n\nThen the keepers of the lamps agreed at last to wait.';
    const [run] = sharedWords(text, SOURCE);
    expect(text.slice(run?.offset)).toMatch(/^the keepers/);
  });
});
