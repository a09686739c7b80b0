import { z } from 'zod';
import type { Archive } from '../archive/model.ts';
import { apiUrl } from '../archive/urls.ts';
import { site } from '../site.ts';
import { strings } from '../strings/index.ts';
import { type ApiFacet, apiFacets } from './api-facets.ts';
import { type ApiSchema, apiSchemas } from './api-schemas.ts';
import { versionOf } from './datapackage.ts';
import { reference } from './record-schemas.ts';
import { without } from './without.ts';

const words = strings.api;

/**
 * The description of the API.
 *
 * @param address of the archive
 * @see https://spec.openapis.org/oas/v3.1.1.html
 */
export function openApi(archive: Archive, address: string | URL) {
  const facets = apiFacets(archive, address);
  const dossier = archive.dossiers[0];
  return {
    openapi: '3.1.1',
    info: {
      title: words.title,
      description: words.intro,
      version: versionOf(archive, address),
      license: { name: 'CC BY 4.0', url: site.licence.address },
      contact: { email: site.contact },
    },
    servers: [{ url: new URL(apiUrl(), address).href.replace(/\/$/, '') }],
    externalDocs: { url: new URL(apiUrl(), address).href },
    tags: ['articles', ...facets.map(({ name }) => name), 'dossiers'].map((name) => ({ name })),
    paths: {
      '/index.json': { get: answer('getIndex', words.root, 'Root') },
      ...articlePaths(archive.articles[0]?.id),
      ...facetPathsOf(facets),
      ...listPaths('dossiers', 'ValueList'),
      '/dossiers/{id}.json': {
        parameters: [parameter('id', words.id, dossier?.id)],
        get: answer('getDossiersById', words.oneDossier, 'Dossier', 'dossiers'),
      },
    },
    components: { schemas: componentSchemas() },
  };
}

const articlePaths = (id: string | undefined) => {
  const [year, slug] = id?.split('/') ?? [];
  return {
    ...listPaths('articles', 'ArticleList'),
    '/articles/{year}/{slug}.json': {
      parameters: [parameter('year', words.year, year), parameter('slug', words.slug, slug)],
      get: answer('getArticle', words.article, 'Article', 'articles'),
    },
  };
};

const facetPathsOf = (facets: ApiFacet[]): Record<string, object> =>
  Object.fromEntries(
    facets.flatMap(({ name, schema, values }) => Object.entries(facetPaths(name, schema, values[0]?.id))),
  );

const facetPaths = (name: string, schema: ApiSchema, id: string | undefined) => ({
  ...listPaths(name, 'ValueList'),
  [`/${name}/{id}.json`]: {
    parameters: [parameter('id', words.id, id)],
    get: answer(operation('get', name, 'ById'), words.one(name), schema, name),
  },
  [`/${name}/{id}/page-{page}.json`]: {
    parameters: [parameter('id', words.id, id), pageParameter],
    get: answer(operation('get', name, 'ArticlesPage'), words.further, 'ArticlesOf', name),
  },
});

const listPaths = (name: string, schema: ApiSchema) => ({
  [`/${name}.json`]: { get: answer(operation('list', name), words.list(name), schema, name) },
  [`/${name}/page-{page}.json`]: {
    parameters: [pageParameter],
    get: answer(operation('list', name, 'Page'), words.listPage(name), schema, name),
  },
});

const operation = (verb: string, name: string, rest = '') =>
  `${verb}${name.charAt(0).toUpperCase()}${name.slice(1)}${rest}`;

const parameter = (name: string, description: string, example: string | undefined) => ({
  name,
  in: 'path',
  required: true,
  description,
  schema: { type: 'string' },
  ...(example !== undefined && { example }),
});

const pageParameter = {
  name: 'page',
  in: 'path',
  required: true,
  description: words.pageNumber,
  schema: { type: 'integer', minimum: 2 },
};

const answer = (operationId: string, summary: string, schema: ApiSchema, tag?: string) => ({
  operationId,
  summary,
  ...(tag && { tags: [tag] }),
  responses: {
    200: {
      description: words.ok,
      content: { 'application/json': { schema: { $ref: `#/components/schemas/${schema}` } } },
    },
    404: { description: words.notFound },
  },
});

/** The schemas of all answers, each by its name; what they share stands once. */
function componentSchemas(): Record<string, object> {
  const registry = z.registry<{ id: string }>();
  for (const [id, schema] of Object.entries({ ...apiSchemas, Reference: reference }))
    registry.add(schema, { id });
  const { schemas } = z.toJSONSchema(registry, { uri: (id) => `#/components/schemas/${id}` });
  return Object.fromEntries(
    Object.entries(schemas).map(([id, schema]) => [id, without(schema, ['$id', '$schema'])]),
  );
}
