import { describe, expect, it } from 'vitest';
import { cslDate } from '../../../src/formats/csl.ts';
import { ris } from '../../../src/formats/ris.ts';
import { item } from './items.ts';

const lines = (text: string) => text.split('\r\n');

describe('RIS', () => {
  it('is one newspaper article, a tag a line, each ending in CRLF', () => {
    expect(ris(item({ 'original-date': cslDate('2024-11'), abstract: 'They agreed.' }))).toBe(
      [
        'TY  - NEWS',
        'ID  - s-1',
        'TI  - APEC ministers agree digital trade rules',
        'AU  - APEC Secretariat',
        'T2  - The Archive',
        'PB  - The Archive',
        'CY  - Lima',
        'DA  - 2024/11/15/',
        'PY  - 2024',
        'OP  - 2024-11',
        'AB  - They agreed.',
        'LA  - en',
        'UR  - https://ex.org/s/1/',
        'ER  - ',
        '',
      ].join('\r\n'),
    );
  });

  it.each([
    ['2024-03-08', ['DA  - 2024/03/08/', 'PY  - 2024']],
    ['2023-10', ['DA  - 2023/10//', 'PY  - 2023']],
    ['2011', ['DA  - 2011///', 'PY  - 2011']],
    ['2024-02/2024-03', ['DA  - 2024///2024-02 to 2024-03', 'PY  - 2024']],
    ['2023-10-18/2023-10-31', ['DA  - 2023/10//2023-10-18 to 2023-10-31', 'PY  - 2023']],
    ['2019-12/2020-01', ['DA  - ///2019-12 to 2020-01']],
  ])('gives %s as it is known', (date, expected) => {
    expect(lines(ris(item({ issued: cslDate(date) }))).filter((line) => /^(?:DA|PY)/.test(line))).toEqual(
      expected,
    );
  });

  it('names each author on a line, people by the family name', () => {
    const author = [
      { family: 'Sta María', given: 'Ana' },
      { literal: 'Ministry of Trade, Industry and Tourism' },
    ];
    expect(lines(ris(item({ author }))).filter((line) => line.startsWith('AU'))).toEqual([
      'AU  - Sta María, Ana',
      'AU  - Ministry of Trade, Industry and Tourism',
    ]);
  });
});
