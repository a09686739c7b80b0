import { describe, expect, it } from 'vitest';
import { axisTicks, percent, scaleOf, ticksOf } from '../../../src/figures/axis.ts';
import { shapes } from './shapes.ts';

const axis = (first: string, last = first) => ({ first, last });
const texts = (first: string, last?: string, most?: number) =>
  ticksOf(axis(first, last), most).map(({ text }) => text.replaceAll('\u00a0', ' '));

describe('a scale', () => {
  const { endOf, startOf } = scaleOf(axis('2019-03-01', '2019-03-10'));

  it.each([
    ['2019-03-01', 0, 0.1],
    ['2019-03-06', 0.5, 0.6],
    ['2019-03-10', 0.9, 1],
    ['2018-01-01', 0, 0],
    ['2020-01-01', 1, 1],
  ])('lets %s go from %f to %f', (day, from, to) => {
    expect(startOf(day)).toBeCloseTo(from);
    expect(endOf(day)).toBeCloseTo(to);
  });

  it('is written in percent', () => {
    expect([0, 1 / 3, 1].map(percent)).toEqual(['0%', '33.3%', '100%']);
  });
});

describe('the dates on an axis', () => {
  it.each([
    ['days', '2019-03-08', '2019-03-10', ['8 Mar', '9 Mar', '10 Mar']],
    ['every second day', '2019-03-01', '2019-03-10', ['1 Mar', '3 Mar', '5 Mar', '7 Mar', '9 Mar']],
    ['weeks', '2019-02-25', '2019-03-20', ['25 Feb', '4 Mar', '11 Mar', '18 Mar']],
    ['months', '2018-11-01', '2019-03-31', ['Nov 2018', 'Dec', 'Jan 2019', 'Feb', 'Mar']],
    ['quarters', '2019-01-01', '2019-12-31', ['Jan 2019', 'Apr', 'Jul', 'Oct']],
    ['years', '2011-01-01', '2025-12-31', ['2011', '2016', '2021']],
    ['centuries', '1400-01-01', '1899-12-31', ['1400', '1500', '1600', '1700', '1800']],
  ])('are %s where that is enough', (_, first, last, expected) => {
    expect(texts(first, last)).toEqual(expected);
  });

  it.each([1, 2, 9, 40, 62, 63, 200, 1000, 1600, 5000, 40_000])(
    'of %i days are at most five, in order, and never closer than a narrow screen can show',
    (days) => {
      const last = new Date(Date.parse('2019-01-20') + (days - 1) * 86_400_000).toISOString().slice(0, 10);
      const ticks = ticksOf(axis('2019-01-20', last));
      expect(ticks.length).toBeGreaterThan(0);
      expect(ticks.length).toBeLessThanOrEqual(5);
      for (const [index, { at }] of ticks.slice(1).entries()) expect(at).toBeGreaterThan(ticks[index]!.at);
      expect(ticks.every(({ at }) => at >= 0 && at < 1)).toBe(true);
    },
  );

  it('are written where they do not run over the right edge, and ruled everywhere', () => {
    const drawn = axisTicks(
      [
        { at: 0.1, text: 'a' },
        { at: 0.95, text: '<b>' },
      ],
      10,
      0,
      20,
    );
    expect(shapes(drawn, 'line')).toHaveLength(2);
    expect(shapes(drawn, 'text')).toHaveLength(1);
    expect(axisTicks([{ at: 0, text: '<b>' }], 10, 0, 20).text).toContain('&lt;b&gt;');
  });
});
