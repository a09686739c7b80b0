import Papa from 'papaparse';
import { expect } from 'vitest';
import { readContent } from '../../src/check/read.ts';
import { dist } from './site.ts';

interface Field {
  name: string;
  type: string;
  separator?: string;
  constraints?: { required?: boolean; enum?: string[] };
}
interface Resource {
  name: string;
  path: string;
  format: string;
  bytes: number;
  hash: string;
  count: number;
  jsonSchema?: string;
  schema?: { fields: Field[]; primaryKey?: string[]; foreignKeys?: { fields: string[]; reference: { resource: string } }[] };
}
export type Row = Record<string, string>;

export const datapackage = dist.json('data/datapackage.json') as { resources: Resource[]; version: string };
export const { resources } = datapackage;
export const { files } = readContent();
export const held = (collection: string) => files.filter((file) => file.collection === collection).length;

const rowsOf = ({ path }: Resource): Row[] => {
  const { data, errors } = Papa.parse<Row>(dist.read(`data/${path}`), { header: true, newline: '\r\n', skipEmptyLines: true });
  expect(errors, path).toEqual([]);
  return data;
};
export const tables = new Map(resources.filter(({ format }) => format === 'csv').map((each) => [each.name, { ...each, rows: rowsOf(each) }]));
export const idsOf = (name: string) => new Set(tables.get(name)?.rows.map(({ id }) => id));
export const records = (collection: string) => dist.json(`data/${collection}.json`) as Record<string, unknown>[];
