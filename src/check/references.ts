import { z } from 'zod';
import type { Addressed } from '../schemas/addresses.ts';
import { comparisons } from '../schemas/comparisons.ts';
import { COLLECTIONS, type Collection } from '../schemas/fields.ts';
import { schemas } from '../schemas/index.ts';
import { nearest } from './nearest.ts';
import { type Problem, problemAt } from './problem.ts';
import type { ContentFile } from './read.ts';

interface Found {
  path: (string | number)[];
  target: Collection;
  id: string;
}

/** References to entries that do not exist, and events and places that are part of themselves. */
export function checkReferences(files: ContentFile[]): Problem[] {
  const ids = Map.groupBy(files, ({ collection }) => collection);
  return [
    ...danglingReferences(files, files),
    ...circles(
      ids.get('events') ?? [],
      'parent',
      'its parents',
      'Let the larger event be the parent of the smaller',
    ),
    ...circles(
      ids.get('places') ?? [],
      'within',
      'what it lies within',
      'Let the smaller place lie within the larger',
    ),
  ];
}

/** References of `entries` to what is not among `files`. */
export function danglingReferences(
  entries: (Pick<ContentFile, 'data' | 'file' | 'locate'> & { collection: Addressed })[],
  files: ContentFile[],
): Problem[] {
  const ids = Map.groupBy(files, ({ collection }) => collection);
  const idsOf = (collection: Collection) => (ids.get(collection) ?? []).map(({ id }) => id);
  const known = new Map(COLLECTIONS.map((name) => [name, new Set(idsOf(name))]));
  return entries.flatMap((entry) =>
    referencesIn(entry)
      .filter(({ target, id }) => !known.get(target)!.has(id))
      .map(({ path, target, id }): Problem => {
        const near = nearest(id, idsOf(target));
        return {
          file: entry.file,
          ...entry.locate(path),
          field: path.join('.'),
          wrong: `“${id}” is not an entry of ${target}`,
          right: near ? `Did you mean ${near}?` : `Write content/${target}/${id}.md first`,
        };
      }),
  );
}

function circles(entries: ContentFile[], field: string, way: string, right: string): Problem[] {
  const parents = new Map(
    entries.map((entry) => [entry.id, referencesIn(entry).find(({ path }) => path[0] === field)?.id]),
  );
  return entries
    .filter(({ id }) => isOwnAncestor(id, parents))
    .map((entry) => problemAt(entry, [field], `“${entry.id}” is part of itself by way of ${way}`, right));
}

function isOwnAncestor(id: string, parents: Map<string, string | undefined>): boolean {
  const seen = new Set<string>();
  for (
    let parent = parents.get(id);
    parent !== undefined && !seen.has(parent);
    parent = parents.get(parent)
  ) {
    if (parent === id) return true;
    seen.add(parent);
  }
  return false;
}

/** The part of JSON Schema (draft 2020-12) that the schemas use, with our annotation. */
interface JsonSchema {
  references?: Collection;
  properties?: Record<string, JsonSchema>;
  items?: JsonSchema;
}

const jsonSchemas = new Map<Addressed, JsonSchema>(
  Object.entries({ ...schemas, comparisons }).map(([name, schema]) => [
    name as Addressed,
    z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as JsonSchema,
  ]),
);

/** Every reference in the front matter of an entry. */
export const referencesIn = ({
  collection,
  data,
}: Pick<ContentFile, 'data'> & { collection: Addressed }): Found[] =>
  collect(jsonSchemas.get(collection)!, data, []);

function collect(schema: JsonSchema, value: unknown, path: (string | number)[]): Found[] {
  if (schema.references)
    return typeof value === 'string' ? [{ path, target: schema.references, id: value }] : [];
  if (schema.items && Array.isArray(value)) {
    return value.flatMap((item, index) => collect(schema.items!, item, [...path, index]));
  }
  if (schema.properties && typeof value === 'object' && value !== null) {
    return Object.entries(schema.properties).flatMap(([key, inner]) =>
      collect(inner, (value as Record<string, unknown>)[key], [...path, key]),
    );
  }
  return [];
}
