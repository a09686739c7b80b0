import { z } from 'zod';
import type { Collection } from '../schemas/fields.ts';
import { schemas } from '../schemas/index.ts';
import { contractsOf } from './contracts.ts';

/** How a field is answered. `pairs` are objects of one property that must be and one that may. */
export type Kind =
  | { kind: 'text' }
  | { kind: 'number'; whole: boolean }
  | { kind: 'choice'; values: string[] }
  | { kind: 'reference' | 'references'; to: Collection }
  | { kind: 'pairs'; key: string; second: string; to: Collection | undefined };

/** A field that can be asked for. */
export type Field = Kind & {
  /** `headline`, `source.url` */
  name: string;
  /** The name of its flag: `source-url`, `event-note`. */
  flag: string;
  required: boolean;
  /** What the schema says of it. */
  contract: string;
  schema: z.ZodType;
};

/** The part of JSON Schema that tells the kinds apart, with our annotation. */
interface JsonSchema {
  type?: string;
  enum?: string[];
  references?: Collection;
  properties?: Record<string, JsonSchema>;
  required?: string[];
  items?: JsonSchema;
}

/** The fields of a collection in the order of its schema. What only later changes bring, like revisions, is left out. */
export function fieldsOf(collection: Collection): Field[] {
  const contracts = contractsOf(collection);
  const fieldsIn = (object: z.ZodObject, prefix: string): Field[] =>
    Object.entries(object.shape).flatMap(([key, shape]) => {
      const schema = shape as z.ZodType;
      const name = `${prefix}${key}`;
      if (schema instanceof z.ZodObject) return fieldsIn(schema, `${name}.`);
      const kind = kindOf(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as JsonSchema);
      if (!kind) return [];
      const required = !schema.safeParse(undefined).success;
      return [{ ...kind, name, flag: flagOf(name), required, contract: contracts.get(name) ?? '', schema }];
    });
  return fieldsIn(schemas[collection], '');
}

const flagOf = (name: string) =>
  name.replaceAll('.', '-').replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

function kindOf(schema: JsonSchema): Kind | undefined {
  if (schema.references) return { kind: 'reference', to: schema.references };
  if (schema.items?.references) return { kind: 'references', to: schema.items.references };
  if (schema.items?.properties) return pairs(schema.items.properties, schema.items.required ?? []);
  if (schema.items) return undefined;
  if (schema.enum) return { kind: 'choice', values: schema.enum };
  if (schema.type === 'number' || schema.type === 'integer') {
    return { kind: 'number', whole: schema.type === 'integer' };
  }
  return { kind: 'text' };
}

function pairs(properties: Record<string, JsonSchema>, required: string[]): Kind | undefined {
  const [key, ...others] = required;
  const second = Object.keys(properties).find((name) => name !== key);
  if (key === undefined || second === undefined || others.length > 0) return undefined;
  return { kind: 'pairs', key, second, to: properties[key]?.references };
}
