import { expect, it } from 'vitest';
import { membershipsOf } from '../../../src/archive/membership.ts';

type Row = [name: string, from?: string | undefined, to?: string | undefined];

const memberships = (...rows: Row[]) =>
  membershipsOf(rows.map(([name, from, to]) => ({ name, from, to }))).map(
    ({ from, joined, left, members, to }) => [
      `${from ?? ''} – ${to ?? ''}`,
      ...[members, joined, left].map((some) => some.map(({ name }) => name).join(' ')),
    ],
  );

it.each<[string, Row[], string[][]]>([
  ['nobody', [], []],
  ['members without a date', [['a'], ['b']], [[' – ', 'a b', '', '']]],
  [
    'one who joined',
    [['a'], ['b', '2025-10-26']],
    [
      [' – 2025-10-26', 'a', '', ''],
      ['2025-10-26 – ', 'a b', 'b', ''],
    ],
  ],
  [
    'founders, one who joined and one who left, given in no order',
    [
      ['c', '1998'],
      ['a', '1989-11'],
      ['b', '1989-11', '2020-05-01'],
    ],
    [
      ['1989-11 – 1998', 'a b', 'a b', ''],
      ['1998 – 2020-05-01', 'c a b', 'c', ''],
      ['2020-05-01 – ', 'c a', '', 'b'],
    ],
  ],
  [
    'one who left and came again',
    [
      ['a', '1990', '1995'],
      ['a', '2000-01-01'],
    ],
    [
      ['1990 – 1995', 'a', 'a', ''],
      ['1995 – 2000-01-01', '', '', 'a'],
      ['2000-01-01 – ', 'a', 'a', ''],
    ],
  ],
  [
    'a year is sure to have passed only when it is over',
    [
      ['a', '1995'],
      ['b', '1995-07-28'],
      ['c', '1995-01'],
    ],
    [
      ['1995-01 – 1995-07-28', 'c', 'c', ''],
      ['1995-07-28 – 1995', 'b c', 'b', ''],
      ['1995 – ', 'a b c', 'a', ''],
    ],
  ],
])('%s', (_, rows, expected) => {
  expect(memberships(...rows)).toEqual(expected);
});

it('every date of the members has its membership, and nobody appears who did not join or was there before', () => {
  const rows: Row[] = Array.from({ length: 30 }, (_, index) => [
    `m${index}`,
    `${1960 + (index % 7)}`,
    index % 3 === 0 ? `${1990 + (index % 5)}` : undefined,
  ]);
  const all = membershipsOf(rows.map(([name, from, to]) => ({ name, from, to })));
  expect(all.map(({ from }) => from)).toEqual(
    [...new Set(rows.flatMap(([, from, to]) => [from, to]))].filter(Boolean).sort(),
  );
  all.reduce((before, { joined, left, members }) => {
    const expected = new Set([...before, ...joined.map(({ name }) => name)]);
    for (const { name } of left) expected.delete(name);
    expect(new Set(members.map(({ name }) => name))).toEqual(expected);
    return expected;
  }, new Set<string>());
});
