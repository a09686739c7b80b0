import type { APIRoute, GetStaticPaths } from 'astro';
import { getArchive } from '../archive/load.ts';
import { movesOf } from '../archive/moves.ts';
import { redirectsFile } from '../formats/redirects.ts';

// A file of this folder whose name begins with an underscore is no route: the name comes as a parameter.
export const getStaticPaths = (() => [{ params: { redirects: '_redirects' } }]) satisfies GetStaticPaths;

export const GET: APIRoute = async () => new Response(redirectsFile(movesOf(await getArchive())));
