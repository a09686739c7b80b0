import { describe, expect, it } from 'vitest';
import { COLLECTIONS } from '../../../src/schemas/fields.ts';
import { schemas } from '../../../src/schemas/index.ts';
import { FRONTS } from './fronts.ts';

describe.each(COLLECTIONS)('the schema of %s', (collection) => {
  const schema = schemas[collection];
  const front: Record<string, unknown> = FRONTS[collection];

  it('takes the least that an entry has to say', () => {
    expect(schema.parse(front)).toMatchObject(front);
  });

  it.each(Object.keys(front))('wants %s', (field) => {
    const { [field]: left, ...rest } = front;
    const issues = schema.safeParse(rest).error?.issues ?? [];
    expect(left).toBeDefined();
    expect(issues.map(({ path }) => path)).toEqual([[field]]);
  });

  it('refuses a field that it does not know', () => {
    const issues = schema.safeParse({ ...front, colour: 'blue' }).error?.issues ?? [];
    expect(issues).toMatchObject([{ code: 'unrecognized_keys', keys: ['colour'] }]);
  });

  it.each([null, undefined, 'text', []])('refuses %s for an entry', (value) => {
    expect(schema.safeParse(value).success).toBe(false);
  });
});
