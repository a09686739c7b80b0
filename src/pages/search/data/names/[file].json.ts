import type { APIRoute, GetStaticPaths } from 'astro';
import { getArchive, getTexts } from '../../../../archive/load.ts';
import { storedNames } from '../../../../search/names.ts';
import { NAME_FILES } from '../../../../search/stored.ts';

export const getStaticPaths = (() =>
  Array.from({ length: NAME_FILES }, (_, file) => ({
    params: { file: String(file) },
  }))) satisfies GetStaticPaths;

const makeNames = async () => storedNames(await getArchive(), await getTexts());
let made: ReturnType<typeof makeNames> | undefined;

export const GET: APIRoute = async ({ params }) => {
  const names = await (import.meta.env.DEV ? makeNames() : (made ??= makeNames()));
  return Response.json(names[Number(params.file)]);
};
