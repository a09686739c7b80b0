import { z } from 'zod';
import { COLLECTIONS, type Collection } from '../schemas/fields.ts';
import { recordSchemas } from './record-schemas.ts';

/** The part of JSON Schema (draft 2020-12) that the records use, with our annotation. */
export interface JsonSchema {
  type?: string;
  format?: string;
  description?: string;
  enum?: string[];
  minimum?: number;
  maximum?: number;
  anyOf?: JsonSchema[];
  items?: JsonSchema;
  properties?: Record<string, JsonSchema>;
  /** The collection of the entries that the value names. */
  'x-collection'?: Collection;
}

/** The schema of the records of each collection. */
export const recordJsonSchemas = Object.fromEntries(
  COLLECTIONS.map((collection) => [collection, z.toJSONSchema(recordSchemas[collection]) as JsonSchema]),
) as Record<Collection, JsonSchema>;

/** The schema without the alternative that nothing is known, and whether it has that. */
export function known(schema: JsonSchema): { schema: JsonSchema; isOptional: boolean } {
  const value = schema.anyOf?.find(({ type }) => type !== 'null');
  return value ? { schema: { ...schema, ...value }, isOptional: true } : { schema, isOptional: false };
}

export const isReference = ({ properties }: JsonSchema) =>
  properties?.id !== undefined && properties.url !== undefined;
