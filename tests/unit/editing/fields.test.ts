import { describe, expect, it } from 'vitest';
import { nested, objection, valueOf } from '../../../src/editing/answers.ts';
import { fieldsOf } from '../../../src/editing/fields.ts';
import { idOf } from '../../../src/editing/known.ts';
import { COLLECTIONS, type Collection } from '../../../src/schemas/fields.ts';

const fieldNamed = (collection: Collection, name: string) =>
  fieldsOf(collection).find((field) => field.name === name)!;

describe('fieldsOf', () => {
  it.each([
    ['articles', 'headline', { kind: 'text', required: true, flag: 'headline' }],
    ['articles', 'place', { kind: 'reference', to: 'places', required: false }],
    ['articles', 'organisations', { kind: 'references', to: 'organisations', required: true }],
    ['articles', 'people', { kind: 'pairs', key: 'person', second: 'office', to: 'people', required: false }],
    ['articles', 'source.url', { kind: 'text', required: false, flag: 'source-url' }],
    ['articles', 'eventNote', { kind: 'text', flag: 'event-note' }],
    ['places', 'kind', { kind: 'choice', required: true }],
    ['places', 'latitude', { kind: 'number', whole: false, required: true }],
    ['places', 'geonames', { kind: 'number', whole: true, required: true }],
    ['people', 'variants', { kind: 'pairs', key: 'name', second: 'lang', to: undefined }],
  ] as const)('reads %s: %s from the schema', (collection, name, field) => {
    expect(fieldNamed(collection, name)).toMatchObject(field);
  });

  it('leaves out what only later changes bring', () => {
    expect(fieldNamed('articles', 'revisions')).toBeUndefined();
  });

  it.each([
    ['articles', 'headline', /at most 90 characters/],
    ['articles', 'source.headline', /original's own headline/],
    ['places', 'variants', /^Other names/],
    ['people', 'sort', /as it is filed/],
  ] as const)('takes the contract of %s: %s from the schema', (collection, name, words) => {
    expect(fieldNamed(collection, name).contract).toMatch(words);
  });

  it.each(COLLECTIONS)('gives the flags of %s names that differ', (collection) => {
    const flags = fieldsOf(collection).map(({ flag }) => flag);
    expect(flags.length).toBeGreaterThan(1);
    expect(new Set(flags).size).toBe(flags.length);
  });
});

const known = new Map([
  [
    'people' as const,
    [
      { id: 'ada-brandt', names: ['Ada Brandt', 'A. Brandt'] },
      { id: 'ada-b', names: ['A. Brandt'] },
    ],
  ],
  ['organisations' as const, [{ id: 'lamp-union', names: ['Union of Keepers', 'Lamp Union'] }]],
]);

describe('valueOf', () => {
  it.each([
    ['articles', 'headline', [' One light '], 'One light'],
    ['articles', 'organisations', ['Lamp-Union, fog-office', 'x'], ['lamp-union', 'fog-office', 'x']],
    [
      'articles',
      'people',
      ['Adá BRANDT = head=keeper', 'ole='],
      [{ person: 'ada-brandt', office: 'head=keeper' }, { person: 'ole' }],
    ],
    ['people', 'variants', ['Ada', 'Adá=es'], [{ name: 'Ada' }, { name: 'Adá', lang: 'es' }]],
    ['places', 'latitude', ['-12.04318'], -12.04],
    ['places', 'geonames', ['3936456'], 3_936_456],
  ] as const)('reads %s: %s of %j', (collection, name, answers, value) => {
    expect(valueOf(fieldNamed(collection, name), [...answers], known)).toEqual(value);
  });
});

describe('idOf', () => {
  it.each([
    ['ada-brandt', 'ada-brandt'],
    ['ada brandt', 'ada-brandt'],
    ['A. Brandt', 'A. Brandt'],
    ['nobody', 'nobody'],
  ])('of %s is %s', (answer, id) => {
    expect(idOf(answer, known.get('people'))).toBe(id);
  });
});

describe('objection', () => {
  it.each([
    ['articles', 'headline', 'x'.repeat(91), /longer than 90/],
    ['articles', 'published', '2024-02-30', /not a date of the calendar/],
    ['articles', 'source.url', 'courier', /not an address/],
    ['places', 'kind', 'village', /^is not one of city, /],
    ['places', 'latitude', 91, 'is more than 90.'],
    ['places', 'longitude', -181, 'is less than -180.'],
    ['places', 'longitude', Number.NaN, 'is not a number.'],
    ['places', 'geonames', 1.5, 'is not a whole number.'],
    ['articles', 'organisations', [], /Name at least one/],
  ] as const)('to %s: %s of %j', (collection, name, value, words) => {
    expect(objection(fieldNamed(collection, name), value)).toMatch(words);
  });

  it('is none where the schema is content', () => {
    expect(objection(fieldNamed('articles', 'published'), '2023-10-18/2023-10-31')).toBeUndefined();
  });
});

it('nested', () => {
  expect(
    nested([
      ['a', 1],
      ['b.c', 2],
      ['d', undefined],
      ['b.e', 3],
    ]),
  ).toEqual({ a: 1, b: { c: 2, e: 3 } });
});
