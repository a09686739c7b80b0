import { describe, expect, it } from 'vitest';
import { boundsOf, dateBounds } from '../../../src/schemas/edtf.ts';

describe('dateBounds', () => {
  it.each([
    ['2024-03-08', '2024-03-08', '2024-03-08', 'day'],
    ['2024-02-29', '2024-02-29', '2024-02-29', 'day'],
    ['2000-02-29', '2000-02-29', '2000-02-29', 'day'],
    ['9999-12-31', '9999-12-31', '9999-12-31', 'day'],
    ['2023-10', '2023-10-01', '2023-10-31', 'month'],
    ['2023-02', '2023-02-01', '2023-02-28', 'month'],
    ['2024-02', '2024-02-01', '2024-02-29', 'month'],
    ['2023', '2023-01-01', '2023-12-31', 'year'],
    ['2023-10-18/2023-10-31', '2023-10-18', '2023-10-31', 'interval'],
    ['2023-12-30/2024-01-02', '2023-12-30', '2024-01-02', 'interval'],
    ['2023-10-18/2023-10-18', '2023-10-18', '2023-10-18', 'interval'],
    ['2023-11/2024-02', '2023-11-01', '2024-02-29', 'interval'],
    ['2023/2024', '2023-01-01', '2024-12-31', 'interval'],
    ['2023-11/2024-01-05', '2023-11-01', '2024-01-05', 'interval'],
  ])('reads %s as the days from %s to %s, a date to the %s', (text, first, last, precision) => {
    expect(dateBounds(text)).toEqual({ first, last, precision });
  });

  it.each([
    ['2024-02-30', '“2024-02-30” is not a date of the calendar. 2024-02 has the days 01 to 29.'],
    ['2023-02-29', '“2023-02-29” is not a date of the calendar. 2023-02 has the days 01 to 28.'],
    ['1900-02-29', '“1900-02-29” is not a date of the calendar. 1900-02 has the days 01 to 28.'],
    ['2023-04-31', '“2023-04-31” is not a date of the calendar. 2023-04 has the days 01 to 30.'],
    ['2024-01-00', '“2024-01-00” is not a date of the calendar. 2024-01 has the days 01 to 31.'],
    ['2024-13-01', '“2024-13-01” is not a date of the calendar. Months go from 01 to 12.'],
    ['2024-00', '“2024-00” is not a date of the calendar. Months go from 01 to 12.'],
    ['2023-21', '“2023-21” is not a date of the calendar. Months go from 01 to 12.'],
    ['2023-10-18/2023-10-32', '“2023-10-32” is not a date of the calendar. 2023-10 has the days 01 to 31.'],
    ['2023-10-31/2023-10-18', '“2023-10-31/2023-10-18” ends before it begins. Write 2023-10-18/2023-10-31.'],
    ['2024/2023', '“2024/2023” ends before it begins. Write 2023/2024.'],
  ])('refuses %s: %s', (text, message) => {
    expect(() => dateBounds(text)).toThrow(new RangeError(message));
  });

  it.each([
    '',
    ' 2024-03-08',
    '2024-3-8',
    '24-03-08',
    '08/03/2024',
    '8 March 2024',
    '2024-03-08T10:00:00Z',
    '2023/2024/2025',
    '2023-10-18/',
    '/2023-10-18',
    '2023-10-18/..',
    '2023-10~',
    '2023?',
    '202X',
    'Y20240',
    '2024-03-08\n',
  ])('refuses “%s”, and says what may be written', (text) => {
    expect(() => dateBounds(text)).toThrow(
      new RangeError(
        `“${text}” is not a date. Write a day (2024-03-08), a month (2023-10), a year (2023) or an interval (2023-10-18/2023-10-31).`,
      ),
    );
  });

  it('refuses what it has refused before', () => {
    expect(() => dateBounds('2024-02-31')).toThrow(RangeError);
    expect(() => dateBounds('2024-02-31')).toThrow(RangeError);
  });
});

describe('boundsOf', () => {
  it.each(['2024-02-29', '2023-10', '2023', '2023-10-18/2023-10-31'])(
    'reads %s as dateBounds does',
    (text) => {
      expect(boundsOf(text)).toEqual(dateBounds(text));
    },
  );

  it.each(['', '2023-02-29', '2024-13', '2024/2023', '8 March 2024'])('has nothing for “%s”', (text) => {
    expect(boundsOf(text)).toBeUndefined();
  });
});
