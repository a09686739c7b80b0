import { stringify } from 'csv-stringify/sync';
import { type Collection, SINGULAR } from '../schemas/fields.ts';
import { type JsonSchema, isReference, known, recordJsonSchemas } from './record-json-schemas.ts';

export type Cell = string | number | null;

/** A column of a CSV file; of an entry that it names it holds the id, of several their ids with a `|` between them. */
export interface Column {
  name: string;
  schema: JsonSchema & { type?: string };
  isOptional: boolean;
  isList: boolean;
  /** The collection whose ids it holds. */
  names?: Collection | undefined;
  value: (row: unknown) => Cell;
}

/** A CSV file: the records of a collection, or of each record what it holds any number of. */
export interface Table {
  name: string;
  collection: Collection;
  columns: Column[];
  /** @param records of its collection */
  rows: (records: readonly unknown[]) => unknown[];
}

/** Between the items of a list in one cell; ids and addresses never hold it. */
export const SEPARATOR = '|';

type Row = Record<string, unknown>;

/** The tables of a collection: its own, and one for each of its fields that holds more than ids. */
export function tablesOf(collection: Collection): Table[] {
  const schema = recordJsonSchemas[collection];
  const parts = Object.entries(schema.properties!).filter(([, { items }]) => isPart(items));
  return [
    { name: collection, collection, columns: columnsOf(schema), rows: (records) => [...records] },
    ...parts.map(([field, { items, 'x-collection': names }]): Table => ({
      name: `${collection}-${field}`,
      collection,
      columns: [owner(collection), ...partColumns(items!, names)],
      rows: (records) =>
        records.flatMap((record) =>
          ((record as Row)[field] as Row[]).map((part) => ({ [OWNER]: (record as Row).id, ...part })),
        ),
    })),
  ];
}

const OWNER = '(owner)';

const isPart = (items: JsonSchema | undefined) =>
  items?.properties !== undefined && Object.keys(items.properties).some((name) => !REFERENCE.has(name));
const REFERENCE = new Set(['id', 'name', 'url']);

const owner = (collection: Collection): Column => ({
  ...scalar(SINGULAR[collection], known(recordJsonSchemas[collection].properties!.id!).schema),
  names: collection,
  value: (row) => (row as Row)[OWNER] as string,
});

/** Columns of the parts of a record; those that name an entry begin with its id. */
function partColumns(schema: JsonSchema, names: Collection | undefined): Column[] {
  const columns = columnsOf(schema);
  if (!isReference(schema) || !names) return columns;
  const id = { ...columns.find(({ name }) => name === 'id')!, name: SINGULAR[names], names };
  return [id, ...columns.filter(({ name }) => !REFERENCE.has(name))];
}

function columnsOf({ properties = {} }: JsonSchema, prefix = '', outer = (row: unknown) => row): Column[] {
  return Object.entries(properties).flatMap(([key, property]): Column[] => {
    const { isOptional, schema } = known(property);
    const name = prefix + key;
    const inner = (row: unknown) => (outer(row) as Row)[key];
    const names = schema['x-collection'];
    if (schema.type === 'object' && !isReference(schema)) return columnsOf(schema, `${name}_`, inner);
    const base = { ...scalar(name, schema), isOptional };
    if (schema.type === 'object') {
      return [{ ...base, names, value: (row) => (inner(row) as Row | null)?.id as Cell }];
    }
    if (schema.type !== 'array') return [{ ...base, value: (row) => inner(row) as Cell }];
    if (schema.items?.type === 'string') {
      return [{ ...base, isList: true, value: (row) => (inner(row) as string[]).join(SEPARATOR) }];
    }
    if (!schema.items || !isReference(schema.items)) return [];
    return [
      {
        ...base,
        isList: true,
        names,
        value: (row) => (inner(row) as Row[]).map(({ id }) => id).join(SEPARATOR),
      },
    ];
  });
}

const scalar = (name: string, schema: Column['schema']): Column => ({
  name,
  schema,
  isOptional: false,
  isList: false,
  value: () => null,
});

/**
 * The rows as CSV (RFC 4180: comma, double quotes, CRLF), UTF-8 without a byte order mark, the names of the columns
 * first. Text that a spreadsheet would run as a formula has an apostrophe before it.
 */
export const csvOf = ({ columns, rows }: Table, records: readonly unknown[]): string =>
  stringify(
    rows(records).map((row) => columns.map(({ value }) => value(row))),
    {
      header: true,
      columns: columns.map(({ name }) => name),
      record_delimiter: 'windows',
      escape_formulas: true,
    },
  );
