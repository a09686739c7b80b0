import { describe, expect, it } from 'vitest';
import { cslDate, recordItem } from '../../../src/formats/csl.ts';
import { originalItem } from '../../../src/formats/csl-original.ts';
import { edtfOf, sharedParts } from '../../../src/formats/csl-date.ts';
import { site } from '../../../src/site.ts';
import { NOTE, archiveOf, articlesOf } from '../archive/entries.ts';

const HOME = 'https://archive.example/';
const ID = '2019/keepers-vote';

const dated = (published: string, source: object = {}) =>
  articlesOf({ [ID]: { published, source: { ...NOTE.source, ...source } } })[0]!;

describe('a date', () => {
  it.each([
    ['2024-03-08', [[2024, 3, 8]], [2024, 3, 8]],
    ['2023-10', [[2023, 10]], [2023, 10]],
    ['2011', [[2011]], [2011]],
    [
      '2024-02/2024-03',
      [
        [2024, 2],
        [2024, 3],
      ],
      [2024],
    ],
    [
      '2023-10-18/2023-10-31',
      [
        [2023, 10, 18],
        [2023, 10, 31],
      ],
      [2023, 10],
    ],
    [
      '2019-12-30/2020-01',
      [
        [2019, 12, 30],
        [2020, 1],
      ],
      [],
    ],
    ['2019/2019-03', [[2019], [2019, 3]], [2019]],
  ])('%s keeps its precision, there and back', (edtf, parts, shared) => {
    expect(cslDate(edtf)).toEqual({ 'date-parts': parts });
    expect(edtfOf(cslDate(edtf))).toBe(edtf);
    expect(sharedParts(cslDate(edtf))).toEqual(shared);
  });
});

describe('the record', () => {
  it('is by the archive, issued when it was added, first published when the original was', () => {
    expect(recordItem(dated('2019-03'), HOME)).toMatchObject({
      id: '2019-keepers-vote',
      type: 'article-newspaper',
      title: 'Keepers vote to burn one light',
      author: [{ literal: site.name }],
      'container-title': site.name,
      issued: { 'date-parts': [[2020, 1, 15]] },
      'original-date': { 'date-parts': [[2019, 3]] },
      language: site.language,
      URL: `https://archive.example/articles/${ID}/`,
    });
  });
});

describe('the original', () => {
  it('is by its publisher where no reporter is named, dated as exactly as is known, in its language', () => {
    expect(originalItem(dated('2019-03', { headline: 'Één licht', url: 'https://ex.org/1' }))).toEqual({
      id: '2019-keepers-vote-original',
      type: 'article-newspaper',
      title: 'Één licht',
      author: [{ literal: 'The Keel Courier' }],
      'container-title': 'The Keel Courier',
      issued: { 'date-parts': [[2019, 3]] },
      language: 'nl',
      URL: 'https://ex.org/1',
    });
  });

  it('is by its reporters, people by family and given name, others as they stand', () => {
    const { author } = originalItem(dated('2019', { reporters: ['Ibáñez Ruiz, Ana', 'The newsroom'] }));
    expect(author).toEqual([{ family: 'Ibáñez Ruiz', given: 'Ana' }, { literal: 'The newsroom' }]);
  });

  it('says that its headline was not seen, in square brackets, and claims no address it has not', () => {
    const item = originalItem(dated('2019'));
    expect(item.title).toMatch(/^\[.*not seen.*Keepers vote to burn one light\]$/);
    expect(item).not.toHaveProperty('URL');
  });

  it('comes from where its publisher is at home', () => {
    const [article] = archiveOf({
      articles: { [ID]: {} },
      publishers: { 'keel-courier': { place: 'keel' } },
    }).articles;
    expect(originalItem(article!)['publisher-place']).toBe('Keel');
  });
});
