import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { site } from 'astro:config/server';
import { getArchive } from '../../archive/load.ts';
import { dataFiles } from '../../formats/data-files.ts';
import { dataPackage } from '../../formats/datapackage.ts';
import { schemaFiles } from '../../formats/schema-files.ts';

const json = (value: object) => `${JSON.stringify(value, null, 2)}\n`;

export const getStaticPaths = (async () => {
  const archive = await getArchive();
  const files = [
    ...dataFiles(archive, site!),
    { path: 'datapackage.json', text: json(dataPackage(archive, site!)) },
    ...schemaFiles(site!).map(({ path, schema }) => ({ path, text: json(schema) })),
  ];
  return files.map(({ path, text }) => ({ params: { file: path }, props: { text } }));
}) satisfies GetStaticPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props }) => new Response(props.text);
