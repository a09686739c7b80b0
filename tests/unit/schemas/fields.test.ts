import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import {
  SLUG,
  calendarDay,
  edtfDate,
  language,
  line,
  reference,
  references,
  variants,
  webAddress,
} from '../../../src/schemas/fields.ts';

const messages = (schema: z.ZodType, value: unknown) =>
  schema.safeParse(value).error?.issues.map(({ message }) => message) ?? [];

describe('edtfDate', () => {
  it.each([
    ['2024-03-08', '2024-03-08'],
    ['2023-10', '2023-10'],
    ['2023-10-18/2023-10-31', '2023-10-18/2023-10-31'],
    // As YAML gives a day and a year that stand without quotation marks.
    [new Date('2024-03-08'), '2024-03-08'],
    [2023, '2023'],
  ])('reads %s as %s', (value, text) => {
    expect(edtfDate.parse(value)).toBe(text);
  });

  it.each([undefined, null, true, {}, [], new Date(NaN)])('refuses %s', (value) => {
    expect(edtfDate.safeParse(value).success).toBe(false);
  });

  it('says what dateBounds says', () => {
    expect(messages(edtfDate, '2024-02-30')).toEqual([
      '“2024-02-30” is not a date of the calendar. 2024-02 has the days 01 to 29.',
    ]);
  });
});

describe('calendarDay', () => {
  it.each(['2023-10', '2023', '2023-10-18/2023-10-31'])('refuses %s, which is no day', (text) => {
    expect(messages(calendarDay, text)).toEqual(['is not a day. Write it as 2024-03-08.']);
  });

  it('reads a day, and one that YAML has read', () => {
    expect(calendarDay.parse('2024-03-08')).toBe('2024-03-08');
    expect(calendarDay.parse(new Date('2024-03-08'))).toBe('2024-03-08');
  });
});

describe('line', () => {
  it.each(['x', 'Two words', 'San José', '“quoted”'])('takes “%s”', (text) => {
    expect(line.parse(text)).toBe(text);
  });

  it.each(['', ' ', ' x', 'x ', 'x\n', 'two\nlines', '\u00a0x'])('refuses “%s”', (text) => {
    expect(messages(line, text)).toEqual([
      'is not a line of text. Write one line that neither begins nor ends with a space.',
    ]);
  });
});

describe('reference', () => {
  it.each(['keel', 'ada-brandt', '2019/keepers-vote', 'a1'])('takes %s', (id) => {
    expect(reference('people').parse(id)).toBe(id);
  });

  it.each(['', 'Keel', 'ada brandt', 'ada--brandt', '-ada', 'ada-', '/ada', 'ada/', 'josé'])(
    'refuses “%s”',
    (id) => {
      expect(messages(reference('people'), id)).toEqual([
        'is not an id. Write lower-case letters, digits and hyphens.',
      ]);
    },
  );
});

describe('references', () => {
  it('refuses one entry twice', () => {
    expect(references('topics').parse(['a', 'b'])).toEqual(['a', 'b']);
    expect(messages(references('topics'), ['a', 'b', 'a'])).toEqual(['names one entry twice. Keep it once.']);
  });
});

describe('language', () => {
  it.each(['en', 'es', 'fil', 'zh-Hant', 'pt-BR', 'es-419'])('takes %s', (tag) => {
    expect(language.parse(tag)).toBe(tag);
  });

  it.each(['', 'EN', 'english', 'en_GB', 'e'])('refuses “%s”', (tag) => {
    expect(messages(language, tag)).toEqual(['is not a language tag. Write en, es or zh-Hant.']);
  });
});

describe('webAddress', () => {
  it.each(['https://lamps.example/', 'http://lamps.example/a?b=c#d'])('takes %s', (address) => {
    expect(webAddress.parse(address)).toBe(address);
  });

  it.each([
    '',
    'lamps.example',
    '/a',
    'ftp://lamps.example/',
    'javascript:alert(1)',
    'mailto:a@lamps.example',
  ])('refuses “%s”', (address) => {
    expect(messages(webAddress, address)).toEqual(['is not an address. Write https://….']);
  });
});

describe('variants', () => {
  it('are none where none are named', () => {
    expect(variants.parse(undefined)).toEqual([]);
  });

  it('take a name with or without its language, and nothing else', () => {
    expect(variants.safeParse([{ name: 'Lampen', lang: 'nl' }, { name: 'Lamps' }]).success).toBe(true);
    expect(variants.safeParse([{ name: 'Lampen', language: 'nl' }]).success).toBe(false);
    expect(variants.safeParse(['Lampen']).success).toBe(false);
  });
});

describe('SLUG', () => {
  it.each([
    ['light', true],
    ['light-2', true],
    ['2019', true],
    ['Light', false],
    ['li ght', false],
    ['a/b', false],
    ['a_b', false],
    ['a--b', false],
    ['', false],
  ])('of “%s”: %s', (name, fits) => {
    expect(SLUG.test(name)).toBe(fits);
  });
});
