import { describe, expect, it } from 'vitest';
import { publicationOf } from '../../../src/importing/evidence.ts';
import { itemsInText } from '../../../src/importing/listing.ts';
import { readFixture } from './fixture.ts';

describe('a text with several items', () => {
  const { items } = readFixture('several.txt');

  it('is cut at headlines above datelines, and at long ones between them', () => {
    expect(items.map(({ dates, headline }) => [headline, publicationOf(dates).published])).toEqual([
      ['The fog has been counted by the Fog Office again', '2020-03-09'],
      ['Lamp oil grows dearer on every coast as winter comes', '2020-03-02'],
      ['Joint notice | The keepers of the northern coasts and those of Keel', undefined],
      ['Keepers walk to the old tower at the end of the congress', '2020-02-20'],
    ]);
    expect(items[0]?.text).toContain('Tower closed');
  });

  it('takes a year from the items around, and says so', () => {
    expect(publicationOf(items[1]!.dates).remarks).toEqual([
      'The day and month come from the dateline “March 2”, the year from the items around it.',
    ]);
  });

  it('bounds an item without a day by those around it, and gives it none', () => {
    expect(items[2]?.remarks.join(' ')).toContain('order puts it between 2020-02-20 and 2020-03-02');
    expect(items[2]?.remarks.join(' ')).toContain('headline alone told it');
  });
});

const item = (headline: string, dateline: string) => `${headline}\n\n${dateline}- They met in the rain.`;

describe('a text', () => {
  it('with one dateline is one item', () => {
    const text = `${item('Keepers meet in Keel', 'March 9, 2020.')}\n\nA long line that reads as a headline and is none of them\n\nMore of it.`;
    expect(itemsInText(text, 'en')).toBeUndefined();
  });

  it('whose items follow no order bounds none', () => {
    const text = [
      item('Keepers meet in Keel', 'March 9, 2020.'),
      item('Keepers meet in Norland', 'March 1.'),
      item('Keepers meet at sea', 'March 5, 2020.'),
      item('Keepers meet at home', 'March 11, 2020.'),
    ].join('\n\n');
    const items = itemsInText(text, 'en')!;
    expect(items).toHaveLength(4);
    expect(publicationOf(items[1]!.dates)).toMatchObject({
      open: expect.stringContaining('no year') as string,
    });
    expect(items.flatMap(({ remarks }) => remarks).join(' ')).not.toContain('order');
  });

  it('that turns a year between two items gives none to the one between', () => {
    const text = [
      item('Keepers meet in Keel', 'January 9, 2020.'),
      item('Keepers meet in Norland', 'January 2.'),
      item('Keepers meet at sea', 'December 5, 2019.'),
    ].join('\n\n');
    const [, between] = itemsInText(text, 'en')!;
    expect(publicationOf(between!.dates).published).toBeUndefined();
  });
});
