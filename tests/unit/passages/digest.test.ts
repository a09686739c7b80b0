import { describe, expect, it } from 'vitest';
import { digest, normalised } from '../../../src/passages/digest.ts';

describe('digest', () => {
  // printf 'It voted.' | sha256sum
  it('is the beginning of SHA-256', () => expect(digest('It voted.')).toBe('3d36a6'));

  it.each([
    ['breaks of lines', 'It  voted\non “light”. ', 'It voted on “light”.'],
    ['the shape of quotation marks', 'It’s “one”', 'It\'s "one"'],
    ['the length of dashes', '2011–12', '2011-12'],
    ['spaces that do not break', '8\u00a0March', '8 March'],
    ['how accents are composed', 'Pe\u0301rez', 'Pérez'],
  ])('does not mind %s', (_, a, b) => expect(digest(a)).toBe(digest(b)));

  it.each([
    ['a figure', 'by 141 to 71', 'by 140 to 72'],
    ['a capital', 'the Union', 'the union'],
    ['a comma', 'one, two', 'one two'],
    ['an accent', 'Pérez', 'Perez'],
    ['where words part', 'on light', 'onlight'],
  ])('minds %s', (_, a, b) => expect(digest(a)).not.toBe(digest(b)));
});

it('normalised keeps the words', () => expect(normalised(' “A  b”–\nc ')).toBe('"A b"- c'));
