import { describe, expect, it } from 'vitest';
import { type DateEvidence, dayOf, publicationOf } from '../../../src/importing/evidence.ts';

const machine = { year: 2019, month: 3, day: 8, from: 'JSON-LD' };
const address = { year: 2019, month: 3, day: 9, from: 'the address' };
const dateline = { month: 3, day: 8, from: 'the dateline', printed: 'Mar. 8', opening: true };
const dateLine = { year: 2019, month: 3, day: 7, from: 'the date line', printed: '7 March 2019' };
const either = {
  year: 2019,
  month: 4,
  day: 6,
  otherwise: '2019-06-04',
  from: 'the date line',
  printed: '4/6/2019',
};

const CASES: [
  what: string,
  evidence: DateEvidence[],
  published: string | undefined,
  said: RegExp | undefined,
][] = [
  ['nothing', [], undefined, undefined],
  ['a whole day', [machine], '2019-03-08', undefined],
  ['two that agree', [machine, { ...machine, from: 'the address' }], '2019-03-08', undefined],
  ['two that differ', [machine, address], '2019-03-08', /JSON-LD; the address has 2019-03-09\.$/],
  ['two far apart', [machine, { ...address, day: 20 }], '2019-03-08', /See which is right/],
  [
    'an opening dateline and an address',
    [{ ...dateLine, opening: true }, address],
    '2019-03-09',
    /7 March 2019/,
  ],
  ['a date line and an address', [dateLine, address], '2019-03-07', /address has 2019-03-09/],
  [
    'today’s date above the report’s',
    [dateLine, { ...dateLine, day: 9 }, address],
    '2019-03-09',
    /2019-03-07/,
  ],
  ['an hour in UTC', [{ ...machine, inUtc: true }], '2019-03-08', /UTC/],
  ['an hour in UTC, a day printed', [{ ...machine, inUtc: true }, dateLine], '2019-03-07', /JSON-LD/],
  [
    'an hour in UTC, a day printed far off',
    [
      { ...machine, inUtc: true },
      { ...dateLine, day: 1 },
    ],
    '2019-03-08',
    /See/,
  ],
  ['a dateline without a year', [dateline], undefined, /Mar\. 8.*no year/],
  [
    'a dateline and a year',
    [dateline, { year: 2019, from: 'the address' }],
    '2019-03-08',
    /year from the address/,
  ],
  [
    'a dateline and its month',
    [dateline, { year: 2019, month: 3, from: 'the address' }],
    '2019-03-08',
    /year from/,
  ],
  [
    'a dateline and another month',
    [dateline, { year: 2019, month: 7, from: 'the address' }],
    undefined,
    /no year/,
  ],
  [
    '29 February and a common year',
    [
      { ...dateline, month: 2, day: 29 },
      { year: 2019, from: 'it' },
    ],
    undefined,
    /no year/,
  ],
  [
    '29 February and a leap year',
    [
      { ...dateline, month: 2, day: 29 },
      { year: 2020, from: 'it' },
    ],
    '2020-02-29',
    /it\.$/,
  ],
  ['digits that are one of two days', [either], undefined, /2019-04-06 or 2019-06-04/],
  ['such digits and a dateline', [{ ...dateline, month: 6, day: 4 }, either], '2019-06-04', /4\/6\/2019/],
  ['such digits and another dateline', [dateline, either], undefined, /or/],
  ['a month', [{ year: 2019, month: 5, from: 'the address' }], '2019-05', /Only the month/],
  ['a year in an address', [{ year: 2019, from: 'the address' }], undefined, undefined],
];

describe('the day of publication', () => {
  it.each(CASES)('from %s', (_, evidence, published, said) => {
    const { open, published: found, remarks } = publicationOf(evidence);
    expect(found).toBe(published);
    expect([open, ...remarks].filter(Boolean).join(' ')).toMatch(said ?? /^$/);
  });

  it('carries the date as it is printed', () => {
    expect(publicationOf([machine, dateline]).printed).toBe('Mar. 8');
  });

  it('is no day that the calendar lacks', () => {
    expect(dayOf({ year: 2019, month: 2, day: 30, from: '' })).toBeUndefined();
  });
});
