import { stringify } from 'csv-stringify/browser/esm/sync';
import { bibtex } from './bibtex.ts';
import { publishedItem } from './csl.ts';
import type { ArticleRecord, Reference } from './record-schemas.ts';
import { ris } from './ris.ts';

/** What is taken along of an article, as the API's lists of articles have it. */
export type ResultRecord = Omit<ArticleRecord, 'text'>;

/** A set of articles that a search found, in its order. */
export interface ResultSet {
  /** What was asked, in words. */
  query: string;
  /** The address of the search, which finds the same again. */
  search: string;
  records: readonly ResultRecord[];
}

/** As what a result set can be taken along: a media type, the ending of a file, and its text. */
export interface ResultFormat {
  type: string;
  ending: string;
  write: (set: ResultSet) => string;
}

const names = (list: readonly Reference[]) => list.map(({ name }) => name).join('|');

/** Comma, double quotes, CRLF (RFC 4180); lists with `|` between; the search in the last column of every row. */
const csv = ({ records, search }: ResultSet): string =>
  stringify(
    records.map((record) => ({
      id: record.id,
      url: record.url,
      headline: record.headline,
      summary: record.summary,
      published: record.published,
      added: record.added,
      place: record.place?.name ?? '',
      organisations: names(record.organisations),
      events: names(record.events),
      topics: names(record.topics),
      people: names(record.people),
      places: names(record.places),
      publisher: record.source.publisher.name,
      original_headline: record.source.headline ?? '',
      original_url: record.source.url ?? '',
      original_language: record.source.language,
      found_by: search,
    })),
    { header: true, record_delimiter: 'windows', escape_formulas: true },
  );

/** A note of RIS, which belongs to a reference: the format knows none for a whole file. */
const risWithNote = (record: ResultRecord, { query, search }: ResultSet) =>
  ris(publishedItem(record, record.url)).replace(/(?=ER {2}- )/, `N1  - ${query} <${search}>\r\n`);

export const RESULT_FORMATS = {
  csv: { type: 'text/csv;charset=utf-8', ending: 'csv', write: csv },
  json: {
    type: 'application/json',
    ending: 'json',
    write: ({ query, records, search }) =>
      `${JSON.stringify({ query, search, total: records.length, items: records }, null, 2)}\n`,
  },
  ris: {
    type: 'application/x-research-info-systems',
    ending: 'ris',
    write: (set) => set.records.map((record) => risWithNote(record, set)).join(''),
  },
  bibtex: {
    type: 'application/x-bibtex;charset=utf-8',
    ending: 'bib',
    write: (set) =>
      `% ${set.query}\n% ${set.search}\n\n${set.records.map((record) => bibtex(publishedItem(record, record.url))).join('\n')}`,
  },
} as const satisfies Record<string, ResultFormat>;

export type ResultFormatName = keyof typeof RESULT_FORMATS;
