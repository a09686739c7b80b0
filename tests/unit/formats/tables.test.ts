import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { recordsOf } from '../../../src/formats/records.ts';
import { csvOf, tablesOf } from '../../../src/formats/tables.ts';
import type { Collection } from '../../../src/schemas/fields.ts';
import { type Said, archiveOf } from '../archive/entries.ts';

/** The rows of a table of the archive, read back. */
function rows(said: Said, collection: Collection, name: string = collection) {
  const records = recordsOf(archiveOf(said), 'https://lamps.example/')[collection];
  const table = tablesOf(collection).find((each) => each.name === name)!;
  const { data, errors } = Papa.parse<Record<string, string>>(csvOf(table, records), {
    header: true,
    newline: '\r\n',
    skipEmptyLines: true,
  });
  expect(errors).toEqual([]);
  return data;
}

describe('a table', () => {
  it.each(['=1+1', '+1', '-1', '@SUM(A1)'])('holds no formula: %s', (name) => {
    expect(rows({ topics: { light: { name } } }, 'topics')[0]?.name).toBe(`'${name}`);
  });

  it('leaves numbers and other text as they are', () => {
    const [place] = rows({ places: { keel: { longitude: -3.01, name: 'Keel, “=” and "more"' } } }, 'places');
    expect(place).toMatchObject({ longitude: '-3.01', name: 'Keel, “=” and "more"' });
  });

  it('names entries by their ids, several with a bar between them, and nothing where nothing is known', () => {
    const [article] = rows(
      {
        organisations: { 'fog-office': {} },
        articles: { '2019/keepers-vote': { organisations: ['lamp-union', 'fog-office'] } },
      },
      'articles',
    );
    expect(article).toMatchObject({
      organisations: 'lamp-union|fog-office',
      place: '',
      source_publisher: 'keel-courier',
      source_url: '',
    });
  });

  it('gives what an entry holds any number of a table of its own', () => {
    const people = [{ person: 'ada-brandt', office: 'President, of the Union' }];
    expect(rows({ articles: { '2019/keepers-vote': { people } } }, 'articles', 'articles-people')).toEqual([
      { article: '2019/keepers-vote', person: 'ada-brandt', office: 'President, of the Union' },
    ]);
    const members = [{ place: 'keel', as: 'Coast of Keel', from: '1998' }];
    expect(
      rows({ organisations: { 'lamp-union': { members } } }, 'organisations', 'organisations-members'),
    ).toEqual([{ organisation: 'lamp-union', place: 'keel', name: 'Coast of Keel', from: '1998', to: '' }]);
  });
});
