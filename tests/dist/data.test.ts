import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv as Ajv7 } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { fullFormats } from 'ajv-formats/dist/formats.js';
import { describe, expect, it } from 'vitest';
import { COLLECTIONS } from '../../src/schemas/fields.ts';
import { schemas } from '../../src/schemas/index.ts';
import { articles } from './content.ts';
import { type Row, datapackage, resources, files, held, tables, idsOf, records } from './data.ts';
import { all, text } from './html.ts';
import { dist } from './site.ts';

describe('datapackage.json', () => {
  it('is a data package of version 2', () => {
    const ajv = new Ajv7({ strict: false, allErrors: true, formats: fullFormats });
    const profile = JSON.parse(readFileSync('tests/fixtures/datapackage/profile-2.0.json', 'utf8')) as object;
    const validate = ajv.compile(profile);
    validate(datapackage);
    expect(validate.errors ?? []).toEqual([]);
    expect(validate({ ...datapackage, resources: [{ path: 'a.csv' }] })).toBe(false);
  });

  it.each(resources)('tells the bytes of $path', ({ bytes, hash, path }) => {
    const file = join(dist.directory, 'data', path);
    expect(statSync(file).size).toBe(bytes);
    expect(`sha256:${createHash('sha256').update(readFileSync(file)).digest('hex')}`).toBe(hash);
  });

  it('names every file of data, and no other', () => {
    const there = dist.files.filter((file) => /^data\/[^/]+\.(?:csv|json|jsonl)$/.test(file) && file !== 'data/datapackage.json');
    expect(resources.map(({ path }) => `data/${path}`).sort()).toEqual(there);
  });

  it('bears the day of the latest change', () => {
    const changed = articles.map(({ front }) => [front.added, ...front.revisions.map(({ date }) => date)].sort().at(-1)!);
    const latest = changed.sort().at(-1)!;
    expect(datapackage.version).toMatch(new RegExp(`^${latest.split('-').map(Number).join('\\.')}\\+[0-9a-f]{12}$`));
  });
});

describe.each(COLLECTIONS)('%s', (collection) => {
  const json = records(collection);

  it('are all there, in three formats that say the same', () => {
    const lines = dist.read(`data/${collection}.jsonl`).split('\n');
    expect(lines.pop()).toBe('');
    expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual(json);
    expect(json).toHaveLength(held(collection));
    const { count, rows } = tables.get(collection)!;
    expect(rows.map(({ id }) => id)).toEqual(json.map(({ id }) => id));
    expect(rows).toHaveLength(count);
    expect(new Set(json.map(({ id }) => id))).toEqual(new Set(files.filter((file) => file.collection === collection).map(({ id }) => id)));
  });

  it('are what their JSON Schema says', () => {
    const schema = dist.json(`data/schemas/${collection}.schema.json`) as object;
    const validate = compile(schema);
    expect(json.flatMap(({ id, ...rest }) => (validate({ id, ...rest }) ? [] : [[id, validate.errors]]))).toEqual([]);
    expect(validate({ ...json[0], published: undefined, url: 7 })).toBe(false);
  });

  it('are written as the schema of their entries says', () => {
    const validate = compile(dist.json(`data/schemas/entries/${collection}.schema.json`) as object);
    const wrong = files
      .filter((file) => file.collection === collection)
      .flatMap(({ data, file }) => (validate(JSON.parse(JSON.stringify(schemas[collection].parse(data)))) ? [] : [[file, validate.errors]]));
    expect(wrong).toEqual([]);
    expect(validate({ nonsense: 1 })).toBe(false);
  });
});

function compile(schema: object) {
  const ajv = new Ajv2020({ strict: false, allErrors: true, formats: { ...fullFormats, iri: true } });
  return ajv.compile(schema);
}

