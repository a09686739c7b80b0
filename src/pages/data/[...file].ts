import type { APIRoute, GetStaticPaths } from 'astro';
import { site } from 'astro:config/server';
import { getArchive } from '../../archive/load.ts';
import { DATA_PATHS, dataFiles } from '../../formats/data-files.ts';
import { dataPackage } from '../../formats/datapackage.ts';
import { schemaFiles } from '../../formats/schema-files.ts';

const PACKAGE = 'datapackage.json';
const schemas = new Map(schemaFiles(site!).map(({ path, schema }) => [path, schema]));

export const getStaticPaths = (() =>
  [...DATA_PATHS, PACKAGE, ...schemas.keys()].map((file) => ({ params: { file } }))) satisfies GetStaticPaths;

const json = (value: object) => `${JSON.stringify(value, null, 2)}\n`;

async function contentOf(file: string): Promise<string | Uint8Array<ArrayBuffer>> {
  const schema = schemas.get(file);
  if (schema) return json(schema);
  const archive = await getArchive();
  if (file === PACKAGE) return json(dataPackage(archive, site!));
  return dataFiles(archive, site!).find(({ path }) => path === file)!.content;
}

export const GET: APIRoute = async ({ params }) => new Response(await contentOf(params.file!));
