import type { Collection } from '../schemas/fields.ts';
import type { Field } from './fields.ts';
import { type Known, idOf } from './known.ts';

/**
 * What the front matter holds for the answers given to a field. Lists take several answers, and several ids in one
 * between commas; a pair is `person=office`, the second part with or without its sign.
 */
export function valueOf(field: Field, answers: string[], known: Map<Collection, Known[]>): unknown {
  const [last = ''] = answers.slice(-1);
  switch (field.kind) {
    case 'text':
    case 'choice':
      return last.trim();
    case 'number':
      return field.whole ? Number(last) : Math.round(Number(last) * 100) / 100;
    case 'reference':
      return idOf(last.trim(), known.get(field.to));
    case 'references':
      return answers
        .flatMap((answer) => answer.split(','))
        .map((answer) => idOf(answer.trim(), known.get(field.to)))
        .filter((id) => id !== '');
    case 'pairs':
      return answers.map((answer) => {
        const [first = '', second = ''] = answer.split(/=(.*)/s).map((part) => part.trim());
        const id = field.to ? idOf(first, known.get(field.to)) : first;
        return { [field.key]: id, ...(second && { [field.second]: second }) };
      });
  }
}

/** What the schema objects to in a value, as one sentence or two; undefined where it is content. */
export function objection(field: Field, value: unknown): string | undefined {
  const issue = field.schema.safeParse(value).error?.issues[0];
  if (!issue) return undefined;
  if (issue.code === 'invalid_value') return `is not one of ${issue.values.map(String).join(', ')}.`;
  if (issue.code === 'invalid_type') {
    return `is not a ${issue.expected === 'int' ? 'whole number' : issue.expected}.`;
  }
  if (issue.code === 'too_big' && issue.origin !== 'string') return `is more than ${issue.maximum}.`;
  if (issue.code === 'too_small' && issue.origin !== 'string' && issue.origin !== 'array') {
    return `is less than ${issue.minimum}.`;
  }
  return issue.message;
}

/** `{ 'source.url': … }` as `{ source: { url: … } }`, what is undefined left out. */
export function nested(values: Iterable<readonly [name: string, value: unknown]>): Record<string, unknown> {
  const front: Record<string, unknown> = {};
  for (const [name, value] of values) {
    if (value === undefined) continue;
    const [room = '', key] = name.split('.');
    front[room] = key === undefined ? value : { ...(front[room] as object | undefined), [key]: value };
  }
  return front;
}
