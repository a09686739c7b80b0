import { type ParseArgsConfig } from 'node:util';
import type { Collection } from '../schemas/fields.ts';
import { objection, valueOf } from './answers.ts';
import type { Field } from './fields.ts';
import type { Known } from './known.ts';

/** The flags of `util.parseArgs` for the fields and for the file itself. */
export const flagsOf = (fields: Field[]): NonNullable<ParseArgsConfig['options']> => ({
  ...Object.fromEntries(fields.map(({ flag }) => [flag, { type: 'string', multiple: true } as const])),
  slug: { type: 'string' },
  text: { type: 'string' },
  'text-file': { type: 'string' },
});

/** The values given by flags, and a sentence for each that its schema refuses. */
export function valuesOfFlags(
  fields: Field[],
  flags: Record<string, string[] | undefined>,
  known: Map<Collection, Known[]>,
): { values: Map<string, unknown>; refused: string[] } {
  const values = new Map<string, unknown>();
  const refused: string[] = [];
  for (const field of fields) {
    const answers = flags[field.flag];
    if (answers === undefined) continue;
    const value = valueOf(field, answers, known);
    const wrong = objection(field, value);
    if (wrong === undefined) values.set(field.name, value);
    else refused.push(`--${field.flag}: ${wrong}`);
  }
  return { values, refused };
}

/** A line a field: its flag, whether it is needed, and its contract. */
export function describeFlags(fields: Field[]): string {
  const width = Math.max(...fields.map(({ flag }) => flag.length));
  return fields
    .map(({ contract, flag, required, ...field }) => {
      const form = FORMS[field.kind] ?? '';
      const values = field.kind === 'choice' ? `One of ${field.values.join(', ')}.` : '';
      const words = [contract, form, values].filter(Boolean).join(' ');
      return `  --${flag.padEnd(width)}  ${required ? 'needed ' : '       '}  ${words}`;
    })
    .join('\n');
}

const FORMS: Partial<Record<Field['kind'], string>> = {
  references: 'Ids or names, between commas.',
  reference: 'An id or a name.',
  pairs: 'Once for each, as “one=other” or “one”.',
};