describe.each([...tables.values()])('$path', ({ path, rows, schema }) => {
  const fields = schema!.fields;

  it('has the columns, the types and the keys that the package says', () => {
    const [head = ''] = dist.read(`data/${path}`).split('\r\n');
    expect(head).toBe(fields.map(({ name }) => name).join(','));
    const typed: Record<string, RegExp> = { integer: /^-?\d+$/, number: /^-?\d+(?:\.\d+)?$/, date: /^\d{4}-\d{2}-\d{2}$/ };
    const wrong = rows.flatMap((row) =>
      fields.flatMap(({ constraints, name, type }) => {
        const value = row[name] ?? '';
        const isRight = value === '' ? !constraints?.required : (typed[type]?.test(value) ?? true) && (constraints?.enum?.includes(value) ?? true);
        return isRight ? [] : [`${name}: ${value}`];
      }),
    );
    expect(wrong).toEqual([]);
    if (schema!.primaryKey) expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
  });

  it('names entries that exist', () => {
    const keys = schema!.foreignKeys ?? [];
    const dangling = keys.flatMap(({ fields: [field = ''], reference }) => {
      const known = idsOf(reference.resource);
      return rows.filter((row) => row[field] !== '' && !known.has(row[field])).map((row) => `${field}: ${row[field] ?? ''}`);
    });
    expect(dangling).toEqual([]);
  });
});

describe('articles.csv', () => {
  const table = tables.get('articles')!;
  const byId = new Map(table.rows.map((row) => [row.id, row]));

  it('says of each article what its file says', () => {
    const wrong = articles.flatMap(({ bounds, front, id }) => {
      const row = byId.get(id);
      const expected: Row = {
        headline: front.headline,
        published: front.published,
        precision: bounds.precision,
        first_possible_day: bounds.first,
        last_possible_day: bounds.last,
        added: front.added,
        place: front.place ?? '',
        organisations: front.organisations.join('|'),
        people: front.people.map(({ person }) => person).join('|'),
        source_publisher: front.source.publisher,
        source_headline: front.source.headline ?? '',
        source_language: front.source.language,
      };
      return Object.entries(expected).filter(([field, value]) => plain(row?.[field]) !== value).map(([field]) => `${id}: ${field}`);
    });
    expect(wrong).toEqual([]);
  });

  it('has a row for each person who appears in an article, with the office', () => {
    const rows = tables.get('articles-people')!.rows.map(({ article, office, person }) => [article, person, plain(office)].join(' '));
    const expected = articles.flatMap(({ front, id }) => front.people.map(({ office = '', person }) => [id, person, office].join(' ')));
    expect(rows.sort()).toEqual(expected.sort());
  });

  it('has the whole text of each, and no markup', () => {
    const wrong = articles.filter(({ id }) => {
      const body = files.find((file) => file.collection === 'articles' && file.id === id)!.body;
      const words = (value: string) => value.replace(/\[#\w+\]/g, '').match(/[\p{L}\p{N}]+/gu)?.join(' ');
      return words(byId.get(id)?.text ?? '') !== words(body);
    });
    expect(wrong.map(({ id }) => id)).toEqual([]);
    expect(table.rows.filter((row) => /\[#\w+\]|^#|<\w/m.test(row.text ?? ''))).toEqual([]);
  });
});

/** What a cell says before it was kept from being taken for a formula. */
const plain = (cell: string | undefined) => cell?.replace(/^'(?=[=+\-@])/, '');

describe('the page of the data', () => {
  const page = dist.page('/data/').document;

  it('links every file of data and names the count of each collection', () => {
    const linked = all('main a', page).map(({ attribs }) => attribs.href);
    expect(linked).toEqual(expect.arrayContaining(resources.map(({ path }) => `/data/${path}`)));
    const said = all('main li', page).map(text);
    for (const collection of COLLECTIONS) {
      expect(said.some((each) => each.includes(`${held(collection).toLocaleString('en-GB')} records`)), collection).toBe(true);
    }
  });

  it('explains every column', () => {
    const explained = all('main tbody th code', page).map(text);
    const columns = [...tables.values()].flatMap(({ schema }) => schema!.fields.map(({ name }) => name));
    expect(explained).toEqual(columns);
    expect(all('main tbody td', page).map(text)).not.toContain('');
  });

  it('is linked from every page, and from the About page’s text', () => {
    expect(dist.pages.filter((each) => all('footer a[href="/data/"]', each.document).length !== 1).map(({ path }) => path)).toEqual([]);
    expect(all('main a[href="/data/"]', dist.page('/about/').document)).toHaveLength(1);
  });
});
