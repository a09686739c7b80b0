import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { parseQuery } from '../../../../src/search/language/parse.ts';
import { printQuery } from '../../../../src/search/language/print.ts';
import type { Asked, Misread, Term } from '../../../../src/search/language/query.ts';

const words = (text: string): Asked => ({ kind: 'words', text });
const phrase = (text: string): Asked => ({ kind: 'phrase', text });
const field = (name: string, value: string, quoted = false) =>
  ({ kind: 'field', field: name, value, quoted }) as Asked;
const one = (asked: Asked): Term[] => [{ asked, excluded: false }];
const not = (asked: Asked): Term[] => [{ asked, excluded: true }];

describe('what is understood', () => {
  test.each<[string, Term[][]]>([
    ['', []],
    ['  \u00a0 ', []],
    ['trade', [one(words('trade'))]],
    ['free trade', [one(words('free')), one(words('trade'))]],
    ['free-trade', [one(words('free-trade'))]],
    ['"free trade"', [one(phrase('free trade'))]],
    ['“free  trade”', [one(phrase('free trade'))]],
    ['«libre comercio»', [one(phrase('libre comercio'))]],
    ['a"b c"d', [one(words('a')), one(phrase('b c')), one(words('d'))]],
    ['-tariff', [not(words('tariff'))]],
    ['−tariff', [not(words('tariff'))]],
    ['--tariff', [not(words('tariff'))]],
    ['-"free trade"', [not(phrase('free trade'))]],
    ['-organisation:apec', [not(field('organisation', 'apec'))]],
    ['trade AND port', [one(words('trade')), one(words('port'))]],
    ['port OR harbour', [[...one(words('port')), ...one(words('harbour'))]]],
    [
      'a port OR quay OR -pier b',
      [
        one(words('a')),
        [...one(words('port')), ...one(words('quay')), ...not(words('pier'))],
        one(words('b')),
      ],
    ],
    ['or', [one(words('or'))]],
    ['organisation:apec', [one(field('organisation', 'apec'))]],
    ['ORGANISATION:apec', [one(field('organisation', 'apec'))]],
    ['person:"Xi Jinping"', [one(field('person', 'Xi Jinping', true))]],
    ['from:2024-11-10 to:2024', [one(field('from', '2024-11-10')), one(field('to', '2024'))]],
    ['10:30', [one(words('10:30'))]],
    ['Lima: summit', [one(words('Lima:')), one(words('summit'))]],
    ['https://example.org/a', [one(words('https://example.org/a'))]],
    ['习近平', [one(words('习近平'))]],
    ['"Cooperation (APEC) *"', [one(phrase('Cooperation (APEC) *'))]],
  ])('%s', (typed, clauses) => {
    expect(parseQuery(typed)).toEqual({ clauses, misread: [] });
  });
});

describe('what is not understood is named, and the rest is kept', () => {
  test.each<[string, string, Misread[]]>([
    ['a NEAR b', 'a b', [{ kind: 'operator', text: 'NEAR' }]],
    ['a NEAR/5 b', 'a b', [{ kind: 'operator', text: 'NEAR/5' }]],
    ['a NOT b', 'a -b', [{ kind: 'not', text: 'NOT', instead: '-' }]],
    ['a OR', 'a', [{ kind: 'stray-or', text: 'OR' }]],
    ['OR a', 'a', [{ kind: 'stray-or', text: 'OR' }]],
    ['a OR OR b', 'a OR b', [{ kind: 'stray-or', text: 'OR' }]],
    ['(a OR b) c', 'a OR b c', [{ kind: 'bracket', text: '(' }]],
    ['tariff* a', 'tariff a', [{ kind: 'wildcard', text: 'tariff*', instead: 'tariff' }]],
    ['* a', 'a', [{ kind: 'wildcard', text: '*' }]],
    ['a "free trade', 'a "free trade"', [{ kind: 'open-quote', text: '"free trade' }]],
    [
      'organization:apec a',
      'a',
      [{ kind: 'field', text: 'organization:apec', instead: 'organisation:apec' }],
    ],
    ['colour:"dark red"', '', [{ kind: 'field', text: 'colour:"dark red"', instead: '"colour dark red"' }]],
    ['event: a', 'a', [{ kind: 'value-missing', text: 'event:' }]],
    ['title:"" a', 'a', [{ kind: 'value-missing', text: 'title:""' }]],
    ['a %', 'a', [{ kind: 'nothing', text: '%' }]],
    ['"', '', [{ kind: 'nothing', text: '"' }]],
    ['title:"', '', [{ kind: 'value-missing', text: 'title:"' }]],
    ['""', '', [{ kind: 'nothing', text: '""' }]],
    ['a - b', 'a b', [{ kind: 'nothing', text: '-' }]],
  ])('%s', (typed, kept, misread) => {
    const query = parseQuery(typed);
    expect(query.misread).toEqual(misread);
    expect(printQuery(query)).toBe(kept);
  });
});

/** Queries like those that are typed, and worse. */
const typed = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom(
        ...[
          'trade',
          'OR',
          'AND',
          'NOT',
          'NEAR',
          '-',
          '"',
          '“',
          '(',
          ')',
          '*',
          ':',
          ' ',
          '\n',
          'title:',
          'event:',
        ],
        ...['on:2024', 'Xi', '习近平', 'foo:', '%', '--', 'https://', "'s", '½', '\u0301'],
      ),
    ),
    { maxLength: 12 },
  )
  .chain((parts) => fc.constantFrom(' ', '').map((between) => parts.join(between)));

describe('whatever is typed', () => {
  it('is read, written and read again as the same', () => {
    fc.assert(
      fc.property(typed, (text) => {
        const { clauses } = parseQuery(text);
        const again = parseQuery(printQuery({ clauses }));
        expect(again).toEqual({ clauses, misread: [] });
      }),
      { numRuns: 3000 },
    );
  });

  it('is understood or named: nothing with a letter in it is lost without a word', () => {
    fc.assert(
      fc.property(typed, (text) => {
        const { clauses, misread } = parseQuery(text);
        const said = [printQuery({ clauses }), ...misread.map((each) => each.text)].join(' ');
        for (const letters of text.normalize('NFC').match(/\p{L}{2,}/gu) ?? []) {
          if (letters !== 'AND') expect(said.toLowerCase()).toContain(letters.toLowerCase());
        }
      }),
      { numRuns: 3000 },
    );
  });
});
