import { z } from 'zod';
import { COLLECTIONS, type Collection } from '../schemas/fields.ts';
import { recordSchemas } from './record-schemas.ts';

/** The part of JSON Schema (draft 2020-12) that the records use, with our annotation. */
export interface JsonSchema {
  type?: string | string[];
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

/** The schema of what is known, with one type, and whether it may be that nothing is. */
export function known(schema: JsonSchema): { schema: JsonSchema & { type?: string }; isOptional: boolean } {
  const value = schema.anyOf?.find(({ type }) => type !== 'null');
  const { type, ...rest } = { ...schema, ...value };
  const [single] = [type].flat().filter((each) => each !== 'null');
  const isOptional = value !== undefined || Array.isArray(schema.type);
  return { schema: { ...rest, ...(single !== undefined && { type: single }) }, isOptional };
}

export const isReference = ({ properties }: JsonSchema) =>
  properties?.id !== undefined && properties.url !== undefined;
