import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { bibtex } from '../../../src/formats/bibtex.ts';
import { recordItem } from '../../../src/formats/csl.ts';
import { articleRecord } from '../../../src/formats/record.ts';
import { RESULT_FORMATS } from '../../../src/formats/result-set.ts';
import { smallArchive } from '../archive/entries.ts';

const ADDRESS = 'https://archive.example';
const { articles } = smallArchive();
const set = {
  query: 'contains “fog” · without “lamp, oil”',
  search: `${ADDRESS}/search/?q=fog+-%22lamp+oil%22`,
  records: articles.map((article) => articleRecord(article, ADDRESS)),
};

describe('a result set', () => {
  it('is read back from CSV, a row an article in the order shown, each with the search', () => {
    const rows: Record<string, string>[] = parse(RESULT_FORMATS.csv.write(set), { columns: true });
    expect(rows.map(({ id }) => id)).toEqual(articles.map(({ id }) => id));
    expect(rows.map(({ headline, published }) => [headline, published])).toEqual(
      articles.map(({ headline, published }) => [headline, published]),
    );
    expect(rows.map(({ people }) => people)).toEqual(
      articles.map(({ people }) => people.map(({ person }) => person.name).join('|')),
    );
    expect(new Set(rows.map(({ found_by }) => found_by))).toEqual(new Set([set.search]));
  });

  it('is read back from JSON, with the query and the whole records', () => {
    expect(JSON.parse(RESULT_FORMATS.json.write(set))).toEqual({
      query: set.query,
      search: set.search,
      total: articles.length,
      items: JSON.parse(JSON.stringify(set.records)) as unknown,
    });
  });

  it.each(['ris', 'bibtex'] as const)('is read back from %s, an item an article', (format) => {
    const text = RESULT_FORMATS[format].write(set);
    const items = new Cite(text).data;
    expect(items.map(({ title }) => title)).toEqual(articles.map(({ headline }) => headline));
    expect(items.map(({ URL: address }) => address)).toEqual(
      articles.map(({ href }) => new URL(href, ADDRESS).href),
    );
    expect(text).toContain(set.search);
    expect(text).toContain(set.query);
  });

  it('has the citation that the article itself offers', () => {
    const own = articles.map((article) => bibtex(recordItem(article, ADDRESS)));
    for (const entry of own) expect(RESULT_FORMATS.bibtex.write(set)).toContain(entry.trim());
  });

  it('starts no formula in a spreadsheet', () => {
    const [record] = set.records;
    const risky = { ...set, records: [{ ...record!, headline: '=1+1' }] };
    const [row]: Record<string, string>[] = parse(RESULT_FORMATS.csv.write(risky), { columns: true });
    expect(row!.headline).toBe("'=1+1");
  });
});
