import { describe, expect, it } from 'vitest';
import { articleRecord } from '../../../src/formats/record.ts';
import { article as schema } from '../../../src/formats/record-schemas.ts';
import { NOTE, articlesOf, byId, smallArchive } from '../archive/entries.ts';

const ADDRESS = 'https://lamps.example/archive/';

const recordOf = (front: object) => {
  const [article] = articlesOf({ '2019/keepers-vote': front });
  return articleRecord(article!, ADDRESS);
};

describe('articleRecord', () => {
  it.each(smallArchive().articles)('of $id is what the schema says', (article) => {
    expect(schema.parse(articleRecord(article, ADDRESS))).toEqual(articleRecord(article, ADDRESS));
  });

  it.each([
    ['2019-03-08', 'day', '2019-03-08', '2019-03-08'],
    ['2019-02', 'month', '2019-02-01', '2019-02-28'],
    ['2019', 'year', '2019-01-01', '2019-12-31'],
    ['2018-12/2019-01-05', 'interval', '2018-12-01', '2019-01-05'],
  ])('keeps %s as it is known, the possible days apart', (published, precision, first, last) => {
    expect(recordOf({ ...NOTE, published, added: '2020-01-15' })).toMatchObject({
      published,
      precision,
      first_possible_day: first,
      last_possible_day: last,
    });
  });

  it('says null where nothing is known, and gives addresses whole', () => {
    const record = recordOf({ formerly: ['2019/vote'] });
    expect(record).toMatchObject({
      place: null,
      event_note: null,
      source: { url: null, headline: null, date: null, note: null },
      organisations: [{ id: 'lamp-union', url: 'https://lamps.example/organisations/lamp-union/' }],
      formerly: ['https://lamps.example/articles/2019/vote/'],
      url: 'https://lamps.example/articles/2019/keepers-vote/',
    });
  });

  it('gives the address of the original as a URI', () => {
    const article = byId(smallArchive().articles, '2019/keepers-vote-on-light');
    expect(articleRecord(article, ADDRESS).source.url).toBe(
      'https://courier.example/2019/%C3%A9%C3%A9n-licht?a=1&b=2',
    );
  });
});
