import { z } from 'zod';
import { dataUrl } from '../archive/urls.ts';
import { COLLECTIONS } from '../schemas/fields.ts';
import { schemas } from '../schemas/index.ts';
import { recordJsonSchemas } from './record-json-schemas.ts';

/** A JSON Schema (draft 2020-12) as a file below the folder of the data. */
export interface SchemaFile {
  path: string;
  schema: object;
}

/**
 * For each collection the schema of its records, as the data gives them, and that of its entries, as editors write
 * their front matter.
 *
 * @param address of the archive
 */
export const schemaFiles = (address: string | URL): SchemaFile[] =>
  COLLECTIONS.flatMap((collection) => [
    identified(`schemas/${collection}.schema.json`, recordJsonSchemas[collection], address),
    identified(
      `schemas/entries/${collection}.schema.json`,
      z.toJSONSchema(schemas[collection], { io: 'input' }),
      address,
    ),
  ]);

const identified = (path: string, schema: object, address: string | URL): SchemaFile => ({
  path,
  schema: { ...schema, $id: new URL(dataUrl(path), address).href },
});
