import type { APIRoute, GetStaticPaths } from 'astro';
import { getArchive, getTexts } from '../../../../archive/load.ts';
import { storedNames } from '../../../../search/names.ts';
import { INITIALS } from '../../../../search/stored.ts';

export const getStaticPaths = (() =>
  INITIALS.map((initial) => ({ params: { initial } }))) satisfies GetStaticPaths;

const makeNames = async () => storedNames(await getArchive(), await getTexts());
let made: ReturnType<typeof makeNames> | undefined;

export const GET: APIRoute = async ({ params }) => {
  const names = await (import.meta.env.DEV ? makeNames() : (made ??= makeNames()));
  return Response.json(names.get(params.initial!));
};
