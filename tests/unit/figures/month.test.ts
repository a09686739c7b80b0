import { describe, expect, it } from 'vitest';
import {
  type DrawnDay,
  type DrawnMonth,
  MONTH_HEIGHT,
  MONTH_WIDTH,
  cellOf,
  monthFigure,
} from '../../../src/figures/month.ts';

const STATES = ['held', 'none', 'gap', 'outside'] as const;
const days = (length: number, stateOf: (number: number) => DrawnDay['state'] = () => 'none') =>
  Array.from({ length }, (_, index): DrawnDay => {
    const state = stateOf(index + 1);
    return state === 'held'
      ? { number: index + 1, state, href: `/day/${index + 1}/`, label: `day ${index + 1}`, hue: 30 }
      : { number: index + 1, state };
  });
const month = (over: Partial<DrawnMonth> = {}): DrawnMonth => ({
  name: 'Mar',
  label: 'March',
  href: '/month/',
  firstColumn: 4,
  days: days(31),
  ...over,
});
const count = (text: string, part: string) => text.split(part).length - 1;

describe('the cells of a month', () => {
  it.each([0, 1, 2, 3, 4, 5, 6])('lie within it, none on another, from column %i on', (firstColumn) => {
    const cells = days(31).map(({ number }) => cellOf({ firstColumn }, number));
    for (const { x, y } of cells) {
      expect(x + 10).toBeLessThanOrEqual(MONTH_WIDTH);
      expect(y + 10).toBeLessThanOrEqual(MONTH_HEIGHT);
    }
    expect(new Set(cells.map(({ x, y }) => `${x} ${y}`)).size).toBe(31);
    expect(cells[0]!.x).toBe(firstColumn * 12);
  });

  it('stand a week below the week before', () => {
    expect(cellOf({ firstColumn: 3 }, 12)).toEqual({
      x: cellOf({ firstColumn: 3 }, 5).x,
      y: cellOf({ firstColumn: 3 }, 5).y + 12,
    });
  });
});

describe('monthFigure', () => {
  const mixed = monthFigure(month({ days: days(28, (number) => STATES[number % 4]!) })).text;

  it('draws each state its own way, and every day once', () => {
    expect([count(mixed, 'class="day"'), count(mixed, 'h0'), count(mixed, 'l6-6')]).toEqual([7, 7, 7]);
  });

  it('leads to each day that holds something, and says what it stands for', () => {
    expect(mixed).toContain('<a href="/day/4/" tabindex="-1" data-hue="30"><title>day 4</title>');
    expect(count(mixed, '<a ')).toBe(8);
  });

  it('leads to the month only where there is a page of it', () => {
    expect(monthFigure(month({ href: undefined })).text).not.toContain('<a ');
  });

  it('is no higher than its name where nothing of it is covered', () => {
    const { text } = monthFigure(month({ href: undefined, days: days(31, () => 'outside') }));
    expect(text).toContain('viewBox="0 0 82 18"');
    expect(mixed).toContain(`viewBox="0 0 82 ${MONTH_HEIGHT}"`);
  });

  it('writes names as text', () => {
    expect(monthFigure(month({ name: '<b>', label: '"<i>', aside: '<u>' })).text).not.toMatch(/<[biu]>/);
  });
});
