import { Ajv2020 } from 'ajv/dist/2020.js';
import { fullFormats } from 'ajv-formats/dist/formats.js';
import { Validator } from '@seriousme/openapi-schema-validator';
import { describe, expect, it } from 'vitest';
import { readContent } from '../../src/check/read.ts';
import { articles } from './content.ts';
import { dist } from './site.ts';

interface OpenApi {
  paths: Record<string, { get: { responses: { 200: { content: { 'application/json': { schema: { $ref: string } } } } } } }>;
  components: { schemas: Record<string, object> };
  servers: { url: string }[];
}
interface List {
  self: string;
  total: number;
  page: number;
  pages: number;
  previous: string | null;
  next: string | null;
  items: { self: string; id: string; article_count?: number }[];
}

const FOLDER = 'api/v1';
const openapi = dist.json(`${FOLDER}/openapi.json`) as OpenApi;
const files = dist.files.filter((file) => file.startsWith(`${FOLDER}/`) && file.endsWith('.json') && !file.endsWith('/openapi.json'));
const fileOf = (address: string) => {
  const prefix = `${dist.origin}/`;
  if (!address.startsWith(prefix)) throw new Error(`${address} is not below ${prefix}`);
  return address.slice(prefix.length);
};
const answer = (path: string) => dist.json(`${FOLDER}/${path}.json`);

/** A whole list, followed from its first page by what each page names as the next. */
function follow(first: List): List[] {
  const pages = [first];
  for (let { next } = first; next; next = pages.at(-1)!.next) pages.push(dist.json(fileOf(next)) as List);
  return pages;
}
const list = (path: string) => follow(answer(path) as List);
const itemsOf = (path: string) => list(path).flatMap(({ items }) => items);

describe('openapi.json', () => {
  it('is OpenAPI 3.1', async () => {
    const validator = new Validator();
    const { errors, valid } = await validator.validate(dist.json(`${FOLDER}/openapi.json`) as Record<string, unknown>);
    expect(errors ?? []).toEqual([]);
    expect(valid).toBe(true);
    expect(validator.version).toBe('3.1');
    expect((await new Validator().validate({ ...structuredClone(openapi), paths: { people: {} } })).valid).toBe(false);
  });

  /** For each described path how it is written as an expression, literal paths before those with parameters. */
  const paths = Object.entries(openapi.paths)
    .map(([path, { get }]) => ({
      path,
      schema: get.responses[200].content['application/json'].schema.$ref,
      pattern: new RegExp(`^/${FOLDER}${path.replace(/[.]/g, '\\.').replace('page-{page}', 'page-\\d+').replace(/\{\w+\}/g, '(?!page-\\d)[^/]+')}$`),
    }));

  it('describes every answer of the API, each by one path, and nothing that is not there', () => {
    const described = files.map((file) => ({ file, by: paths.filter(({ pattern }) => pattern.test(`/${file}`)) }));
    expect(described.filter(({ by }) => by.length !== 1).map(({ by, file }) => [file, by.map(({ path }) => path)])).toEqual([]);
    const used = new Set(described.flatMap(({ by }) => by.map(({ path }) => path)));
    const unused = paths.map(({ path }) => path).filter((path) => !used.has(path) && !path.includes('{page}'));
    expect(unused).toEqual([]);
    expect(openapi.servers.map(({ url }) => url)).toEqual([`${dist.origin}/${FOLDER}`]);
  });

  it('has a schema that every answer satisfies', () => {
    const ajv = new Ajv2020({ strict: false, allErrors: true, formats: fullFormats });
    ajv.addSchema({ $id: 'https://openapi.invalid/', components: openapi.components });
    const validators = new Map(paths.map(({ schema }) => [schema, ajv.compile({ $ref: `https://openapi.invalid/${schema}` })]));
    const wrong = files.flatMap((file) => {
      const { schema } = paths.find(({ pattern }) => pattern.test(`/${file}`))!;
      const validate = validators.get(schema)!;
      return validate(dist.json(file)) ? [] : [[file, validate.errors]];
    });
    expect(files.length).toBeGreaterThan(articles.length);
    expect(wrong).toEqual([]);
    const [first] = itemsOf('articles');
    expect(validators.get('#/components/schemas/Article')!({ ...first, text: 1 })).toBe(false);
  });
});

