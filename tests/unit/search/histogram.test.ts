import { describe, expect, it, test } from 'vitest';
import { daysOf } from '../../../src/search/answer.ts';
import { histogramOf, rangeOf } from '../../../src/search/histogram.ts';

const bins = (published: string[], window = {}) =>
  histogramOf(published.map(daysOf), window).map(({ count, id }) => `${id} ${count}`);

describe('histogramOf', () => {
  it('has nothing where nothing is', () => {
    expect(bins([])).toEqual([]);
    expect(bins(['2024-01-01'], { from: '2025-01-01' })).toEqual([]);
  });

  it('counts by month, without gaps', () => {
    expect(bins(['2023-11-30', '2024-02-01', '2024-02-29'])).toEqual([
      '2023-11 1',
      '2023-12 0',
      '2024-01 0',
      '2024-02 2',
    ]);
  });

  it('counts by year where the span is longer than three', () => {
    expect(bins(['2020-12-31', '2024-01-01'])).toEqual(['2020 1', '2021 0', '2022 0', '2023 0', '2024 1']);
    expect(bins(['2021-02-01', '2024-01-31'])).toHaveLength(36);
  });

  it('counts an article whose day is not known in every period that it may belong to', () => {
    expect(bins(['2023-12-20/2024-01-10', '2024-01'])).toEqual(['2023-12 1', '2024-01 2']);
    expect(bins(['2020', '2023-05/2024-02'])).toEqual(['2020 1', '2021 0', '2022 0', '2023 1', '2024 1']);
  });

  it('shows of a range of days what lies in it', () => {
    expect(
      bins(['2010-05-05', '2024-02-03', '2024-03-04'], { from: '2024-01-01', to: '2024-12-31' }),
    ).toEqual(['2024-02 1', '2024-03 1']);
    expect(bins(['2024'], { from: '2024-05-10', to: '2024-06-10' })).toEqual(['2024-05 1', '2024-06 1']);
  });
});

test('a range reaches from the first day of one period to the last of another', () => {
  expect(rangeOf('2023', '2024')).toEqual({ from: '2023-01-01', to: '2024-12-31' });
  expect(rangeOf('2024-02', '2024-02')).toEqual({ from: '2024-02-01', to: '2024-02-29' });
});
