import { describe, expect, it } from 'vitest';
import { coveringOf, gapsOf } from '../../../src/archive/covering.ts';
import { coverage as schema } from '../../../src/schemas/coverage.ts';
import { dateBounds } from '../../../src/schemas/edtf.ts';

const coverage = schema.parse({
  from: '2010-03',
  to: '2012-06',
  gaps: [
    { span: '2010-12/2011-01', note: 'The files of the winter are lost.' },
    { span: '2011-05-10/2011-05-12', organisations: ['fog'], note: 'Three days of fog.' },
    { span: '2010-03/2012-06', note: 'Only half of all papers were read.' },
    { span: '2012-06/2013', note: 'What came after was not looked for.' },
  ],
});
const covering = coveringOf(coverage, dateBounds('2000'));

describe('the state of a time', () => {
  it.each([
    ['2010-02', false, 'outside'],
    ['2010-02-28', false, 'outside'],
    ['2010-03-01', false, 'none'],
    ['2010-03', false, 'none'],
    ['2010', false, 'gap'],
    ['2009', false, 'outside'],
    ['2010-11-30', false, 'none'],
    ['2010-12-01', false, 'gap'],
    ['2011-01-31', false, 'gap'],
    ['2011-02-01', false, 'none'],
    ['2011-05-09', false, 'none'],
    ['2011-05-10', false, 'gap'],
    ['2011-05-12', false, 'gap'],
    ['2011-05-13', false, 'none'],
    ['2011-05', false, 'gap'],
    ['2012-06-30', false, 'gap'],
    ['2012-07-01', false, 'outside'],
    ['2012-07', false, 'outside'],
    ['2010-12', true, 'held'],
    ['2009', true, 'held'],
  ])('%s, of which something is held: %s, is %s', (date, held, state) => {
    expect(covering.stateOf(dateBounds(date), held)).toBe(state);
  });

  it('is a gap whatever is held of it, and none beyond what is covered', () => {
    expect(['2010-12', '2011-02', '2012-07'].map((date) => covering.hasGap(dateBounds(date)))).toEqual([
      true,
      false,
      false,
    ]);
  });
});

describe('the known gaps', () => {
  it('in a time are told as they are written', () => {
    expect(covering.gapsIn(dateBounds('2011')).map(({ span }) => span)).toEqual([
      '2010-12/2011-01',
      '2011-05-10/2011-05-12',
    ]);
  });

  it('as long as all that is covered mark nothing', () => {
    expect(gapsOf(coverage)(dateBounds('2010-06'))).toEqual([]);
  });
});

describe('an archive that does not say what it covers', () => {
  const silent = coveringOf(undefined, dateBounds('2010/2011'));

  it('covers what is given in its place, without gaps', () => {
    expect(
      ['2009-12', '2010-01', '2011-12-31', '2012'].map((date) => silent.stateOf(dateBounds(date), false)),
    ).toEqual(['outside', 'none', 'none', 'outside']);
    expect(silent.gapsIn(dateBounds('2010'))).toEqual([]);
  });
});