describe('the lists', () => {
  const root = answer('index') as { lists: { name: string; self: string; total: number }[]; version: string };

  it.each(root.lists)('$name are whole, page by page', ({ name, self, total }) => {
    const pages = follow(dist.json(fileOf(self)) as List);
    const items = pages.flatMap((page) => page.items);
    expect(items).toHaveLength(total);
    expect(new Set(items.map(({ id }) => id)).size).toBe(total);
    for (const [index, page] of pages.entries()) {
      expect([page.page, page.pages, page.total, page.previous]).toEqual([index + 1, pages.length, total, pages[index - 1]?.self ?? null]);
      expect(fileOf(page.self)).toBe(index === 0 ? `${FOLDER}/${name}.json` : `${FOLDER}/${name}/page-${index + 1}.json`);
    }
    for (const item of items) expect((dist.json(fileOf(item.self)) as { id: string }).id).toBe(item.id);
  });

  it('hold every entry of the content', () => {
    const { files: entries } = readContent();
    const collections = Map.groupBy(entries, ({ collection }) => collection);
    for (const [collection, of] of collections) {
      expect(itemsOf(collection).map(({ id }) => id).sort(), collection).toEqual(of.map(({ id }) => id).sort());
    }
  });

  it('name the version of the data', () => {
    expect(root.version).toBe((dist.json('data/datapackage.json') as { version: string }).version);
  });
});

describe('an article', () => {
  it('is the record of the data, with its own address', () => {
    const records = dist.json('data/articles.json') as { id: string }[];
    const wrong = records.filter((record) => {
      const { self, ...rest } = answer(`articles/${record.id}`) as { self: string };
      return self !== `${dist.origin}/${FOLDER}/articles/${record.id}.json` || JSON.stringify(rest) !== JSON.stringify(record);
    });
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });
});

describe('a facet', () => {
  const counts = (path: string) => Object.fromEntries(itemsOf(path).map(({ article_count, id }) => [id, article_count]));
  const count = (valuesOf: (article: (typeof articles)[number]) => string[]) => {
    const sums: Record<string, number> = {};
    for (const value of articles.flatMap((article) => [...new Set(valuesOf(article))])) sums[value] = (sums[value] ?? 0) + 1;
    return sums;
  };

  it.each<[facet: string, valuesOf: (article: (typeof articles)[number]) => string[]]>([
    ['organisations', ({ front }) => front.organisations],
    ['topics', ({ front }) => front.topics],
    ['people', ({ front }) => front.people.map(({ person }) => person)],
    ['places', ({ front }) => [front.place ?? [], front.places].flat()],
    ['publishers', ({ front }) => [front.source.publisher]],
    ['languages', ({ front }) => [front.source.language]],
    ['years', ({ bounds }) => range(Number(bounds.first.slice(0, 4)), Number(bounds.last.slice(0, 4))).map(String)],
  ])('%s counts and lists the articles that have each value', (facet, valuesOf) => {
    const expected = count(valuesOf);
    const said = counts(facet);
    for (const [id, sum] of Object.entries(said)) expect(sum, id).toBe(expected[id] ?? 0);
    expect(Object.keys(said)).toEqual(expect.arrayContaining(Object.keys(expected)));
    const [fullest] = Object.entries(expected).sort(([, a], [, b]) => b - a)[0]!;
    const { articles: first } = answer(`${facet}/${fullest}`) as { articles: List };
    const listed = follow(first).flatMap(({ items }) => items.map(({ id }) => id));
    expect(listed.sort()).toEqual(articles.filter((article) => valuesOf(article).includes(fullest)).map(({ id }) => id).sort());
  });
});

const range = (first: number, last: number) => Array.from({ length: last - first + 1 }, (_, index) => first + index);
