import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  dateParts,
  dateText,
  monthName,
  monthsTouched,
  weekday,
  weekdays,
  weeksOf,
  yearsTouched,
} from '../../../src/archive/dates.ts';
import { dateBounds } from '../../../src/schemas/edtf.ts';

const plain = (text: string) => text.replaceAll('\u00a0', ' ');

describe('dateText', () => {
  it.each([
    ['2024-03-08', '8 March 2024', '8 Mar 2024', '8 Mar'],
    ['2024-02-29', '29 February 2024', '29 Feb 2024', '29 Feb'],
    ['2024-12-31', '31 December 2024', '31 Dec 2024', '31 Dec'],
    ['2023-10', 'October 2023', 'Oct 2023', 'Oct'],
    ['2023', '2023', '2023', '2023'],
    ['2023-10-18/2023-10-31', '18 – 31 October 2023', '18 – 31 Oct 2023', '18 – 31 Oct'],
    ['2023-10-31/2023-11-09', '31 October – 9 November 2023', '31 Oct – 9 Nov 2023', '31 Oct – 9 Nov'],
    [
      '2023-12-30/2024-01-02',
      '30 December 2023 – 2 January 2024',
      '30 Dec 2023 – 2 Jan 2024',
      '30 Dec – 2 Jan',
    ],
    ['2023-10/2023-11', 'October – November 2023', 'Oct – Nov 2023', 'Oct – Nov'],
    ['2023-11/2024-02', 'November 2023 – February 2024', 'Nov 2023 – Feb 2024', 'Nov – Feb'],
    ['2023/2024', '2023 – 2024', '2023 – 2024', '2023 – 2024'],
    ['2023-10/2023-11-09', 'October – 9 November 2023', 'Oct – 9 Nov 2023', 'Oct – 9 Nov'],
    ['2023/2023-05', '2023 – May 2023', '2023 – May 2023', '2023 – May'],
  ])('of %s: %s, %s, %s', (date, long, short, inYear) => {
    expect([dateText(date), dateText(date, 'short'), dateText(date, 'inYear')].map(plain)).toEqual([
      long,
      short,
      inYear,
    ]);
  });

  it('keeps the parts of a date on one line', () => {
    expect(dateText('2024-03-08')).toBe('8\u00a0March\u00a02024');
  });

  it('is the same the second time', () => {
    expect(dateText('2024-03-08', 'short')).toBe(dateText('2024-03-08', 'short'));
    expect(plain(dateText('2024-05-01', 'short'))).toBe('1 May 2024');
  });
});

describe('in every time zone', () => {
  afterEach(() => {
    vi.unstubAllEnvs();
    vi.resetModules();
  });

  it.each(['Pacific/Kiritimati', 'America/Los_Angeles'])(
    'a day stays the day that it is: %s',
    async (zone) => {
      vi.stubEnv('TZ', zone);
      vi.resetModules();
      const there = await import('../../../src/archive/dates.ts');
      expect(new Date(2024, 0, 1).getTimezoneOffset()).not.toBe(0);
      expect(plain(there.dateText('2024-03-01'))).toBe('1 March 2024');
      expect(there.weekday('2024-03-01')).toBe('Friday');
      expect(there.monthName('03')).toBe('March');
      expect(there.weekdays()[0]?.name).toBe('Monday');
      expect(there.weeksOf('2024-03')[0]).toEqual([
        undefined,
        undefined,
        undefined,
        undefined,
        '2024-03-01',
        '2024-03-02',
        '2024-03-03',
      ]);
    },
  );
});

describe('dateParts', () => {
  it('carries the date as it is, an interval as its two ends', () => {
    const datetimes = (date: string) => dateParts(date).map(({ datetime }) => datetime);
    expect(['2024-03-08', '2023-10', '2023', '2023-10-18/2023-10-31', '2023-11/2024'].map(datetimes)).toEqual(
      [['2024-03-08'], ['2023-10'], ['2023'], ['2023-10-18', '2023-10-31'], ['2023-11', '2024']],
    );
  });
});

describe('names', () => {
  it.each([
    ['01', 'January', 'Jan'],
    ['02', 'February', 'Feb'],
    ['12', 'December', 'Dec'],
  ])('of the month %s: %s, %s', (month, long, short) => {
    expect([monthName(month), monthName(month, 'short')]).toEqual([long, short]);
  });

  it('of the weekdays begin on Monday', () => {
    expect(weekdays().map(({ name }) => name)).toEqual([
      'Monday',
      'Tuesday',
      'Wednesday',
      'Thursday',
      'Friday',
      'Saturday',
      'Sunday',
    ]);
    expect(
      weekdays()
        .map(({ letter }) => letter)
        .join(''),
    ).toBe('MTWTFSS');
  });

  it.each([
    ['2024-02-29', 'Thursday'],
    ['2023-01-01', 'Sunday'],
    ['1989-11-06', 'Monday'],
  ])('of %s is %s', (day, name) => {
    expect(weekday(day)).toBe(name);
  });
});

describe('weeksOf', () => {
  it.each([
    ['2021-02', 4, 0],
    ['2024-02', 5, 3],
    ['2023-10', 6, 6],
    ['2023-05', 5, 0],
    ['1999-12', 5, 2],
  ])('%s has %i weeks and begins after %i days of the first', (month, weeks, before) => {
    const rows = weeksOf(month);
    expect(rows).toHaveLength(weeks);
    expect(rows.every((week) => week.length === 7)).toBe(true);
    expect(rows.flat().indexOf(`${month}-01`)).toBe(before);
  });

  it.each([
    ['2024-02', 29],
    ['2023-02', 28],
    ['2000-02', 29],
    ['1900-02', 28],
    ['2023-04', 30],
    ['2023-12', 31],
  ])('%s has %i days, each once and in order', (month, count) => {
    const days = weeksOf(month)
      .flat()
      .filter((day) => day !== undefined);
    expect(days).toEqual(
      Array.from({ length: count }, (_, index) => `${month}-${String(index + 1).padStart(2, '0')}`),
    );
  });

  it('stands every day under its weekday', () => {
    const names = weekdays().map(({ name }) => name);
    const wrong = weeksOf('2024-02').flatMap((week) =>
      week.filter((day, index) => day !== undefined && weekday(day) !== names[index]),
    );
    expect(wrong).toEqual([]);
  });
});

describe('yearsTouched', () => {
  it.each([
    ['2024-03-08', ['2024']],
    ['2023', ['2023']],
    ['2023-10-01/2023-12-31', ['2023']],
    ['2023-12-31/2024-01-01', ['2023', '2024']],
    ['0998/1001', ['0998', '0999', '1000', '1001']],
  ])('by %s: %j', (date, years) => {
    expect(yearsTouched(dateBounds(date))).toEqual(years);
  });
});

describe('monthsTouched', () => {
  it.each([
    ['2024-03-08', ['2024-03']],
    ['2023-10', ['2023-10']],
    ['2023-10-31/2023-11-01', ['2023-10', '2023-11']],
    ['2023-11-30/2024-02-01', ['2023-11', '2023-12', '2024-01', '2024-02']],
    ['2023-12/2024-01', ['2023-12', '2024-01']],
  ])('by %s: %j', (date, months) => {
    expect(monthsTouched(dateBounds(date))).toEqual(months);
  });

  it('by a year are all twelve', () => {
    expect(monthsTouched(dateBounds('2023'))).toEqual(
      Array.from({ length: 12 }, (_, index) => `2023-${String(index + 1).padStart(2, '0')}`),
    );
  });
});
