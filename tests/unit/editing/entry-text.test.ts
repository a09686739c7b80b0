import { describe, expect, it } from 'vitest';
import { readContent } from '../../../src/check/read.ts';
import { parseFile } from '../../../src/check/front-matter.ts';
import { entryText } from '../../../src/editing/entry-text.ts';
import { SMALL } from '../small.ts';

describe('entryText', () => {
  it('writes in the order of the schema, lists on a line, running text folded, quotation marks where needed', () => {
    const text = entryText(
      'articles',
      {
        source: { publisher: 'courier', note: 'It says: #1.', language: 'nl' },
        organisations: ['lamp-union', 'fog-office'],
        published: '2019-03-08',
        people: [{ person: 'ada', office: 'Head: keeper' }, { person: 'ole' }],
        topics: [],
        headline: 'One light: the vote',
        summary: `${'Long '.repeat(30)}end.`,
      },
      '\nText.\n\n',
    );
    expect(text).toBe(`---
headline: 'One light: the vote'
summary: >-
  ${'Long '.repeat(30)}end.
published: 2019-03-08
organisations: [lamp-union, fog-office]
people:
  - person: ada
    office: 'Head: keeper'
  - person: ole
source:
  publisher: courier
  note: >-
    It says: #1.
  language: nl
---

Text.
`);
  });

  it('gives coordinates two decimals and ids none', () => {
    expect(entryText('places', { name: 'Keel', latitude: 61.1, longitude: -3, geonames: 7 })).toBe(
      '---\nname: Keel\nlatitude: 61.10\nlongitude: -3.00\ngeonames: 7\n---\n',
    );
  });

  it.each([
    'yes',
    '2019',
    'null',
    '- a',
    '{a}',
    'a #b',
    '"x',
    "it's",
    '@x',
    '! y',
    '2019-03-08',
    'TODO: x',
    '*x',
    '%',
  ])('keeps the text %j a text', (name) => {
    expect(parseFile(entryText('topics', { name })).data).toEqual({ name });
  });

  it('says of every entry what it said', () => {
    const { files } = readContent(SMALL);
    expect(files.length).toBeGreaterThan(5);
    for (const { body, collection, data } of files) {
      const again = parseFile(entryText(collection, data as Record<string, unknown>, body));
      expect([again.data, again.body.trim()]).toEqual([data, body.trim()]);
    }
  });
});
