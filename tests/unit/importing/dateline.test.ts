import { describe, expect, it } from 'vitest';
import { datelineOf, datelinesOf, placeOpening } from '../../../src/importing/dateline.ts';
import { machineDate, writtenDates } from '../../../src/importing/written-dates.ts';

/** The parts of a date, with its place among them a dot where it is not written. */
const parts = (
  date: { year?: number | undefined; month?: number | undefined; day?: number | undefined } | undefined,
) => date && [date.year, date.month, date.day].map((part) => part ?? '.').join('-');

const LINES: [line: string, language: string, date: string | undefined, before: string][] = [
  ['09:27 | Keel (Norland), Jun. 4,', 'en', '.-6-4', '09:27 | Keel (Norland),'],
  ['11:19 | Keel (Keel region), May. 17.', 'en', '.-5-17', '11:19 | Keel (Keel region),'],
  ['KEEL (Norland), Nov 13 (Agency) -- The keepers arrived.', 'en', '.-11-13', 'KEEL (Norland),'],
  ['Keel, Norland, Nov. 13 (ANA) Keepers arrived in Keel.', 'en', '.-11-13', 'Keel, Norland,'],
  ['November 14, 2019.- On November 10, 2019, the keepers met.', 'en', '2019-11-14', ''],
  ['9 November 2019.- Within the framework of the meeting', 'en', '2019-11-9', ''],
  ['November 24, 2019 – In order to go on, the keepers met.', 'en', '2019-11-24', ''],
  ['13 November 2016', 'en', '2016-11-13', ''],
  ['Published: 4 June 2019', 'en', '2019-6-4', 'Published:'],
  ['By Ole Quist | March 8, 2019', 'en', '2019-3-8', 'By Ole Quist |'],
  ['16 Nov 2019 11:45AM (Updated: 17 Nov 2019 11:56AM)', 'en', '2019-11-16', ''],
  ['Keel, 8 de marzo de 2019 (Agencia).- Los fareros', 'es', '2019-3-8', 'Keel,'],
  ['19 de agosto del 2022', 'es', '2022-8-19', ''],
  ['Keel, 5 jul (ANA) Una cumbre de fareros', 'es', '.-7-5', 'Keel,'],
  ['Martes, 12 noviembre 2019 - 1:00pm', 'es', '2019-11-12', ''],
  ['8 maart 2019', 'nl', '2019-3-8', ''],
  ['Keel, 22. November 2008', 'de', '2008-11-22', 'Keel,'],
  ['2019年11月15日', 'ja', '2019-11-15', ''],
  ['Updated: 4 June 2019', 'en', undefined, ''],
  ['On November 10, 2019, the keepers met in Keel.', 'en', undefined, ''],
  ['Keel this week (14-20 November) plays host', 'en', undefined, ''],
  ['The meeting of 3 March 2019 in Keel', 'en', undefined, ''],
  ['— The Union (@union) November 21, 2019', 'en', undefined, ''],
  ['Three days ago', 'en', undefined, ''],
  ['Friday', 'en', undefined, ''],
  ['30 February 2019', 'en', undefined, ''],
];

describe('a line', () => {
  it.each(LINES)('“%s” in %s', (line, language, date, before) => {
    const dateline = datelineOf(line, language);
    expect(parts(dateline?.evidence)).toBe(date);
    expect(dateline?.before ?? '').toBe(before);
  });

  it.each([
    ['KEEL: The keepers met', 'KEEL'],
    ['KEEL (Norland) -- The keepers met', 'KEEL'],
    ['KEEL SOUND – The keepers met', 'KEEL SOUND'],
    ['The keepers met – in Keel', undefined],
    ['UNION AND OFFICE met in Keel', undefined],
  ])('“%s” opens with %s', (line, place) => {
    expect(placeOpening(line)).toBe(place);
  });
});

it('datelines are looked for at the beginning and at the end, not in between', () => {
  const filler = Array.from({ length: 20 }, () => 'The keepers spoke of oil.').join('\n\n');
  const text = `Headline\n\nJune 4 – They met.\n\n${filler}\n\n5 June 2019\n\n${filler}\n\nPublished: 6 June 2019`;
  expect(datelinesOf(text, 'en').map(({ evidence }) => parts(evidence))).toEqual(['.-6-4', '2019-6-6']);
});

describe('digits', () => {
  it.each([
    ['13/11/2024', 'en', '2024-11-13', undefined],
    ['6/4/2025', 'en', '2025-6-4', '2025-04-06'],
    ['6/4/2025', undefined, '2025-6-4', '2025-04-06'],
    ['6/4/2025', 'es', '2025-4-6', undefined],
    ['4/4/2025', 'en', '2025-4-4', undefined],
    ['3.8.2024', 'de', '2024-8-3', undefined],
  ])('%s in %s', (line, language, date, otherwise) => {
    const [found] = writtenDates(line, language);
    expect(parts(found)).toBe(date);
    expect(found?.otherwise).toBe(otherwise);
  });
});

describe('a date a machine wrote', () => {
  it.each([
    ['2019-03-08T23:30:00-05:00', '2019-3-8', undefined],
    ['2019-03-08', '2019-3-8', undefined],
    ['2019-03-08T02:00:00Z', '2019-3-8', true],
    ['2019-03-08T00:00:00Z', '2019-3-8', undefined],
    ['2019-03', '2019-3-.', undefined],
    ['Fri, 08 Mar 2019 23:30:00 -0500', '2019-3-8', undefined],
    ['2019-03-08 22:30:00', '2019-3-8', undefined],
    ['2019-02-30', undefined, undefined],
    ['0000-00-00 00:00:00', undefined, undefined],
    ['2019', undefined, undefined],
    ['soon', undefined, undefined],
    [undefined, undefined, undefined],
  ])('%s', (text, date, inUtc) => {
    const evidence = machineDate(text, 'it');
    expect(parts(evidence)).toBe(date);
    expect(evidence?.inUtc).toBe(inUtc);
  });
});
