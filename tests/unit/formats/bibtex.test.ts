import { describe, expect, it } from 'vitest';
import { bibtex } from '../../../src/formats/bibtex.ts';
import { cslDate } from '../../../src/formats/csl.ts';
import { item } from './items.ts';

const field = (name: string, over: Parameters<typeof item>[0]) =>
  new RegExp(`^  ${name} = \\{(.*)\\},$`, 'm').exec(bibtex(item(over)))?.[1];

describe('BibTeX', () => {
  it('is one entry, an institution in double braces', () => {
    expect(bibtex(item({ 'original-date': cslDate('2024-11') }))).toBe(`@online{s-1,
  author = {{APEC Secretariat}},
  title = {{APEC} ministers agree digital trade rules},
  organization = {{The Archive}},
  location = {{Lima}},
  date = {2024-11-15},
  year = {2024},
  origdate = {2024-11},
  language = {en},
  url = {https://ex.org/s/1/},
}
`);
  });

  it.each([
    ['2024-03-08', '2024-03-08', '2024'],
    ['2023-10', '2023-10', '2023'],
    ['2011', '2011', '2011'],
    ['2024-02/2024-03', '2024-02/2024-03', '2024'],
    ['2019-12/2020-01', '2019-12/2020-01', undefined],
  ])('gives %s as it is known', (edtf, date, year) => {
    expect([field('date', { issued: cslDate(edtf) }), field('year', { issued: cslDate(edtf) })]).toEqual([
      date,
      year,
    ]);
  });

  it.each([
    ['Exports rise 5% & cost $3', 'Exports rise 5\\% \\& cost \\$3'],
    ['a_b #1 {c}', 'a\\_b \\#1 \\{c\\}'],
    ['a~b^c\\d', 'a\\textasciitilde{}b\\textasciicircum{}c\\textbackslash{}d'],
    ['Perú acogió la cumbre en Ñuñoa', 'Perú acogió la cumbre en {Ñuñoa}'],
    ["a -- b ``c''", "a -{}- b `{}`c'{}'"],
    ['Hội nghị APEC', 'Hội nghị {APEC}'],
    ['iPhones of A & B', '{iPhones} of {A} \\& {B}'],
  ])('writes the title “%s” so that TeX prints it and its capitals stay', (title, expected) => {
    expect(field('title', { title })).toBe(expected);
  });

  it.each([
    [
      [
        { family: 'Sta María', given: 'Ana' },
        { family: 'Ng', given: 'Bo' },
      ],
      'Sta María, Ana and Ng, Bo',
    ],
    [[{ literal: 'Trade and Tourism, Ministry of' }], '{Trade and Tourism, Ministry of}'],
    [[{ literal: 'R&D' }], '{R\\&D}'],
  ])('names %j', (author, expected) => {
    expect(field('author', { author })).toBe(expected);
  });

  it('lets no brace of an address end the field', () => {
    expect(field('url', { URL: 'https://ex.org/{a}?b=50%25' })).toBe('https://ex.org/%7Ba%7D?b=50%25');
  });
});
