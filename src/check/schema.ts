import type { z } from 'zod';
import { schemas } from '../schemas/index.ts';
import { readFront } from './front.ts';
import { nearest } from './nearest.ts';
import type { Problem } from './problem.ts';
import type { ContentFile } from './read.ts';

type Issue = z.core.$ZodIssue;

/** What the YAML reader and the collection's schema object to. */
export const checkSchema = (entry: ContentFile): Problem[] =>
  explained(entry, readFront(entry), Object.keys(schemas[entry.collection].shape));

/**
 * What the YAML reader and a schema object to.
 *
 * @param fields those that may stand at the top
 */
export function explained(
  { data, file, locate, yamlErrors }: Pick<ContentFile, 'data' | 'file' | 'locate' | 'yamlErrors'>,
  result: z.ZodSafeParseResult<unknown>,
  fields: string[],
): Problem[] {
  if (yamlErrors.length > 0) {
    return yamlErrors.map(({ at, message, right }) => ({ file, ...at, field: '', wrong: message, right }));
  }
  if (result.success) return [];
  return result.error.issues.flatMap((issue) =>
    explain(issue, fields, valueAt(data, issue.path) === undefined).map(({ path, wrong, right }) => ({
      file,
      ...locate(path),
      field: path.join('.'),
      wrong,
      right,
    })),
  );
}

interface Explanation {
  path: PropertyKey[];
  wrong: string;
  right: string;
}

/**
 * @param topFields the fields that may stand at the top
 * @param missing whether nothing stands at the path of the issue
 */
function explain(issue: Issue, topFields: string[], missing: boolean): Explanation[] {
  const { path } = issue;
  if (issue.code === 'unrecognized_keys') {
    const fields = path.length === 0 ? topFields : [];
    return issue.keys.map((key) => ({
      path: [...path, key],
      wrong: 'is not a field',
      right: rightField(key, fields),
    }));
  }
  if (issue.code === 'invalid_type') {
    const kind = `${/^[aeiou]/.test(issue.expected) ? 'an' : 'a'} ${issue.expected}`;
    return [{ path, wrong: missing ? 'is missing' : `is not ${kind}`, right: `Write ${kind}` }];
  }
  if (issue.code === 'invalid_value') {
    const wrong = missing ? 'is missing' : 'is not one of the values it may have';
    return [{ path, wrong, right: `Write ${issue.values.map(String).join(', ')}` }];
  }
  if (issue.code === 'too_small' && issue.message.startsWith('Too')) {
    return [{ path, wrong: 'is too small', right: `Write at least ${issue.minimum}` }];
  }
  if (issue.code === 'too_big' && issue.message.startsWith('Too')) {
    return [{ path, wrong: 'is too large', right: `Write at most ${issue.maximum}` }];
  }
  const [wrong = '', right = ''] = issue.message.split(/\. (.*)/s);
  return [{ path, wrong, right: right.replace(/\.$/, '') }];
}

function rightField(key: string, fields: string[]): string {
  const near = nearest(key, fields);
  if (near) return `Write ${near}`;
  return fields.length > 0 ? `The fields are ${fields.join(', ')}` : 'Remove it';
}

const valueAt = (data: unknown, path: PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (value, key) => (value as Record<PropertyKey, unknown> | null | undefined)?.[key],
    data,
  );
