import { createHash } from 'node:crypto';
import type { Archive } from '../archive/model.ts';
import { COLLECTIONS, type Collection } from '../schemas/fields.ts';
import { recordsOf } from './records.ts';
import { type Table, csvOf, tablesOf } from './tables.ts';

/** A file of the data as a resource of the package: what is in it, and the bytes by which it is checked. */
export interface DataFile {
  /** Unique in the package: `articles`, `articles-json`, `articles-people`. */
  name: string;
  /** From the folder of the data. */
  path: string;
  format: 'csv' | 'json' | 'jsonl';
  mediatype: string;
  collection: Collection;
  /** How its columns are to be read, where it is CSV. */
  table?: Table;
  /** UTF-8 */
  content: Uint8Array<ArrayBuffer>;
  /** Of the content, in hexadecimal. */
  sha256: string;
  /** How many records it holds. */
  count: number;
}

const MEDIA_TYPES = { csv: 'text/csv', json: 'application/json', jsonl: 'application/jsonl' };

/** Where the files lie, from the folder of the data. */
export const DATA_PATHS: readonly string[] = COLLECTIONS.flatMap((collection) => [
  ...tablesOf(collection).map(({ name }) => `${name}.csv`),
  `${collection}.json`,
  `${collection}.jsonl`,
]);

const made = new WeakMap<Archive, { address: string; files: DataFile[] }>();

/**
 * Every file of the data, each collection in its three formats, made once for an archive and an address.
 *
 * @param address of the archive
 */
export function dataFiles(archive: Archive, address: string | URL): DataFile[] {
  const key = new URL(address).href;
  const known = made.get(archive);
  if (known?.address === key) return known.files;
  const records = recordsOf(archive, key);
  const files = COLLECTIONS.flatMap((collection) => filesOf(collection, records[collection]));
  made.set(archive, { address: key, files });
  return files;
}

const START = Buffer.from('[\n');
const COMMA = Buffer.from(',\n');
const END = Buffer.from('\n]\n');
const NEWLINE = Buffer.from('\n');

function filesOf(collection: Collection, records: readonly unknown[]): DataFile[] {
  // As bytes each: as text, one letter beyond Latin 1 makes all of it take twice the room.
  const lines = records.map((record) => Buffer.from(JSON.stringify(record)));
  return [
    ...tablesOf(collection).map((table) => ({
      ...file(table.name, 'csv', collection, Buffer.from(csvOf(table, records)), table.rows(records).length),
      table,
    })),
    file(
      collection,
      'json',
      collection,
      Buffer.concat([START, ...lines.flatMap((line) => [COMMA, line]).slice(1), END]),
      records.length,
    ),
    file(
      collection,
      'jsonl',
      collection,
      Buffer.concat(lines.flatMap((line) => [line, NEWLINE])),
      records.length,
    ),
  ];
}

function file(
  name: string,
  format: DataFile['format'],
  collection: Collection,
  content: Uint8Array<ArrayBuffer>,
  count: number,
): DataFile {
  return {
    name: format === 'csv' ? name : `${name}-${format}`,
    path: `${name}.${format}`,
    format,
    mediatype: MEDIA_TYPES[format],
    collection,
    content,
    sha256: createHash('sha256').update(content).digest('hex'),
    count,
  };
}
